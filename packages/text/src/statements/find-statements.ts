import type { Explain } from "../explain/decision.ts";
import type { Document, FoundStatement, LocalActor, LocalMention } from "../findings.ts";
import { readSources } from "./according.ts";
import type { Draft } from "./draft.ts";
import { tellDraft, undefeated } from "./draft-decision.ts";
import { joinQuotations } from "./free-quotations.ts";
import { readHeadline } from "./headline.ts";
import { hasHolder } from "./holders.ts";
import { PERSONAL_PRONOUNS } from "./lexicon/words.ts";
import { readNounCues } from "./noun-cues.ts";
import { readPhraseCues } from "./phrase-cues.ts";
import { layOutSentences, type SentenceWords } from "./sentence-words.ts";
import { toStatements } from "./to-statements.ts";
import { readVerbCues } from "./verb-cues.ts";

/** The statements of an article in the order of the text: who said, holds or did what, by which words. */
export function findStatements(
  document: Document,
  actors: readonly LocalActor[],
  mentions: readonly LocalMention[],
  explain?: Explain,
): FoundStatement[] {
  const sentences = layOutSentences(document, explain);
  const drafts = sentences.flatMap(readSentence);
  return toStatements(document, sentences, joinQuotations(document, sentences, drafts), actors, mentions, explain);
}

function readSentence(words: SentenceWords): Draft[] {
  const phrases = readPhraseCues(words);
  const verbs = undefeated(
    words,
    readVerbCues(words),
    (draft) => phrases.find((phrase) => coversCue(phrase, draft)),
    "its cue is part of a longer one",
  );
  const nouns = undefeated(
    words,
    readNounCues(words),
    (noun) => phrases.find((phrase) => coversCue(phrase, noun)) ?? verbs.find((verb) => repeatsOwnWords(verb, noun)),
    "the noun is what the verb reports",
  );
  const drafts = [...readHeadline(words), ...phrases, ...verbs, ...nouns, ...readSources(words)];
  const held = drafts.filter((draft) => {
    const isHeld = hasHolder(words, draft);
    if (!isHeld && words.explain !== undefined)
      tellDraft(words.explain, words, null, draft, "what stands as its subject can hold no such words");
    return isHeld;
  });
  const own = undefeated(
    words,
    held,
    (draft) => drafts.find((teller) => isTeller(words, teller, draft)),
    "what the speaker says of himself is told once, with the outer words",
  );
  return own.sort((a, b) => (a.cue?.start ?? 0) - (b.cue?.start ?? 0));
}

const coversCue = (phrase: Draft, draft: Draft): boolean =>
  phrase.cue !== null && draft.cue !== null && phrase.cue.start <= draft.cue.start && draft.cue.start < phrase.cue.end;

/** "repeated his call for aid": the call is what he repeats, no report of its own. */
const repeatsOwnWords = (verb: Draft, noun: Draft): boolean =>
  verb.frame === "noun" &&
  noun.speaker !== null &&
  noun.speaker.end - noun.speaker.start === 1 &&
  verb.content.some((part) => part.start === noun.speaker?.start);

/** "Silva said she believes it will pass": what she believes is what she said, and told once. "Said she backs the bill" is told twice: as words and as a stance. */
function isTeller(words: SentenceWords, teller: Draft, told: Draft): boolean {
  if (teller.cueClass !== "SPEECH" || told.cueClass === "ACTION" || told.speaker === null) return false;
  if (told.frame !== "clause" && told.frame !== "that" && told.frame !== "infinitive" && told.frame !== "wh") return false;
  if (!PERSONAL_PRONOUNS.has(words.tokens[told.speaker.start]?.lower ?? "")) return false;
  return teller !== told && teller.content.some((part) => part.start === told.speaker?.start);
}
