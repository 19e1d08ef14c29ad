import type { Document, FoundStatement, LocalMention } from "../findings.ts";
import type { TopicMention } from "../topics/find-topic-mentions.ts";
import type { ByPlace } from "./by-place.ts";
import { polarityOfCue } from "./lexicon/cue-polarity.ts";
import { NEGATIONS } from "./lexicon/operators.ts";
import { clauseAround } from "./regions.ts";
import type { StanceReading } from "./stance-reading.ts";
import type { TokenRange } from "./tokens-between.ts";

export interface InnerHolder {
  readonly actor: string;
  readonly reading: StanceReading;
}

/** Verbs that tell what somebody is for or against; in another's words these are that somebody's stance, by the speaker's account. */
const ATTITUDE_VERBS = new Set(
  "want like love oppose support back reject demand seek accept refuse favour favor hope welcome resist condemn endorse prefer agree".split(
    " ",
  ),
);
const PRESCRIPTIVE = new Set(["should", "must", "ought", "could", "might", "may"]);
const FIRST_PERSON = new Set(["i", "we", "us", "me"]);

/** Who in the speaker's words holds the stance, where that is somebody else: "he would like to sign it". */
export function readInnerHolder(
  document: Document,
  mentions: ByPlace<LocalMention>,
  statement: FoundStatement,
  region: TokenRange,
  mention: TopicMention,
): InnerHolder | null {
  const inner = { first: mention.firstToken, end: mention.endToken };
  const { first } = clauseAround(document, region, inner);
  for (let at = mention.firstToken - 1; at > first; at--) {
    const token = document.tokens[at];
    if (token === undefined || !ATTITUDE_VERBS.has(token.lemma) || token.tag === "NOUN" || token.tag === "ADP") continue;
    const before = document.tokens.slice(Math.max(first, at - 4), at);
    if (before.some((one) => PRESCRIPTIVE.has(one.lower) || FIRST_PERSON.has(one.lower))) return null;
    const subject = subjectBefore(document, mentions, first, at);
    if (subject === null || subject === statement.actor) return null;
    const polarity = polarityOfCue(token.lemma);
    const isNegated = before.some((one) => NEGATIONS.has(one.lower));
    const stance = (polarity === "AGAINST") === isNegated ? "SUPPORT" : "OPPOSE";
    return { actor: subject, reading: { stance, rule: "told-by-another", confidence: 0.55 } };
  }
  return null;
}

/** The actor named last before the verb, no further than a few words away. */
function subjectBefore(document: Document, mentions: ByPlace<LocalMention>, first: number, verb: number): string | null {
  const from = document.tokens[Math.max(first, verb - 6)]?.start ?? 0;
  const to = document.tokens[verb]?.start ?? 0;
  const near = mentions.beginningIn(from, to).filter((one) => one.end <= to && one.form !== "ATTRIBUTIVE");
  return near.at(-1)?.actor ?? null;
}

/** Nouns by which somebody holds a stance: "NATO's commitment to", "Berlin's opposition to". */
const HELD_FOR = new Set(
  "commitment support backing readiness willingness demand call desire insistence pledge promise proposal plan push bid".split(
    " ",
  ),
);
const HELD_AGAINST = new Set("opposition objection objections refusal rejection resistance hostility criticism".split(" "));
const NOUN_REACH = 6;

/** Whose stance the mention is told to be by a possessor: "reaffirmed NATO's long-term commitment to the talks". */
export function readPossessor(
  document: Document,
  mentions: ByPlace<LocalMention>,
  statement: FoundStatement,
  region: TokenRange,
  mention: TopicMention,
): InnerHolder | null {
  for (let at = mention.endToken - 1; at > Math.max(region.first, mention.firstToken - NOUN_REACH); at--) {
    const noun = document.tokens[at];
    if (noun === undefined) continue;
    const isFor = HELD_FOR.has(noun.lower);
    if (!isFor && !HELD_AGAINST.has(noun.lower)) continue;
    let mark = at - 1;
    while (
      mark > region.first &&
      document.tokens[mark]?.tag !== "PART" &&
      ["ADJ", "ADV", "PUNCT", "NOUN"].includes(document.tokens[mark]?.tag ?? "")
    )
      mark--;
    const token = document.tokens[mark];
    const name = document.tokens[mark - 1];
    if (token === undefined || name === undefined || !/^['’]s?$/.test(token.text)) continue;
    const holder = mentions
      .beginningIn(name.start - NAME_LENGTH, name.end)
      .findLast((one) => one.end === name.end && one.actor !== null);
    if (holder?.actor === undefined || holder.actor === null || holder.actor === statement.actor) return null;
    return {
      actor: holder.actor,
      reading: { stance: isFor ? "SUPPORT" : "OPPOSE", rule: "held-by-possessor", confidence: 0.65 },
    };
  }
  return null;
}

/** No name is longer, in UTF-16 code units. */
const NAME_LENGTH = 80;
