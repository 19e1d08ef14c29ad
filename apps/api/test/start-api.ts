import { openStore, type Store } from "@stance/store";
import { listen } from "../src/listen.ts";
import { createServer } from "../src/server.ts";

/** A server on a free port of 127.0.0.1 over an empty store in memory. */
export async function startApi(
  options: { production?: boolean } = {},
): Promise<{ url: string; store: Store; stop(): Promise<void> }> {
  const store = await openStore(":memory:");
  const app = await createServer({ store, logLevel: "silent", production: options.production ?? false });
  const url = await listen(app, { host: "127.0.0.1", port: 0 });
  return {
    url,
    store,
    async stop() {
      await app.close();
      await store.close();
    },
  };
}
