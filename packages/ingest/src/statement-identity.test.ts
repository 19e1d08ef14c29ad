import type { ReadStatement } from "@stance/schema";
import { describe, expect, it } from "vitest";
import { articleIdOf, versionIdOf } from "./derived-ids.ts";
import { statementIdOf } from "./statement-identity.ts";

const here = versionIdOf(articleIdOf("text:here"), "0".repeat(64));
const there = versionIdOf(articleIdOf("text:there"), "1".repeat(64));

const said = (text: string, rest: Partial<ReadStatement> = {}): ReadStatement => ({
  id: "s1",
  form: "DIRECT",
  speaker: { start: 0, end: 4, text: "Jane", actor: "jane-doe" },
  onBehalfOf: null,
  reportedBy: null,
  cue: { start: 5, end: 9, text: "said" },
  content: [{ start: 11, end: 11 + text.length, text }],
  topics: [],
  saidOn: null,
  rule: "quotation",
  confidence: 0.9,
  ...rest,
});
const words = "we will never accept such a bill";

describe("two reports are one statement", () => {
  it.each([
    ["when the same speaker is quoted with the same words", said(words), said(words), true],
    ["whatever the marks and capitals", said("We will never accept such a bill,"), said(words), true],
    [
      "not when another is quoted",
      said(words),
      said(words, { speaker: { start: 0, end: 3, text: "Bob", actor: "bob-roe" } }),
      false,
    ],
    ["not when nobody knows who is quoted", said(words, { speaker: null }), said(words, { speaker: null }), false],
    ["not when the words are few", said("We will see"), said("We will see"), false],
    ["not when they are told, not quoted", said(words, { form: "INDIRECT" }), said(words, { form: "INDIRECT" }), false],
  ])("%s", (_name, one, other, same) => {
    expect(statementIdOf(here, one) === statementIdOf(there, other)).toBe(same);
  });
});
