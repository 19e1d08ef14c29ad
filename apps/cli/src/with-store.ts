import type { Store } from "@stance/store";
import type { Env } from "./env.ts";

/** Opens the store for as long as `work` takes. Throws STORE_… */
export async function withStore<Result>({ databaseUrl }: Env, work: (store: Store) => Promise<Result>): Promise<Result> {
  const { openStore } = await import("@stance/store");
  const store = await openStore(databaseUrl);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

/** The same for what writes nothing: where no store is there yet, an empty one in memory. */
export async function withStoreToTry<Result>(env: Env, work: (store: Store) => Promise<Result>): Promise<Result> {
  const { isStoreThere } = await import("@stance/store");
  return await withStore(isStoreThere(env.databaseUrl) ? env : { ...env, databaseUrl: ":memory:" }, work);
}
