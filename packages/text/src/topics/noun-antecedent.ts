import { classesOfNoun, isIdeaNoun, isThingNoun } from "./anaphors.ts";
import { carrierBefore } from "./carrier.ts";
import type { TopicMention } from "./find-topic-mentions.ts";
import { ENDING_WORDS, MAKING_WORDS } from "./function-words.ts";
import { type NounPhrase, POINTING, POSSESSIVE } from "./noun-phrase.ts";
import { type Antecedent, type SentencePlace, spokenBefore } from "./sentence-place.ts";
import { stemOf } from "./stem.ts";
import { namesUndone } from "./undone.ts";

/** How many sentences back "the idea" and "the deal" reach. */
const IDEA_SENTENCES = 2;

const SAME_WORD_SENTENCES = 8;

const OWNED = new Set(["its", "their"]);

/** The topic that a noun phrase stands for; null where none of those spoken of fits. */
export function antecedentOfNoun(
  place: SentencePlace,
  phrase: NounPhrase,
  stem: string,
  found: readonly TopicMention[],
): Antecedent | null {
  const { index, number } = place;
  const classes = classesOfNoun(stem);
  const before = spokenBefore(place, found);
  const made = OWNED.has(phrase.determiner ?? "") ? before.find((mention) => mention.sentence >= number - 1) : undefined;
  const noun = place.document.tokens[phrase.noun]?.lower ?? "";
  // "its repeal", "its introduction": what is done to the thing that was spoken of last.
  if (made !== undefined && ENDING_WORDS.has(noun)) return { topic: made.topic, isReversed: !made.isReversed };
  if (made !== undefined && MAKING_WORDS.has(noun)) return { topic: made.topic, isReversed: made.isReversed };
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
    const topic = pointing && !isSpokenOf ? antecedent.own : antecedent.id;
    return { topic, isReversed: isReversed(place, antecedent.mention, topic, stem) };
  }
  const known = phrase.determiner === "the" && phrase.modifiers.length === 0 ? index.byHead.get(stem) : undefined;
  if (known?.rest.every((other) => place.stems().has(other))) return { topic: known.topic, isReversed: false };
  if (!isIdeaNoun(stem) || isComplemented(place, phrase.noun)) return null;
  const within = (sentences: number): TopicMention[] =>
    before.filter((mention) => mention.form !== "PRONOUN" && mention.sentence >= number - sentences);
  const near = within(IDEA_SENTENCES);
  const last = (pointing ? null : mostSpokenOf(before, within(SAME_WORD_SENTENCES))) ?? lastSpokenOf(near, number, pointing);
  return last === null ? null : { topic: last.topic, isReversed: isReversed(place, last, last.topic, stem) };
}

/** Whether a noun stands for what the topic does away with, or for a thing that does away with the topic. */
function isReversed({ document, index }: SentencePlace, mention: TopicMention, id: string, stem: string): boolean {
  const topic = index.topics.get(id);
  if (topic?.heads.has(stem)) return namesUndone(topic.undone, [stem]);
  if (isThingNoun(stem)) return false;
  if (mention.form === "NOUN" && mention.topic === id) return mention.isReversed;
  const carrier = carrierBefore(document, mention.firstToken);
  if (carrier === null) return false;
  const isCarrier = carrier.stem === stem || classesOfNoun(stem).some((name) => classesOfNoun(carrier.stem).includes(name));
  return isCarrier && mention.isReversed !== carrier.isTurned;
}

/** Whether the mention's own words call it a thing of one of these kinds. */
const isCalled = ({ document }: SentencePlace, mention: TopicMention, classes: readonly string[]): boolean =>
  document.tokens
    .slice(mention.firstToken, mention.endToken)
    .some((token) => classesOfNoun(stemOf(token.lower)).some((name) => classes.includes(name)));

/** The stem of a noun of one of these kinds that carries the mention: "a bill that would expand background checks". */
function carrierOf({ document }: SentencePlace, mention: TopicMention, classes: readonly string[]): string | null {
  const stem = carrierBefore(document, mention.firstToken)?.stem ?? null;
  return stem !== null && classesOfNoun(stem).some((name) => classes.includes(name)) ? stem : null;
}

const holdsStem = ({ document }: SentencePlace, mention: TopicMention, stem: string): boolean =>
  document.tokens.slice(mention.firstToken, mention.endToken).some((token) => stemOf(token.lower) === stem);

/** How many times as often as any other a topic is spoken of that an article is about. */
const MOSTLY = 2;

/** The topic that the article has been about so far, by what was said of it last; null where no one is spoken of most. */
function mostSpokenOf(before: readonly TopicMention[], near: readonly TopicMention[]): TopicMention | null {
  const counts = [...Map.groupBy(before, (mention) => mention.topic)].sort(([, a], [, b]) => b.length - a.length);
  const [first, second] = counts;
  if (first === undefined || near.length === 0 || first[1].length < MOSTLY * (second?.[1].length ?? 1)) return null;
  return first[1].find((mention) => mention.form !== "PRONOUN") ?? null;
}

/** "this idea" is what was named last; "the idea" of a later sentence is what the sentence before was about: what it begins with. */
function lastSpokenOf(near: readonly TopicMention[], number: number, pointing: boolean): TopicMention | null {
  const [last] = near;
  if (last === undefined) return null;
  if (last.sentence === number || pointing) return near.find((mention) => mention.form === "NAMED") ?? last;
  return near.filter((mention) => mention.sentence === last.sentence).at(-1) ?? last;
}

/** "the idea of …", "the possibility that …": the noun says itself what it stands for. */
const isComplemented = ({ document }: SentencePlace, noun: number): boolean =>
  ["of", "that", "to"].includes(document.tokens[noun + 1]?.lower ?? "");
