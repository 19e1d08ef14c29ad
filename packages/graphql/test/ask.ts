import type { Topic } from "@stance/schema";
import { type ArticleRecord, openStore, type Store, saveTopics, writeArticle } from "@stance/store";
import { onTestFinished } from "vitest";
import { execute } from "../src/execute.ts";

interface Seed {
  readonly topics?: readonly Topic[];
  readonly articles?: readonly ArticleRecord[];
}

/** A store of this test's own, in memory, holding these topics and articles; it is closed when the test ends. */
export async function seededStore({ topics = [], articles = [] }: Seed): Promise<Store> {
  const store = await openStore(":memory:");
  onTestFinished(() => store.close());
  await saveTopics(store, topics);
  for (const article of articles) await writeArticle(store, article);
  return store;
}

/** The data of an operation that must succeed. */
// biome-ignore lint/suspicious/noExplicitAny: answers have the shape of the query beside each test
export async function ask(store: Store, query: string, variables: Record<string, unknown> = {}): Promise<any> {
  const { data, errors } = await execute(store, { query, variables });
  if (errors !== undefined) throw new Error(`the operation failed: ${JSON.stringify(errors)}`);
  return data;
}

/** The codes of the errors of an operation that must fail, with its messages. */
export async function refusals(store: Store, query: string, variables: Record<string, unknown> = {}) {
  const { errors = [] } = await execute(store, { query, variables });
  return errors.map(({ message, extensions, path }) => ({ code: extensions?.code, message, path }));
}
