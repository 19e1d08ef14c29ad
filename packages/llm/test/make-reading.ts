import type { ReadActor, Reading, ReadMention, ReadStatement } from "@stance/schema";

/** A reading of a text of one paragraph that holds what is given. */
export const makeReading = (text: string, parts: Partial<Reading> = {}): Reading => ({
  title: null,
  byline: [],
  publisher: null,
  publishedAt: null,
  publishedAtText: null,
  language: "en",
  parts: [{ kind: "PARAGRAPH", start: 0, end: text.length, reason: null }],
  mentions: [],
  actors: [],
  statements: [],
  positions: [],
  ...parts,
});

export const spanOf = (text: string, words: string) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length, text: words };
};

export const makeMention = (text: string, words: string, actor: string, form: ReadMention["form"] = "NAME"): ReadMention => ({
  ...spanOf(text, words),
  form,
  actor,
  rule: "test",
});

export const makeActor = (slug: string, name: string, ...names: string[]): ReadActor => ({
  slug,
  name,
  kind: "PERSON",
  names: names.map((spelling) => ({ name: spelling, weak: false })),
  roles: [],
  isNew: true,
  rule: "test",
  roleMentions: [],
});

/** A statement whose content and speaker stand in the text. */
export const makeStatement = (
  text: string,
  content: string,
  speaker: string | null,
  actor: string | null,
  rest: Partial<ReadStatement> = {},
): ReadStatement => ({
  id: "s1",
  form: "INDIRECT",
  speaker: speaker === null ? null : { ...spanOf(text, speaker), actor },
  onBehalfOf: null,
  reportedBy: null,
  cue: null,
  content: [spanOf(text, content)],
  topics: [],
  saidOn: null,
  rule: "llm",
  confidence: 0.65,
  ...rest,
});
