import type { Document } from "../findings.ts";
import { classesOfNoun } from "../topics/anaphors.ts";
import type { TopicMention } from "../topics/find-topic-mentions.ts";
import { stemOf } from "../topics/stem.ts";

/** Words that tell one version of a thing from another. */
const VERSION_WORDS: ReadonlySet<string> = new Set(
  "draft drafts version versions first second third initial original earlier previous prior preliminary interim provisional new newest latest revised updated amended modified final current framework upcoming renewed counter-proposal text".split(
    " ",
  ),
);
const PHRASE_TAGS: ReadonlySet<string> = new Set(["ADJ", "NOUN", "PROPN", "NUM", "ADV", "VERB"]);

/** Which version of the thing is spoken of, in the article's words: "earlier draft", "new proposal"; null where none is told apart. */
export function targetOf(document: Document, mention: TopicMention): string | null {
  const { tokens } = document;
  let first = mention.firstToken;
  while (
    first > 0 &&
    first > mention.firstToken - 5 &&
    PHRASE_TAGS.has(tokens[first - 1]?.tag ?? "") &&
    tokens[first - 1]?.tag !== "VERB"
  )
    first--;
  let end = mention.endToken;
  while (end < mention.endToken + 3 && tokens[end]?.tag === "NOUN") end++;
  for (let at = first; at < end; at++) {
    const token = tokens[at];
    const last = tokens[end - 1];
    if (token === undefined || last === undefined || !VERSION_WORDS.has(token.lower)) continue;
    // "as a first step" tells no version of anything.
    const isVersion = VERSION_WORDS.has(last.lower) || classesOfNoun(stemOf(last.lower)).length > 0;
    return isVersion ? document.text.slice(token.start, last.end) : null;
  }
  return null;
}
