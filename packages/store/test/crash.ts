import { openStore } from "../src/open-store.ts";

// Run as a process of its own: it dies in the middle of a transaction, as it would in a power cut.
const store = await openStore(process.argv[2] ?? "");
await store.connection.transact(async ({ db, tables }) => {
  await db.insert(tables.stories).values({ id: "sto_lost0000" as never });
  process.kill(process.pid, "SIGKILL");
  await new Promise(() => undefined);
});
