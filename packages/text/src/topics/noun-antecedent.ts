import { classesOfNoun, isIdeaNoun } from "./anaphors.ts";
import type { TopicMention } from "./find-topic-mentions.ts";
import { type NounPhrase, POINTING, POSSESSIVE } from "./noun-phrase.ts";
import { type SentencePlace, spokenBefore } from "./sentence-place.ts";
import { stemOf } from "./stem.ts";
import { NOUN_TAGS } from "./token-kinds.ts";

/** How many sentences back "the idea" and "the deal" reach. */
const IDEA_SENTENCES = 2;

const SAME_WORD_SENTENCES = 8;

/** The topic that a noun phrase stands for; null where none of those spoken of fits. */
export function antecedentOfNoun(
  place: SentencePlace,
  phrase: NounPhrase,
  stem: string,
  found: readonly TopicMention[],
): string | null {
  const { index, number } = place;
  const classes = classesOfNoun(stem);
  const before = spokenBefore(place, found);
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
  const known = phrase.determiner === "the" && phrase.modifiers.length === 0 ? index.byHead.get(stem) : undefined;
  if (known?.rest.every((other) => place.stems.has(other))) return known.topic;
  if (!isIdeaNoun(stem) || isComplemented(place, phrase.noun)) return null;
  return lastSpokenOf(
    before.filter((mention) => mention.form !== "PRONOUN" && mention.sentence >= number - IDEA_SENTENCES),
    number,
    pointing,
  );
}

/** Whether the mention's own words call it a thing of one of these kinds. */
const isCalled = ({ document }: SentencePlace, mention: TopicMention, classes: readonly string[]): boolean =>
  document.tokens
    .slice(mention.firstToken, mention.endToken)
    .some((token) => classesOfNoun(stemOf(token.lower)).some((name) => classes.includes(name)));

const CARRIER_REACH = 8;

const CARRYING = new Set(["that", "to", "on", "for", "of", "which", "aimed"]);

/** The stem of a noun of one of these kinds that carries the mention: "a bill that would expand background checks". */
function carrierOf({ document }: SentencePlace, mention: TopicMention, classes: readonly string[]): string | null {
  for (let at = mention.firstToken - 2; at >= Math.max(0, mention.firstToken - CARRIER_REACH); at--) {
    const token = document.tokens[at];
    if (token === undefined || token.tag === "PUNCT") return null;
    if (!NOUN_TAGS.has(token.tag) || !CARRYING.has(document.tokens[at + 1]?.lower ?? "")) continue;
    const stem = stemOf(token.lower);
    return classesOfNoun(stem).some((name) => classes.includes(name)) ? stem : null;
  }
  return null;
}

const holdsStem = ({ document }: SentencePlace, mention: TopicMention, stem: string): boolean =>
  document.tokens.slice(mention.firstToken, mention.endToken).some((token) => stemOf(token.lower) === stem);

/** "this idea" is what was named last; "the idea" of a later sentence is what the sentence before was about: what it begins with. */
function lastSpokenOf(near: readonly TopicMention[], number: number, pointing: boolean): string | null {
  const [last] = near;
  if (last === undefined) return null;
  if (last.sentence === number || pointing) return (near.find((mention) => mention.form === "NAMED") ?? last).topic;
  return (near.filter((mention) => mention.sentence === last.sentence).at(-1) ?? last).topic;
}

/** "the idea of …", "the possibility that …": the noun says itself what it stands for. */
const isComplemented = ({ document }: SentencePlace, noun: number): boolean =>
  ["of", "that", "to"].includes(document.tokens[noun + 1]?.lower ?? "");
