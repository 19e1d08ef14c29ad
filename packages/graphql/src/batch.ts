import type { Store } from "@stance/store";
import DataLoader from "dataloader";

/** Asks the store for many keys at once: one answer for each key, in the order of the keys. */
type Many<Key, Answer> = (store: Store, keys: readonly Key[]) => Promise<Answer[]>;

const sameKey = (key: unknown): unknown => (typeof key === "object" ? JSON.stringify(key) : key);

/** A loader of children or counts; keys that are equal by value are asked once. */
export const batched = <Key, Answer>(store: Store, many: Many<Key, Answer>) =>
  new DataLoader<Key, Answer, unknown>((keys) => many(store, keys), { cacheKeyFn: sameKey });

/** A loader of answers that may be a failure for some keys: loading such a key fails. */
export const orFailed = <Key, Answer>(store: Store, many: Many<Key, Answer | Error>) =>
  new DataLoader<Key, Answer, unknown>((keys) => many(store, keys), { cacheKeyFn: sameKey });

/** A loader of rows that other rows point at: a missing one is a fault of the store, so loading it fails. */
export const referenced = <Key, Row>(store: Store, many: Many<Key, Row | null>) =>
  orFailed<Key, Row>(store, async (_, keys) =>
    (await many(store, keys)).map((row, index) => row ?? new Error(`nothing is stored under ${keys[index]}`)),
  );
