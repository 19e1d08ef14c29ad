import { expect, test } from "vitest";
import { readFrontMatter } from "./front-matter.ts";

const day = (iso: string) => ({ earliest: iso, latest: iso, precision: "DAY", basis: "STATED" });

test("front matter tells of the article, and is not part of its text", () => {
  const content = `---
title: "Council: yes to the bridge"
authors: [Ada Silva, Bo Chen]
outlet: Harbour Post
date: 2021-05-04
url: https://example.org/bridge
language: en-GB
---

The council said yes.
`;
  expect(readFrontMatter(content)).toEqual({
    text: "The council said yes.\n",
    url: "https://example.org/bridge",
    facts: {
      title: "Council: yes to the bridge",
      byline: ["Ada Silva", "Bo Chen"],
      publisher: "Harbour Post",
      publishedAt: day("2021-05-04"),
      language: "en",
    },
  });
});

test.each([
  ["text without front matter", "The council said yes."],
  ["a rule between paragraphs", "The council\n---\nsaid yes."],
  ["a block that never ends", "---\ntitle: a\n"],
  ["a block that is no mapping", "---\n- a\n- b\n---\ntext"],
  ["a block that is no YAML", "---\ntitle: [never closed\n---\ntext"],
])("%s stays as it is", (_, content) => {
  expect(readFrontMatter(content)).toEqual({ text: content, url: null, facts: {} });
});

test.each([
  ["4 May 2021", "2021-05-04"],
  ["2021-05-04T10:00:00Z", "2021-05-04"],
  ["04.05.2021", "2021-05-04"],
])("a date written %s is understood", (written, iso) => {
  expect(readFrontMatter(`---\ndate: ${written}\n---\ntext`).facts.publishedAt).toEqual(day(iso));
});

test("paths, addresses that are no web addresses and unknown keys do nothing", () => {
  const { url, facts, text } = readFrontMatter(
    "---\nurl: file:///etc/passwd\ninclude: ../../secret.txt\nlayout: ../x\n---\ntext",
  );
  expect({ url, facts, text }).toEqual({ url: null, facts: {}, text: "text" });
});

test("aliases that would unfold to gigabytes are not unfolded", () => {
  const bomb = `---\na: &a [x,x,x,x,x,x,x,x,x]\n${"bcdefghi".replace(/./g, (key, at: number) => `${key}: &${key} [${`*${String.fromCharCode(97 + at)},`.repeat(9)}]\n`)}---\ntext`;
  expect(readFrontMatter(bomb)).toEqual({ text: bomb, url: null, facts: {} });
});
