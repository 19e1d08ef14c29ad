import type { Store } from "../store.ts";

/** The result of `work` and the number of SQL statements that any user of this store ran meanwhile. */
export async function countStatements<Result>(
  store: Store,
  work: () => Promise<Result>,
): Promise<{ result: Result; statements: number }> {
  let statements = 0;
  const listener = () => {
    statements += 1;
  };
  store.connection.listeners.add(listener);
  try {
    const result = await work();
    return { result, statements };
  } finally {
    store.connection.listeners.delete(listener);
  }
}
