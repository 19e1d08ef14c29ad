import { existsSync } from "node:fs";
import { KnownError } from "@stance/schema";
import { openStore } from "@stance/store";
import { readEnv } from "./env.ts";
import { listen } from "./listen.ts";
import { createServer } from "./server.ts";

/** Serves until a signal ends it. A foreseen fault is one line on standard error and exit code 1. */
async function main(): Promise<void> {
  if (existsSync(".env")) process.loadEnvFile(".env");
  const env = readEnv(process.env);
  const store = await openStore(env.DATABASE_URL);
  const app = await createServer({ store, logLevel: env.LOG_LEVEL, production: env.NODE_ENV === "production" });
  const address = await listen(app, { host: env.HOST, port: env.PORT });
  console.log(`GraphQL and its playground: ${env.PUBLIC_URL ?? address}/graphql`);
  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    await app.close();
    await store.close();
    process.exit(0);
  };
  process.on("SIGINT", stop);
  process.on("SIGTERM", stop);
}

try {
  await main();
} catch (error) {
  if (!(error instanceof KnownError)) throw error;
  console.error(`stance: ${error.message}`);
  process.exit(1);
}
