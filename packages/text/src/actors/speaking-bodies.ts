import type { ActorKind, Span } from "@stance/schema";
import { firstFrom } from "../dates/tokens-within.ts";
import { beginsWithCapital } from "../document/capitals.ts";
import type { Document, FoundStatement, LocalActor, LocalMention, Token } from "../findings.ts";
import { BODY_NOUNS, COLLECTIVES, NO_PEOPLE, PEOPLE_ENDING, PEOPLE_NOUNS, PERSONS_TOO } from "./body-words.ts";
import { countryOfArticle } from "./country-of-article.ts";
import { matchGazetteer } from "./gazetteer.ts";
import { isOfArticle } from "./known-actors.ts";
import { takeUpPronouns } from "./pronouns-of-bodies.ts";
import { ROLE_HEADS, UNNAMED_SOURCES } from "./role-words.ts";

/** The findings of an article with the bodies and groups that nothing but their own words names. */
export interface NamedSpeakers {
  readonly actors: LocalActor[];
  readonly mentions: LocalMention[];
  readonly statements: FoundStatement[];
}

interface Body extends Span {
  readonly name: string;
  /** Lower-case noun by which the article takes it up again. */
  readonly noun: string;
  readonly kind: ActorKind;
  readonly phrase: Span;
  readonly isNew: boolean;
}

/**
 * Gives an actor to the speakers that have none because they are no names: "Environmental groups", "the union", "Farmers",
 * "a coalition of 14 groups". "The government" is that of the country the article is about. Only who speaks or acts is one.
 */
export function nameSpeakers(
  document: Document,
  statements: readonly FoundStatement[],
  actors: readonly LocalActor[],
  mentions: readonly LocalMention[],
): NamedSpeakers {
  const all = new Map(actors.map((actor) => [actor.key, actor]));
  const found = new Map<number, LocalMention>();
  const starts = new Set(document.sentences.map(({ firstToken }) => firstToken));
  const byNoun = new Map<string, string>();
  const country = countryOfArticle(document);
  const named = statements.map((statement): FoundStatement => {
    if (statement.actor !== null || statement.speaker === null) return statement;
    const speaker = crowdBefore(document, statement, mentions) ?? antecedentOf(document, statement.speaker);
    if (speaker === null) return statement;
    const bodies = partsOf(document, speaker).map((part) => bodyAt(document, part, starts));
    const [first] = bodies;
    if (first === undefined || first === null) return statement;
    const keys = bodies.flatMap((body) => (body === null ? [] : [keyOf(body)]));
    return { ...statement, actor: keys[0] ?? null };
  });
  const known = [...mentions, ...found.values()].sort((a, b) => a.start - b.start || b.end - a.end);
  const taken = takeUpPronouns(document, named, [...all.values()], known);
  return { actors: [...all.values()], mentions: known, statements: taken };

  function keyOf(body: Body): string {
    const key = actorOf(body);
    const { start, end, phrase } = body;
    if (!found.has(start)) {
      const form = body.kind === "ORGANISATION" && !isOfArticle(body) ? "NAME" : "DESCRIPTION";
      found.set(start, { start, end, phrase, form, actor: key, rule: "speaking-body" });
    }
    return key;
  }

  function actorOf(body: Body): string {
    if (body.name.toLowerCase() === "government" && country !== null) {
      const key = `GOVERNMENT:${country}`;
      if (!all.has(key)) all.set(key, actorWith(key, "GOVERNMENT", country, "government"));
      return key;
    }
    const known = body.isNew ? undefined : (byNoun.get(body.name.toLowerCase()) ?? byNoun.get(body.noun));
    const isBare = body.name.toLowerCase() === body.noun;
    if (known !== undefined && (isBare || all.get(known)?.name.toLowerCase() === body.name.toLowerCase())) return known;
    const key = `body:${body.name.toLowerCase()}${body.isNew ? `:${body.start}` : ""}`;
    if (!all.has(key)) all.set(key, actorWith(key, body.kind, body.name, null));
    byNoun.set(body.name.toLowerCase(), key);
    byNoun.set(body.noun, key);
    return key;
  }
}

const actorWith = (key: string, kind: ActorKind, name: string, weak: string | null): LocalActor => ({
  key,
  kind,
  name,
  names: [
    { name, weak: kind === "GROUP" || isOfArticle({ kind, name }) },
    ...(weak === null ? [] : [{ name: weak, weak: true }]),
  ],
  roles: [],
});

const PHRASE = /^(?:NOUN|PROPN|ADJ|NUM|DET|PART)$/;

/** The words that the speaker's words stand for: of "who" the noun phrase before it; with whose it is: "the drivers' union". */
function antecedentOf(document: Document, speaker: Span): Span | null {
  const { tokens } = document;
  const at = firstFrom(tokens, speaker.start);
  if (tokens[at]?.lower !== "who") return withPossessor(document, speaker, at);
  const last = tokens[at - 1]?.text === "," ? at - 2 : at - 1;
  let first = last;
  while (PHRASE.test(tokens[first - 1]?.tag ?? "")) first--;
  const [from, to] = [tokens[first], tokens[last]];
  return from === undefined || to === undefined || !PHRASE.test(to.tag) ? null : { start: from.start, end: to.end };
}

/** The people that "they" at the beginning of a sentence takes up: the subject of the one before, where no name stands in it. */
function crowdBefore(document: Document, { speaker, sentence }: FoundStatement, mentions: readonly LocalMention[]): Span | null {
  const { tokens, sentences } = document;
  const [last, own] = [sentences[sentence - 1], sentences[sentence]];
  if (last === undefined || own === undefined || last.part !== own.part || speaker?.start !== own.start) return null;
  if (tokens[own.firstToken]?.lower !== "they") return null;
  let end = last.firstToken;
  while (end < last.endToken && PHRASE.test(tokens[end]?.tag ?? "")) end++;
  const [first, head, verb] = [tokens[last.firstToken], tokens[end - 1], tokens[end]];
  if (first === undefined || head === undefined || end === last.firstToken || !/^(?:VERB|AUX|ADV)$/.test(verb?.tag ?? ""))
    return null;
  const named = mentions[firstFrom(mentions, first.start)];
  return isPeople(head.lower) && (named === undefined || named.start >= head.end) ? { start: first.start, end: head.end } : null;
}

/** With the plural possessor that stands before it, as its mark looks like one of a quotation. */
function withPossessor({ tokens }: Document, speaker: Span, at: number): Span {
  if (!/^['’]$/.test(tokens[at - 1]?.text ?? "") || tokens[at - 2]?.lower.endsWith("s") !== true) return speaker;
  let first = at - 2;
  while (PHRASE.test(tokens[first - 1]?.tag ?? "")) first--;
  return { start: tokens[first]?.start ?? speaker.start, end: speaker.end };
}

/** The members of a list, each with its own place: "unions and employers". */
function partsOf(document: Document, speaker: Span): Span[] {
  const { tokens } = document;
  const [first, end] = [firstFrom(tokens, speaker.start), firstFrom(tokens, speaker.end)];
  const marks = [first - 1];
  for (let at = first; at < end; at++) {
    if (tokens[at]?.lower === "and" && tokens[at - 1]?.tag !== "ADJ") marks.push(at);
  }
  const places = marks.map((mark, index): [number, number] => [mark + 1, marks[index + 1] ?? end]);
  const hasLink = tokens.slice(first, end).some((token) => token.tag === "ADP" || token.text === ",");
  if (hasLink || places.some(([from, to]) => !PHRASE.test(tokens[from]?.tag ?? "") || to <= from)) return [speaker];
  return places.map(([from, to]) => ({ start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 }));
}

/** The last word of the phrase's own noun. */
function headOf(document: Document, speaker: Span): Span | null {
  const { tokens } = document;
  const [first, end] = [firstFrom(tokens, speaker.start), firstFrom(tokens, speaker.end)];
  let head = first;
  for (let at = first; at < end; at++) {
    const token = tokens[at];
    if (token === undefined || (at > first && (token.tag === "ADP" || /^[,(]$/.test(token.text) || token.tag === "CCONJ"))) break;
    head = at;
  }
  return tokens[head] ?? null;
}

const DETERMINER =
  /^(?:the|a|an|some|many|several|most|both|all|these|those|its|their|his|her|our|other|another|no|neither|either|each|every|any|such|few|more|than|at|least)$/;

/** An article or number, but not the one of "three-judge court". */
const isCounted = (token: Token | undefined, next: Token | undefined): boolean =>
  token !== undefined && (DETERMINER.test(token.lower) || (token.tag === "NUM" && next?.text !== "-"));

/** The body or group that the words name; null where they name none that could speak. */
function bodyAt(document: Document, speaker: Span, starts: ReadonlySet<number>): Body | null {
  const { tokens } = document;
  const head = headOf(document, speaker);
  if (head === null) return null;
  const at = firstFrom(tokens, head.start);
  const token = tokens[at];
  let first = firstFrom(tokens, speaker.start);
  const opener = tokens[first]?.lower ?? "";
  while (first < at && isCounted(tokens[first], tokens[first + 1])) first++;
  const from = tokens[first];
  if (token === undefined || from === undefined || !/^(?:NOUN|PROPN|ADJ|VERB)$/.test(token.tag)) return null;
  const isGroup = isPeople(token.lower);
  const isBody = BODY_NOUNS.has(token.lower);
  const isRole = ROLE_HEADS.has(token.lower) && /^(?:the|a|an)$/.test(opener);
  if (!isGroup && !isBody && !isRole) return null;
  const end = groupEnd(document, at, firstFrom(tokens, speaker.end));
  const place = { start: from.start, end: tokens[end - 1]?.end ?? token.end };
  const name = document.text.slice(place.start, place.end).replace(/\s+/g, " ");
  const isNamed = tokens
    .slice(first, at + 1)
    .some(
      ({ text }, offset) => beginsWithCapital(text) && !(offset === 0 && first === at && isGroup) && !starts.has(first + offset),
    );
  const kind = kindOf(token.lower, isGroup, isBody);
  return {
    ...place,
    name: isNamed || tokens[first + 1]?.tag === "PART" || matchGazetteer([from.text], 0) !== null ? name : lowerFirst(name),
    noun: token.lower,
    kind,
    phrase: speaker,
    isNew: /^(?:a|an|another)$/.test(opener),
  };
}

function kindOf(noun: string, isGroup: boolean, isBody: boolean): ActorKind {
  if (UNNAMED_SOURCES.has(noun)) return "ANONYMOUS";
  if (isGroup || COLLECTIVES.has(noun)) return "GROUP";
  return isBody && !PERSONS_TOO.has(noun) ? "ORGANISATION" : "ANONYMOUS";
}

const isPeople = (lower: string): boolean =>
  PEOPLE_NOUNS.has(lower) ||
  (PEOPLE_ENDING.test(lower) && lower.length > 5 && !NO_PEOPLE.has(lower) && !/(?:ments|ence?s)$/.test(lower));

/** "a coalition of 14 groups": who the body is made of belongs to its name. */
function groupEnd(document: Document, head: number, end: number): number {
  const { tokens } = document;
  if (tokens[head + 1]?.lower !== "of") return head + 1;
  let at = head + 2;
  while (at < end && PHRASE.test(tokens[at]?.tag ?? "")) at++;
  return at > head + 2 ? at : head + 1;
}

const lowerFirst = (name: string): string => (/^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name);
