import { expect, test } from "vitest";
import { readJsonArticles, readJsonLines } from "./json-articles.ts";

const FULL = {
  title: "Bridge",
  text: "The council said yes.",
  url: "https://example.org/bridge",
  outlet: "Harbour Post",
  publishedAt: "2021-05-04T10:00:00+01:00",
  byline: "Ada Silva",
};

test("an object's fields become text and facts", () => {
  expect([...readJsonArticles(JSON.stringify(FULL), "a.json")]).toEqual([
    {
      place: 1,
      article: {
        text: "The council said yes.",
        html: null,
        url: "https://example.org/bridge",
        facts: {
          title: "Bridge",
          byline: ["Ada Silva"],
          publisher: "Harbour Post",
          publishedAt: { earliest: "2021-05-04", latest: "2021-05-04", precision: "DAY", basis: "STATED" },
        },
      },
    },
  ]);
});

test("a list gives an article for each object, and a failure where one holds no text", () => {
  const results = [...readJsonArticles(JSON.stringify([{ text: "a" }, { title: "b" }, { html: "<p>c</p>" }]), "a.json")];
  expect(results.map((result) => ("error" in result ? result.error.code : result.place))).toEqual([1, "INPUT_INVALID", 3]);
});

test("one broken line fails by itself, the others are read", () => {
  const results = [...readJsonLines(`{"text":"a"}\n\n{"text":\n{"text":"d"}\n`, "a.jsonl")];
  expect(results.map((result) => ("error" in result ? result.error.message.split(":")[0] : result.place))).toEqual([
    1,
    "Line 3 of a.jsonl is not JSON",
    4,
  ]);
});

test.each(["file:///etc/passwd", "javascript:alert(1)", "no address", ""])("the address %j is left out", (url) => {
  const [result] = readJsonArticles(JSON.stringify({ text: "a", url }), "a.json");
  expect(result).toMatchObject({ article: { url: null } });
});
