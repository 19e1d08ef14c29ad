import type { Document, Sentence, Token } from "../findings.ts";
import type { TopicMention } from "./find-topic-mentions.ts";
import type { TopicIndex } from "./index-topics.ts";
import { mentionAt, type SentencePlace, spokenBefore } from "./sentence-place.ts";

/** Whether a lower-case word is a pronoun that may stand for a topic. */
export const isTopicPronoun = (word: string): boolean => word === "it" || word === "this" || word === "that" || word === "them";

/** Only an agreement or a law is signed. */
const SIGNING = new Set(["sign", "ratify", "negotiate", "conclude", "finalize", "finalise"]);

const SIGNED_CLASSES = new Set(["AGREEMENT", "LAW"]);

/** The pronoun at a token as standing for a topic spoken of in this sentence or the one before; null where it stands for none. */
export function pronounMention(place: SentencePlace, at: number, found: readonly TopicMention[]): TopicMention | null {
  const { document, sentence, number, people } = place;
  const token = document.tokens[at];
  if (token === undefined || !isTopicPronoun(token.lower) || people.has(token.start)) return null;
  if (isEmpty(document, sentence, at)) return null;
  const before = spokenBefore(place, found);
  const isSigned = SIGNING.has(document.tokens[at - 1]?.lemma ?? "");
  const antecedent = before.find((mention) =>
    isSigned
      ? classesOfTopic(place.index, mention).some((name) => SIGNED_CLASSES.has(name))
      : mention.sentence >= number - 1 && agreesInNumber(document, token.lower, mention),
  );
  return antecedent === undefined ? null : mentionAt(place, at, at + 1, "PRONOUN", antecedent);
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
  if (AGENTIVE.has(token(1)?.lemma ?? "") && token(1)?.tag === "VERB") return true;
  if (!isLinked) return false;
  const rest = document.tokens.slice(at + 2, Math.min(at + 8, sentence.endToken));
  const link = rest.findIndex((one) => one.lower === "to" || one.lower === "that" || one.lower === "for");
  return link > 0 && !rest.slice(0, link).some((one) => one.tag === "NOUN" || one.tag === "DET" || one.tag === "PUNCT");
}

/** What wants and plans is somebody, and no topic: "denied that it planned to". */
const AGENTIVE = new Set(
  "plan want intend hope seek decide aim expect believe think oppose support back reject accept agree say".split(" "),
);

const isClauseEnd = (token: Token | undefined): boolean => token === undefined || token.tag === "PUNCT";

/** "them" is many, "it" is one. */
function agreesInNumber(document: Document, pronoun: string, mention: TopicMention): boolean {
  const words = document.tokens.slice(mention.firstToken, mention.endToken);
  const link = words.findIndex((token) => token.tag === "ADP");
  const isMany = /[^s]s$/.test(words.at(link > 0 ? link - 1 : -1)?.lower ?? "");
  return pronoun === "them" || pronoun === "these" ? isMany : pronoun === "it" ? !isMany : true;
}
