import { openStore } from "@stance/store";
import { expect, test } from "vitest";
import { execute } from "../execute.ts";

const LONG = "a".repeat(60_000);

test.each([
  ["an actor's name", "actor(name: $text) { id }"],
  ["a topic's name", "topic(name: $text) { id }"],
  ["a name to resolve", "resolveActor(text: $text) { __typename }"],
  ["letters of an actor's name", "actors(filter: { text: $text }) { totalCount }"],
  ["letters of a topic's name", "topics(filter: { text: $text }) { totalCount }"],
  ["words of an article", "articles(filter: { text: $text }) { totalCount }"],
  ["words to search", "search(text: $text) { totalCount }"],
])("too long for %s is refused with the bound", async (_, field) => {
  const store = await openStore(":memory:");
  const query = `query ($text: String!) { ${field} }`;
  const { errors } = await execute(store, { query, variables: { text: LONG } });
  expect(errors).toMatchObject([{ message: expect.stringContaining("500"), extensions: { code: "INPUT_INVALID" } }]);
  await store.close();
});
