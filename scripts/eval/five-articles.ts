import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Extraction, overlaps, type Span, TopicFile, toExtraction } from "@stance/schema";
import { createRulesReader } from "@stance/text";
import { type ExpectedArticle, readExpected } from "./expected.ts";
import { type Figures, figures, matchBestFirst } from "./figures.ts";

export interface FiveArticleFigures {
  readonly mentions: Figures;
  readonly statements: Figures;
  readonly statementsWithSpeaker: Figures;
  readonly positionsExact: Figures;
  readonly positionsOrBroader: Figures;
  readonly boilerplate: Figures;
  /** Share of all spans whose text is the slice they claim. */
  readonly exactSpans: number;
}

interface Read {
  readonly expected: ExpectedArticle;
  readonly found: Extraction;
}

/** Reads the five sample articles from their bare texts and scores the reading against `data/expected`. */
export function scoreFiveArticles(data: string): FiveArticleFigures {
  const topics = TopicFile.parse(JSON.parse(readFileSync(join(data, "topics.json"), "utf8")));
  const session = createRulesReader(topics);
  const read = readExpected(data).map((expected): Read => {
    const key = createHash("sha256").update(expected.text).digest("hex").slice(0, 8);
    return { expected, found: toExtraction(expected.file, expected.text, session.read({ key, text: expected.text })) };
  });
  const actorOf = actorsByMention(read);
  const broaderOf = new Map(topics.map((topic) => [topic.id, topic.broader]));
  const statements = scoreStatements(read, actorOf);
  return {
    mentions: scoreMentions(read),
    statements: statements.content,
    statementsWithSpeaker: statements.withSpeaker,
    positionsExact: scorePositions(read, actorOf, (topic) => [topic]),
    positionsOrBroader: scorePositions(read, actorOf, (topic) => chain(topic, broaderOf)),
    boilerplate: scoreBoilerplate(read),
    exactSpans: shareOfExactSpans(read),
  };
}

const within = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;

/** Found actors stand for the expected actor with which they share most mentions, never for one of the same name. */
function actorsByMention(read: readonly Read[]): Map<string, string> {
  const votes = new Map<string, Map<string, number>>();
  for (const { expected, found } of read) {
    for (const mention of found.mentions) {
      if (mention.actor === null) continue;
      for (const core of expected.mentions) {
        if (!overlaps(mention, core) || !within(mention, core.full)) continue;
        const tally = votes.get(mention.actor) ?? new Map<string, number>();
        votes.set(mention.actor, tally.set(core.actor, (tally.get(core.actor) ?? 0) + 1));
      }
    }
  }
  return new Map([...votes].map(([slug, tally]) => [slug, [...tally].sort((a, b) => b[1] - a[1])[0]?.[0] ?? ""]));
}

function scoreMentions(read: readonly Read[]): Figures {
  let [right, wrong, missed] = [0, 0, 0];
  for (const { expected, found } of read) {
    const cores = [...new Map(expected.mentions.map((core) => [`${core.start}-${core.end}`, core])).values()];
    const named = found.mentions.filter(
      (mention) => !/^(he|she|they|it|we|i|who|his|her|him|them|its|their)$/i.test(mention.text),
    );
    const pairs = matchBestFirst(cores.length, named.length, (i, j) => {
      const [core, mention] = [cores[i], named[j]];
      return core && mention && overlaps(core, mention) && within(mention, core.full)
        ? 1 / (1 + Math.abs(core.start - mention.start))
        : 0;
    });
    const matched = new Set(pairs.map(([i]) => i));
    right += pairs.filter(([i]) => !cores[i]?.optional).length;
    wrong += named.filter(
      (mention, j) =>
        !pairs.some(([, other]) => other === j) && !cores.some((core) => core.form === "collective" && overlaps(core, mention)),
    ).length;
    missed += cores.filter((core, i) => !core.optional && !matched.has(i)).length;
  }
  return figures(right, wrong, missed);
}

function lettersOf(text: string, spans: readonly Span[]): Set<number> {
  const letters = new Set<number>();
  for (const span of spans) {
    for (let at = span.start; at < span.end; at++) if (/[\p{L}\p{N}$%]/u.test(text.charAt(at))) letters.add(at);
  }
  return letters;
}

/** A statement is found where expected and found words share at least half of each. */
function scoreStatements(
  read: readonly Read[],
  actorOf: ReadonlyMap<string, string>,
): { content: Figures; withSpeaker: Figures } {
  let [right, rightSpeaker, wrong, missed] = [0, 0, 0, 0];
  for (const { expected, found } of read) {
    const said = found.statements.filter((statement) => statement.form !== "ACTION");
    const wanted = expected.statements.map((statement) => lettersOf(expected.text, statement.contentSpans));
    const given = said.map((statement) => lettersOf(expected.text, statement.content));
    const pairs = matchBestFirst(wanted.length, given.length, (i, j) => {
      const [a, b] = [wanted[i] ?? new Set<number>(), given[j] ?? new Set<number>()];
      const shared = a.intersection(b).size;
      return shared === 0 || shared < a.size / 2 || shared < b.size / 2 ? 0 : shared / (a.size + b.size - shared);
    });
    const foundOf = new Map(pairs);
    expected.statements.forEach((statement, i) => {
      if (statement.optional || statement.inHeadline) return;
      const match = foundOf.get(i);
      if (match === undefined) missed += 1;
      else {
        right += 1;
        const actor = actorOf.get(said[match]?.speaker?.actor ?? "");
        if ([statement.speaker, ...(statement.coSpeakers ?? [])].includes(actor ?? "")) rightSpeaker += 1;
      }
    });
    wrong += said.length - pairs.length;
  }
  return {
    content: figures(right, wrong, missed),
    withSpeaker: figures(rightSpeaker, wrong + right - rightSpeaker, missed + right - rightSpeaker),
  };
}

const STANCE_NAMES: Record<string, string> = {
  SUPPORT: "supports",
  OPPOSE: "opposes",
  CONDITIONAL: "conditional",
  MIXED: "mixed",
  NEUTRAL: "neutral",
  DECLINED: "neutral",
  UNCLEAR: "neutral",
};

function chain(topic: string, broaderOf: ReadonlyMap<string, string | null>): string[] {
  const list = [topic];
  for (let above = broaderOf.get(topic) ?? null; above !== null; above = broaderOf.get(above) ?? null) list.push(above);
  return list;
}

/** By article × actor × topic × stance. Arguable ones and alternates count neither as miss nor as false alarm. */
function scorePositions(
  read: readonly Read[],
  actorOf: ReadonlyMap<string, string>,
  accept: (topic: string) => readonly string[],
): Figures {
  let [right, wrong, missed] = [0, 0, 0];
  for (const { expected, found } of read) {
    const told = new Set(
      found.positions.map(({ actor, topic, stance }) =>
        JSON.stringify([actorOf.get(actor) ?? actor, topic, STANCE_NAMES[stance]]),
      ),
    );
    const claimed = new Set<string>();
    const claim = (actor: string, topic: string, stance: string): boolean => {
      const keys = accept(topic).map((name) => JSON.stringify([actor, name, stance]));
      const known = keys.filter((key) => told.has(key));
      for (const key of known) claimed.add(key);
      return known.length > 0;
    };
    const wanted = new Map(
      expected.positions.map((position) => [`${position.actor}|${position.topic}|${position.stance}`, position]),
    );
    const isFound = [...wanted.values()].map((position) => claim(position.actor, position.topic, position.stance));
    [...wanted.values()].forEach((position, index) => {
      const { actor, topic, stance } = position;
      const alternate = (position.alternates ?? []).filter((other) =>
        claim(other.actor ?? actor, other.topic ?? topic, other.stance ?? stance),
      );
      if (position.confidence === "arguable") return;
      if (isFound[index]) right += 1;
      else if (alternate.length === 0) missed += 1;
    });
    wrong += [...told].filter((key) => !claimed.has(key)).length;
  }
  return figures(right, wrong, missed);
}

function scoreBoilerplate(read: readonly Read[]): Figures {
  let [right, wrong, missed] = [0, 0, 0];
  for (const { expected, found } of read) {
    const wanted = lettersOf(expected.text, expected.meta.boilerplate);
    const given = lettersOf(expected.text, found.boilerplate);
    right += wanted.intersection(given).size;
    wrong += given.difference(wanted).size;
    missed += wanted.difference(given).size;
  }
  return figures(right, wrong, missed);
}

function shareOfExactSpans(read: readonly Read[]): number {
  const spans = read.flatMap(({ expected, found }) =>
    [
      ...found.mentions,
      ...found.statements.flatMap(({ speaker, cue, content }) => [speaker, cue, ...content].filter((span) => span !== null)),
      ...found.positions.flatMap((position) => position.evidence),
    ].map((span) => expected.text.slice(span.start, span.end) === span.text),
  );
  return spans.length === 0 ? 0 : spans.filter(Boolean).length / spans.length;
}
