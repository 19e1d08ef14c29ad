import type { MentionForm, ReadMention } from "@stance/schema";
import { expect, test } from "vitest";
import { findSpeaker } from "./find-speaker.ts";
import type { PlacedStatement } from "./place-statement.ts";

const TEXT = "Prime Minister Jane Roe of Norland met John Doe. She spoke, and Roe and Doe agreed.";

const mention = (words: string, actor: string | null, form: MentionForm = "NAME", from = 0): ReadMention => {
  const start = TEXT.indexOf(words, from);
  return { start, end: start + words.length, text: words, form, actor, rule: "test" };
};

const MENTIONS = [
  mention("Jane Roe", "jane-roe"),
  mention("Norland", "norland"),
  mention("John Doe", "john-doe"),
  mention("She", "norland", "PRONOUN"),
  mention("Roe", "jane-roe", "NAME", 60),
  mention("Doe", "john-doe", "NAME", 65),
];

const spanOf = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });

const statement = (speaker: string | null, name?: string): PlacedStatement => ({
  speaker: speaker === null ? null : spanOf(speaker),
  names: name === undefined ? [] : [spanOf(name)],
  cue: null,
  content: [],
  reportedBy: null,
  isAct: false,
});

test.each<[string, string | null, string | undefined, string | null]>([
  ["by the mention that its words hold", "Jane Roe", undefined, "jane-roe"],
  ["by the mention that it shares most with", "Prime Minister Jane Roe of Norland", undefined, "jane-roe"],
  ["by the fullest name before the pronoun", "She", "Jane Roe", "jane-roe"],
  ["by the pronoun where no name is given", "She", undefined, "norland"],
  ["by the fullest name where the words name nobody", "Prime Minister", "Jane Roe", "jane-roe"],
  ["by nobody where two are named as one", "Roe and Doe", undefined, null],
  ["by nobody where nobody is named", null, undefined, null],
])("a speaker is found %s", (_how, speaker, name, actor) => {
  expect(findSpeaker(TEXT, statement(speaker, name), MENTIONS)).toBe(actor);
});
