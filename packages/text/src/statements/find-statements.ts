import type { Document, FoundStatement, LocalActor, LocalMention } from "../findings.ts";
import { readSources } from "./according.ts";
import type { Draft } from "./draft.ts";
import { joinQuotations } from "./free-quotations.ts";
import { readHeadline } from "./headline.ts";
import { hasHolder } from "./holders.ts";
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
): FoundStatement[] {
  const sentences = layOutSentences(document);
  const drafts = sentences.flatMap(readSentence);
  return toStatements(document, sentences, joinQuotations(document, sentences, drafts), actors, mentions);
}

function readSentence(words: SentenceWords): Draft[] {
  const phrases = readPhraseCues(words);
  const verbs = readVerbCues(words).filter((draft) => !phrases.some((phrase) => coversCue(phrase, draft)));
  const nouns = readNounCues(words).filter((noun) => !verbs.some((verb) => repeatsOwnWords(verb, noun)));
  const drafts = [...readHeadline(words), ...phrases, ...verbs, ...nouns, ...readSources(words)];
  return drafts.filter((draft) => hasHolder(words, draft)).sort((a, b) => (a.cue?.start ?? 0) - (b.cue?.start ?? 0));
}

const coversCue = (phrase: Draft, draft: Draft): boolean =>
  phrase.cue !== null && draft.cue !== null && phrase.cue.start <= draft.cue.start && draft.cue.start < phrase.cue.end;

/** "repeated his call for aid": the call is what he repeats, no report of its own. */
const repeatsOwnWords = (verb: Draft, noun: Draft): boolean =>
  verb.frame === "noun" &&
  noun.speaker !== null &&
  noun.speaker.end - noun.speaker.start === 1 &&
  verb.content.some((part) => part.start === noun.speaker?.start);
