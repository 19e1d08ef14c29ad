import type { Token } from "../findings.ts";
import { VERSION_NOUNS } from "../stances/target/version-words.ts";
import type { TopicMention } from "./find-topic-mentions.ts";
import { agrees } from "./noun-agreement.ts";
import { antecedentOfNoun } from "./noun-antecedent.ts";
import { isMistaggedNoun, type NounPhrase, nounPhraseAt, pointsBack } from "./noun-phrase.ts";
import { isTopicPronoun, pronounMention } from "./pronouns.ts";
import { mentionAt, type SentencePlace, spokenBefore } from "./sentence-place.ts";
import { stemOf } from "./stem.ts";
import { NOUN_TAGS } from "./token-kinds.ts";
import { antecedentDecision } from "./topic-decision.ts";

/** All that a sentence speaks of: what it names, with the nouns and pronouns that stand for a topic. */
export function findAnaphors(place: SentencePlace): TopicMention[] {
  const { document, sentence, index, named, covered } = place;
  const found: TopicMention[] = [];
  const own = [...named, ...covered];
  let next = 0;
  for (let at = sentence.firstToken; at < sentence.endToken; at++) {
    while (next < named.length && (named[next]?.firstToken ?? 0) <= at) {
      const mention = named[next++];
      if (mention !== undefined) found.push(mention);
    }
    const { lower, tag } = document.tokens[at] as Token;
    const isPronoun = isTopicPronoun(lower);
    const isNoun = (NOUN_TAGS.has(tag) || isMistaggedNoun(document, at)) && index.canStandForTopic(lower);
    if (!isNoun && !isPronoun) continue;
    if (own.some((mention) => mention.firstToken <= at && at < mention.endToken)) continue;
    const mention = (isNoun ? nounMention(place, at, found) : null) ?? (isPronoun ? pronounMention(place, at, found) : null);
    if (mention === null) continue;
    place.explain?.(antecedentDecision(mention, spokenBefore(place, found)));
    found.push(mention);
  }
  return found;
}

/** "could not support a ban that …": any such thing, where the article has spoken of one topic of that name. */
function isAnotherOfItsKind(place: SentencePlace, phrase: NounPhrase, stem: string, found: readonly TopicMention[]): boolean {
  if (phrase.determiner !== "a" && phrase.determiner !== "an") return false;
  if (VERSION_NOUNS.has(place.document.tokens[phrase.noun]?.lower ?? "")) return true;
  const [only, second] = place.index.topicsByHead.get(stem) ?? [];
  return only !== undefined && second === undefined && spokenBefore(place, found).some((mention) => mention.topic === only);
}

function nounMention(place: SentencePlace, at: number, found: readonly TopicMention[]): TopicMention | null {
  const { document, sentence, index } = place;
  const token = document.tokens[at];
  const after = document.tokens[at + 1];
  if (token === undefined) return null;
  if (after !== undefined && NOUN_TAGS.has(after.tag) && at + 1 < sentence.endToken) return null;
  // "difficult decisions" are any, and no one topic.
  if (token.lower === "decisions") return null;
  const phrase = nounPhraseAt(document, sentence, at);
  const stem = stemOf(token.lower);
  if (phrase === null || !(pointsBack(phrase) || isAnotherOfItsKind(place, phrase, stem, found))) return null;
  const antecedent = antecedentOfNoun(place, phrase, stem, found);
  if (antecedent === null || !agrees(place, phrase, index.topics.get(antecedent.topic))) return null;
  return mentionAt(place, phrase.first, at + 1, "NOUN", antecedent);
}
