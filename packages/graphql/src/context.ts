import type { Store } from "@stance/store";
import { createLists, type Lists } from "./lists.ts";
import { createLoaders, type Loaders } from "./loaders.ts";

/** What the resolvers of one request share: the store, and what was already asked of it. */
export interface StanceContext {
  readonly store: Store;
  /** Single rows and their small children, many parents in one statement. */
  readonly load: Loaders;
  /** Pages below many parents, each list in one statement. */
  readonly lists: Lists;
}

/** A context for one request; it remembers rows, so it must not outlive the request. */
export const createContext = (store: Store): StanceContext => ({ store, load: createLoaders(store), lists: createLists(store) });
