import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Reading, TopicFile } from "@stance/schema";
import { createRulesReader, type LocalReading } from "@stance/text";
import { expect, test } from "vitest";
import { createThreadedReader } from "./create-threaded-reader.ts";
import type { ThreadPool } from "./thread-pool.ts";
import { threadedReader } from "./threaded-reader.ts";

const DATA = fileURLToPath(new URL("../../../../data", import.meta.url));
const topics = TopicFile.parse(JSON.parse(readFileSync(`${DATA}/topics.json`, "utf8")));
const articles = readdirSync(`${DATA}/articles`).map((name, place) => ({
  key: `a${place}`,
  text: readFileSync(`${DATA}/articles/${name}`, "utf8"),
}));

const oneByOne = (): Reading[] => {
  const reader = createRulesReader(topics);
  return articles.map((article) => reader.read(article));
};

/** Answers for the last article first, as plain data, and fails that of one key. */
function lastFirst(failing: string | null): ThreadPool {
  const rules = createRulesReader(topics);
  const answers: (() => void)[] = [];
  return {
    read: (article) =>
      new Promise<LocalReading>((answer, refuse) => {
        const local: LocalReading = structuredClone(rules.readLocally(article));
        answers.unshift(() => (article.key === failing ? refuse(new Error("lost")) : answer(local)));
        if (answers.length === articles.length) for (const give of answers) give();
      }),
    close: async () => {},
  };
}

test("what threads finish in another order reads as if one had read it all", async () => {
  const reader = threadedReader(createRulesReader(topics), lastFirst(null), { threads: 5, firstAlone: 0 });
  expect(await Promise.all(articles.map((article) => reader.read(article)))).toEqual(oneByOne());
});

test("an article that fails holds up no other", async () => {
  const reader = threadedReader(createRulesReader(topics), lastFirst("a1"), { threads: 5, firstAlone: 0 });
  const results = await Promise.allSettled(articles.map((article) => reader.read(article)));
  expect(results.map(({ status }) => status === "fulfilled")).toEqual(articles.map(({ key }) => key !== "a1"));
});

test("real threads read the same", async () => {
  const reader = createThreadedReader(topics, [], null, { threads: 2, firstAlone: 2 });
  expect(await Promise.all(articles.map((article) => reader.read(article)))).toEqual(oneByOne());
  await reader.close?.();
});
