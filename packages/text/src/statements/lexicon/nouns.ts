import type { CueClass } from "../../findings.ts";

/** A noun that reports: "his call for", "a demand from X for", "the claim by X that". */
export interface ReportingNoun {
  readonly lemma: string;
  readonly cueClass: CueClass;
  /** What introduces the words: "that", "to" before an infinitive, or a preposition. */
  readonly links: ReadonlySet<string>;
}

const SPEECH = `
claim that,of|call for,to,on|demand for,that,to|statement that|suggestion that,of|assertion that,of|allegation that,of|accusation that,of|announcement that,of|argument that,for,against
comment that|remark that|warning that,about,of,against|promise to,that,of|pledge to,that,of|vow to,that|request for,that,to|plea for,to|appeal for,to
proposal to,for,that|recommendation that,to,for|prediction that,of|insistence that,on|contention that|admission that,of|acknowledgment that,of|acknowledgement that,of|declaration that,of
criticism of,that|praise for,of|condemnation of|denunciation of|threat to,that,of|complaint that,about|denial that,of|confirmation that,of|observation that|conclusion that
assurance that,of|description of|characterization of|apology for|defense of|endorsement of|explanation that,of,for|revelation that|objection to,that
`;
const ATTITUDE = `
support for,of|opposition to|belief that,in|hope that,of,for|fear that,of|desire to,for|wish to,for|concern that,about,over|view that,of|opinion that,of|doubt that,about|preference for|commitment to
intention to,of|willingness to|reluctance to|refusal to|backing for,of|resistance to|dissatisfaction with|frustration with,over|optimism that,about|confidence that,in|position that|stance that|determination to|ambition to|goal of|aim of|desire to,for|skepticism about,of
`;
const ACTION = "rejection of|approval of|veto of|withdrawal from|ban on";

const parse = (source: string, cueClass: CueClass): ReportingNoun[] =>
  source
    .split(/[|\n]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== "")
    .map((entry) => {
      const [lemma = "", links = ""] = entry.split(" ");
      return { lemma, cueClass, links: new Set(links.split(",")) };
    });

const plural = (lemma: string): string =>
  /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ies` : /(?:s|x|ch|sh)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;

/** Reporting nouns by their lower-case singular and plural. */
export const REPORTING_NOUNS: ReadonlyMap<string, ReportingNoun> = new Map(
  [...parse(SPEECH, "SPEECH"), ...parse(ATTITUDE, "ATTITUDE"), ...parse(ACTION, "ACTION")].flatMap((noun) => [
    [noun.lemma, noun] as const,
    [plural(noun.lemma), noun] as const,
  ]),
);
