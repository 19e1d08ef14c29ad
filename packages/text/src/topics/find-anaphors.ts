import type { Document, Sentence, Token } from "../findings.ts";
import { classesOfNoun, isIdeaNoun } from "./anaphors.ts";
import type { TopicMention } from "./find-topic-mentions.ts";
import type { IndexedTopic, TopicIndex } from "./index-topics.ts";
import { stemOf } from "./stem.ts";
import { termsOf } from "./terms.ts";

interface Place {
  readonly document: Document;
  readonly sentence: Sentence;
  readonly number: number;
  /** What the sentence names, in order of place. */
  readonly named: readonly TopicMention[];
  /** Words that belong to the name of a narrower topic, and stand for nothing themselves. */
  readonly covered: readonly TopicMention[];
  /** What the sentences before it speak of. */
  readonly earlier: readonly TopicMention[];
  readonly index: TopicIndex;
  /** Where pronouns begin that stand for an actor. */
  readonly people: ReadonlySet<number>;
}

const POINTING = new Set(["this", "that", "these", "those", "such"]);
const POSSESSIVE = new Set(["its", "his", "her", "their", "our", "my", "your"]);
const DEFINITE = new Set([...POINTING, "the", "its", "his", "her", "their", "our", "my", "your", "any"]);
/** With an indefinite article these still point to a thing spoken of: another version of it. */
const VERSION_WORDS = new Set([
  "draft",
  "new",
  "earlier",
  "revised",
  "first",
  "final",
  "initial",
  "updated",
  "amended",
  "previous",
  "broader",
  "latest",
  "original",
]);
const TOPIC_PRONOUNS = new Set(["it", "this", "that", "them"]);
/** Only an agreement or a law is signed. */
const SIGNING = new Set(["sign", "ratify", "negotiate", "conclude", "finalize", "finalise"]);
const SIGNED_CLASSES = new Set(["AGREEMENT", "LAW"]);
const SCORES = { NOUN: 0.75, PRONOUN: 0.5 } as const;
const NOUN_TAGS = new Set(["NOUN", "PROPN"]);
const MODIFIER_TAGS = new Set(["ADJ", "NOUN", "PROPN", "NUM", "ADV", "VERB", "SYM"]);
/** How far back an antecedent is looked for, so that the time stays linear. */
const LAST_MENTIONS = 40;
const IDEA_SENTENCES = 2;
const SAME_WORD_SENTENCES = 8;

/** All that a sentence speaks of: what it names, with the nouns and pronouns that stand for a topic. */
export function findAnaphors(place: Place): TopicMention[] {
  const { sentence, named, covered } = place;
  const found: TopicMention[] = [];
  let next = 0;
  for (let at = sentence.firstToken; at < sentence.endToken; at++) {
    while (next < named.length && (named[next]?.firstToken ?? 0) <= at) {
      const mention = named[next++];
      if (mention !== undefined) found.push(mention);
    }
    if ([...named, ...covered].some((mention) => mention.firstToken <= at && at < mention.endToken)) continue;
    const mention = nounMention(place, at, found) ?? pronounMention(place, at, found);
    if (mention !== null) found.push(mention);
  }
  return found;
}

interface NounPhrase {
  readonly first: number;
  readonly noun: number;
  readonly determiner: string | null;
  readonly modifiers: readonly Token[];
  /** "…, a demand that": the noun names what stands before the comma. */
  readonly isApposition: boolean;
}

function nounMention(place: Place, at: number, found: readonly TopicMention[]): TopicMention | null {
  const { document, sentence, index } = place;
  const token = document.tokens[at];
  const after = document.tokens[at + 1];
  if (token === undefined || !(NOUN_TAGS.has(token.tag) || isMistaggedNoun(document, at))) return null;
  if (after !== undefined && NOUN_TAGS.has(after.tag) && at + 1 < sentence.endToken) return null;
  const phrase = nounPhraseAt(document, sentence, at);
  if (phrase === null || !pointsBack(phrase)) return null;
  const stem = stemOf(token.lower);
  const antecedent = antecedentOfNoun(place, phrase, stem, found);
  if (antecedent === null || !agrees(place, phrase, index.topics.get(antecedent))) return null;
  return mentionAt(place, phrase.first, at + 1, "NOUN", antecedent);
}

/** The tagger takes "draft" after an adjective for a verb; behind a determiner it is none. */
function isMistaggedNoun(document: Document, at: number): boolean {
  const token = document.tokens[at];
  const before = document.tokens[at - 1];
  const outer = document.tokens[at - 2];
  if (token === undefined || before === undefined || classesOfNoun(stemOf(token.lower)).length === 0) return false;
  return before.tag === "DET" || ((before.tag === "ADJ" || before.tag === "ADV") && outer?.tag === "DET");
}

function nounPhraseAt(document: Document, sentence: Sentence, noun: number): NounPhrase | null {
  let first = noun;
  while (first > sentence.firstToken && MODIFIER_TAGS.has(document.tokens[first - 1]?.tag ?? "")) first--;
  const before = first > sentence.firstToken ? document.tokens[first - 1] : undefined;
  const isDeterminer =
    before !== undefined && (before.tag === "DET" || DEFINITE.has(before.lower) || before.lower === "a" || before.lower === "an");
  const possessive = before !== undefined && /^['’]s?$/.test(before.text);
  // "that discussions have": a plural noun takes "those".
  if (before?.lower === "that" && document.tokens[noun]?.lower.endsWith("s")) return null;
  const outer = isDeterminer && first - 2 >= sentence.firstToken ? document.tokens[first - 2] : undefined;
  const isApposition = isDeterminer && outer !== undefined && /^[,—–-]$/.test(outer.text);
  const pointing = outer !== undefined && (before?.lower === "a" || before?.lower === "an") && outer.lower === "such";
  return {
    first: isDeterminer ? first - 1 - (pointing ? 1 : 0) : first,
    noun,
    determiner: pointing ? "such" : possessive ? "the" : isDeterminer ? before.lower : null,
    modifiers: document.tokens.slice(possessive ? possessorStart(document, sentence, first - 1) : first, noun),
    isApposition,
  };
}

function possessorStart(document: Document, sentence: Sentence, mark: number): number {
  let first = mark;
  while (first > sentence.firstToken && NOUN_TAGS.has(document.tokens[first - 1]?.tag ?? "")) first--;
  return first;
}

function pointsBack({ determiner, modifiers, isApposition }: NounPhrase): boolean {
  if (determiner === null) return false;
  if (DEFINITE.has(determiner)) return true;
  return (
    isApposition ||
    determiner === "no" ||
    modifiers.some((token) => VERSION_WORDS.has(token.lower) || (token.tag === "ADJ" && /er$/.test(token.lower)))
  );
}

function antecedentOfNoun(place: Place, phrase: NounPhrase, stem: string, found: readonly TopicMention[]): string | null {
  const { earlier, index, number } = place;
  const classes = classesOfNoun(stem);
  const before = [...earlier.slice(-LAST_MENTIONS), ...found].reverse();
  const pointing = POINTING.has(phrase.determiner ?? "");
  const isOwned = POSSESSIVE.has(phrase.determiner ?? "") && classes.length === 0;
  const fitting = before.flatMap((mention) => {
    const own = index.topics.get(mention.topic);
    const id = [...(own === undefined ? [] : [own.id, ...own.broader])].find((each) => {
      const topic = index.topics.get(each);
      if (topic === undefined) return false;
      if ((topic.heads.has(stem) && !isOwned) || classes.some((name) => topic.classes.has(name))) return true;
      return (
        each === own?.id &&
        classes.length > 0 &&
        (mention.form === "NOUN" ? holdsStem(place, mention, stem) : carrierOf(place, mention, classes) !== null)
      );
    });
    return own === undefined || id === undefined ? [] : [{ mention, own: own.id, id }];
  });
  // "the bill" is what was called a bill not long ago, before it is a topic of which there could be one.
  const sameWord = fitting.find(
    ({ mention }) =>
      mention.sentence >= number - SAME_WORD_SENTENCES &&
      (holdsStem(place, mention, stem) || carrierOf(place, mention, classes) === stem),
  );
  const [nearest] = fitting;
  const antecedent = nearest !== undefined && isCalled(place, nearest.mention, classes) ? nearest : (sameWord ?? nearest);
  if (antecedent !== undefined) {
    const isSpokenOf = before.some((other) => other.topic === antecedent.id && other.form !== "PRONOUN");
    return pointing && !isSpokenOf ? antecedent.own : antecedent.id;
  }
  if (!isIdeaNoun(stem) || isComplemented(place, phrase.noun)) return null;
  return lastSpokenOf(
    before.filter((mention) => mention.form !== "PRONOUN" && mention.sentence >= number - IDEA_SENTENCES),
    number,
    pointing,
  );
}

/** Whether the mention's own words call it a thing of one of these kinds. */
const isCalled = ({ document }: Place, mention: TopicMention, classes: readonly string[]): boolean =>
  document.tokens
    .slice(mention.firstToken, mention.endToken)
    .some((token) => classesOfNoun(stemOf(token.lower)).some((name) => classes.includes(name)));

const CARRIER_REACH = 8;
const CARRYING = new Set(["that", "to", "on", "for", "of", "which", "aimed"]);

/** The stem of a noun of one of these kinds that carries the mention: "a bill that would expand background checks". */
function carrierOf({ document }: Place, mention: TopicMention, classes: readonly string[]): string | null {
  for (let at = mention.firstToken - 2; at >= Math.max(0, mention.firstToken - CARRIER_REACH); at--) {
    const token = document.tokens[at];
    if (token === undefined || token.tag === "PUNCT") return null;
    if (!NOUN_TAGS.has(token.tag) || !CARRYING.has(document.tokens[at + 1]?.lower ?? "")) continue;
    const stem = stemOf(token.lower);
    return classesOfNoun(stem).some((name) => classes.includes(name)) ? stem : null;
  }
  return null;
}

const holdsStem = ({ document }: Place, mention: TopicMention, stem: string): boolean =>
  document.tokens.slice(mention.firstToken, mention.endToken).some((token) => stemOf(token.lower) === stem);

/** "this idea" is what was named last; "the idea" of a later sentence is what the sentence before was about: what it begins with. */
function lastSpokenOf(near: readonly TopicMention[], number: number, pointing: boolean): string | null {
  const [last] = near;
  if (last === undefined) return null;
  if (last.sentence === number || pointing) return (near.find((mention) => mention.form === "NAMED") ?? last).topic;
  return (near.filter((mention) => mention.sentence === last.sentence).at(-1) ?? last).topic;
}

/** "the idea of …", "the possibility that …": the noun says itself what it stands for. */
const isComplemented = ({ document }: Place, noun: number): boolean =>
  ["of", "that", "to"].includes(document.tokens[noun + 1]?.lower ?? "");

/** Whether the words around the noun allow it to stand for the topic: "the trade deal with China" is no minerals deal. */
function agrees(place: Place, phrase: NounPhrase, topic: IndexedTopic | undefined): boolean {
  if (topic === undefined) return false;
  const modifiers = phrase.modifiers.filter((token) => NOUN_TAGS.has(token.tag) && !VERSION_WORDS.has(token.lower));
  if (!termsOf(modifiers.map((token) => token.text)).every((term) => topic.vocabulary.has(term.stem))) return false;
  const { tokens } = place.document;
  const preposition = tokens[phrase.noun + 1]?.lower ?? "";
  if (!["of", "on", "for", "over", "with", "concerning", "regarding", "about"].includes(preposition)) return true;
  const rest: string[] = [];
  for (let at = phrase.noun + 2; at < Math.min(phrase.noun + 8, place.sentence.endToken); at++) {
    const token = tokens[at];
    if (token === undefined || token.tag === "PUNCT" || token.tag === "VERB" || token.tag === "AUX") break;
    rest.push(token.text);
  }
  const terms = termsOf(rest);
  return terms.length === 0 || terms.some((term) => topic.vocabulary.has(term.stem));
}

function pronounMention(place: Place, at: number, found: readonly TopicMention[]): TopicMention | null {
  const { document, sentence, earlier, number, people } = place;
  const token = document.tokens[at];
  if (token === undefined || !TOPIC_PRONOUNS.has(token.lower) || people.has(token.start)) return null;
  if (isEmpty(document, sentence, at)) return null;
  const before = [...earlier.slice(-LAST_MENTIONS), ...found].reverse();
  const isSigned = SIGNING.has(document.tokens[at - 1]?.lemma ?? "");
  const antecedent = before.find((mention) =>
    isSigned
      ? classesOfTopic(place.index, mention).some((name) => SIGNED_CLASSES.has(name))
      : mention.sentence >= number - 1 && agreesInNumber(document, token.lower, mention),
  );
  return antecedent === undefined ? null : mentionAt(place, at, at + 1, "PRONOUN", antecedent.topic);
}

const classesOfTopic = (index: TopicIndex, mention: TopicMention): string[] => [
  ...(index.topics.get(mention.topic)?.classes ?? []),
];

/** "it is clear that", "made it clear", "a deal that": the pronoun stands for the clause that follows, or begins one. */
function isEmpty(document: Document, sentence: Sentence, at: number): boolean {
  const token = (offset: number): Token | undefined => document.tokens[at + offset];
  const lower = (offset: number): string => token(offset)?.lower ?? "";
  const isLinked = token(1)?.tag === "AUX" || /^['’]s$/.test(lower(1));
  if (lower(0) === "this") return !isLinked && !isClauseEnd(token(1));
  if (lower(0) === "that")
    return (
      !isClauseEnd(token(1)) && !(isLinked && (at === sentence.firstToken || !["NOUN", "PROPN"].includes(token(-1)?.tag ?? "")))
    );
  if (lower(0) !== "it") return false;
  if (/^(?:made|make|makes|making|find|found|finds)$/.test(lower(-1))) return true;
  if (!isLinked) return false;
  const rest = document.tokens.slice(at + 2, Math.min(at + 8, sentence.endToken));
  const link = rest.findIndex((one) => one.lower === "to" || one.lower === "that" || one.lower === "for");
  return link > 0 && !rest.slice(0, link).some((one) => one.tag === "NOUN" || one.tag === "DET" || one.tag === "PUNCT");
}

const isClauseEnd = (token: Token | undefined): boolean => token === undefined || token.tag === "PUNCT";

/** "them" is many, "it" is one. */
function agreesInNumber(document: Document, pronoun: string, mention: TopicMention): boolean {
  const words = document.tokens.slice(mention.firstToken, mention.endToken);
  const link = words.findIndex((token) => token.tag === "ADP");
  const isMany = /[^s]s$/.test(words.at(link > 0 ? link - 1 : -1)?.lower ?? "");
  return pronoun === "them" || pronoun === "these" ? isMany : pronoun === "it" ? !isMany : true;
}

function mentionAt(place: Place, first: number, end: number, form: "NOUN" | "PRONOUN", topic: string): TopicMention {
  const { tokens } = place.document;
  return {
    topic,
    form,
    start: tokens[first]?.start ?? 0,
    end: tokens[end - 1]?.end ?? 0,
    firstToken: first,
    endToken: end,
    sentence: place.number,
    score: SCORES[form],
    isReversed: false,
  };
}
