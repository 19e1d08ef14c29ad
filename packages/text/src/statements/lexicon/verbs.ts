import type { CueClass } from "../../findings.ts";

/**
 * What may follow a reporting verb as the words reported:
 * `clause` with or without "that" · `that` only with it · `quote` · `noun` phrase · `infinitive` ("to sign") ·
 * `object-infinitive` ("urged them to sign") · `wh` clause · `gerund` · `predication` ("called it unfair", "described it as fair") ·
 * `addressee` before the words ("told them that")
 */
export type Frame =
  | "clause"
  | "that"
  | "quote"
  | "noun"
  | "infinitive"
  | "object-infinitive"
  | "wh"
  | "gerund"
  | "predication"
  | "addressee";

export interface ReportingVerb {
  readonly lemma: string;
  readonly cueClass: CueClass;
  readonly frames: ReadonlySet<Frame>;
  /** Prepositions and particles that introduce the words: "for" in "called for". */
  readonly prepositions: ReadonlySet<string>;
  /** May stand before its subject: "…," said Clinton. */
  readonly inverts: boolean;
}

const FRAME_OF: Readonly<Record<string, Frame>> = {
  c: "clause",
  t: "that",
  q: "quote",
  n: "noun",
  i: "infinitive",
  o: "object-infinitive",
  w: "wh",
  g: "gerund",
  a: "predication",
  d: "addressee",
};

// lemma, frames by letter (capital V: inverts), prepositions behind a colon
const SPEECH = `
say cqwV|tell cdqwo:of,about|add cqV:to|state cqnwV|announce cqnwiV|declare cqnaV|claim cqniV|argue cqV:for,against|note cqnwV:to
explain cqwnV|insist cqV:on,upon|stress cqnwV|emphasize cqnwV|emphasise cqnwV|underline cqnw|underscore cqnw|highlight qnw
mention cqn|remark cqV:on,upon|comment cqV:on,about,upon|observe cqV|reply cqV|respond cqV|answer qV|retort cqV|counter cqV|rebut n
concede cqngV|acknowledge cqngwV|admit cqngV:to|confess cqV:to|confirm cqnwV|deny cngqV|reiterate cqnwV|repeat cqnV|reaffirm cqn
affirm cqn|assert cqnV|assure cdqV|allege cqnV|maintain cqV|contend cqV|recall cqngwV|recount cqnwV|report cqngV|reveal cqnwV|disclose cqnw
indicate cqwV|suggest cqngwV|hint cqV:at|imply c|insinuate c|predict cqnV|forecast cn|warn cqdoV:of,about,against|caution cqdoV:against,about
urge oqcnV|ask dqwotV:for,about|request noc|demand cniqV|beg oqV|plead qV:for,with|implore oq|beseech oq|call qao:for,on,upon|appeal qi:for,to
propose nigcqV|recommend ngcqo|advise odcq:against|press o:for,on|pressure o|push o:for|lobby o:for,against|advocate ngc:for
promise icdqnV|pledge icnqV|vow icqnV|swear ciq|threaten icq|boast cqV:of,about|brag cqV:about|joke cqV:about|quip cqV|complain cqV:about,of
lament cnqwV|project cno|decry n|denounce nqa|condemn nqa|criticize nqaV:for|criticise nqaV:for|blast nqa|slam nqa|attack a|frame a|paint a|lambast nqa|lambaste nqa|rebuke nq|chide nqV
castigate n|bemoan ncq|deplore nq|mock nqa|ridicule nqa|dismiss nqa|accuse n|blame n|fault n|praise nqaV|hail nqa|laud nqa|applaud nqa|commend nq
thank nq|congratulate nq|describe an|characterize an|characterise an|label a|brand a|term a|dub a|portray a|depict a|tout na|refer :to|cite nqV
testify cqV:about|write cqV:about|tweet cqnV|retweet cqn|post cqV|wonder wqV|question wnqV|inquire wqV|estimate cnV|calculate c|conclude cqV
elaborate q:on|continue qV|begin qV|interject qV|shout cqV|yell cqV|cry qV|whisper cqV|exclaim cqV|proclaim cqnaV|pronounce a|profess ci
express nq|voice nq|convey nc|relay nc|communicate nc|articulate nw|outline nw|detail nw|clarify cqnwV|specify cqwn|speculate cqV:about,on|theorize cqV
posit c|opine cqV|reason cqV|muse cqV:about|object cqV:to|protest cqnV|notify dc:of|inform dcq:of,about|remind dcqo:of|reassure dcq|convince dco|persuade o
instruct oqc|encourage o|direct o|rule ctqV|identify a|designate a|apologize qcV:for|apologise qcV:for|justify n|defend nq|rebuff nq|refute nc|dispute nc|contest n|challenge no|scoff qV:at|sneer q
tease cqn|snap qV|fume qV|thunder qV|bellow q|gush q|enthuse q|implore oqV|intone q|chuckle q|laugh q|signal cn|attest c:to|vouch :for|certify c|discuss nw
address n|read q|agree cqV:with|invite o|spell w|echo nq|attribute n|credit a|liken a|compare a|equate a|prophesy c
chastise n|berate n|excoriate n|disparage n|deride na|belittle n|extol n|salute n|admonish dqo|scold nq|reprimand n|grumble cqV:about|gripe cqV:about
vent q|rail :against|inveigh :against|rant qV:about|preach cn|teach c|caption q|summarize nqw|summarise nqw|stipulate cn|decree c|ordain c|show cnw|charge t|hammer nq|rip nq|bash n|assail n|trash n|pan n|trumpet n|downplay n|demur qV|cast a|spotlight n|fret cqV:about,over|pretend c|contradict n|crow cqV:about|bet c|restate cn|reassert cn
divulge nc|volunteer cqV|venture q|submit c|petition o:for|dissent :from|postulate c|surmise cq|infer c
`;

const ATTITUDE = `
believe coV:in|think cqV:of|feel c|hope ciV:for|fear cnV|want nio|wish icn:for|expect cno|support ngo|oppose ng|back n|favor ng|favour ng|prefer nig
hate ng|welcome nq|regret ncgq|doubt cnw|suspect cnV|worry cV:about|consider a|deem a|view a|regard a|agree ti:to,on|disagree c:with,on|intend ig|plan i
seek ni|aim i:for,at|aspire i:to|desire ni|resist ng|embrace n|champion n|trust nc|appreciate n|admire n|respect n|distrust n|mistrust n|recognize cn
recognise cn|assume c|anticipate cn|envision cn|envisage cn|foresee cn|imagine c|decide iw|resolve it|determine ctw|tolerate n|condone n|accept cn
approve :of|disapprove :of|prioritize n|prioritise n|reconsider n|dread n|detest n|loathe n|abhor n|resent n|despise n|mind n|reckon cV|figure cV|guess cV
disavow n|cheer n|dislike n|love nig|enjoy n|choose i|weigh ng|ponder nw|contemplate ng|know cw|understand cw|realize cw|realise cw|find canq|learn c|discover c|see a|hold t|gather c|credit n|desire ni|yearn i:for|long i:for|crave n|covet n|pray c:for
side :with|sympathize :with|sympathise :with|balk :at|bristle :at|object :to|insist i|lean :toward,towards|concur cqV:with|forgive n|value n|cherish n
`;

const ACTION = `
reject ngq|decline i|refuse in|endorse n|veto n|sign n|approve n|adopt n|ratify n|present n|submit n|offer ni|table n|sponsor n|unveil n
block n|boycott n|ban n|withdraw n:from|suspend n|halt n|scrap n|abandon n|drop n|cancel n|impose n|lift n|order no|authorize no|authorise no|command o
vote i:for,against|abstain :from|file n|overturn n|uphold n|repeal n|revoke n|rescind n|renounce n|repudiate n|shelve n|freeze n
expel n|sanction n|pardon n|nominate n|forbid no|prohibit ng|permit no|clear n|pass n
ignore n|defy n|spurn n|snub n|mandate nc|outlaw n|enact n|delay n|postpone n
`;

/** Frames by their letters in the lists of this folder. */
export const readFrames = (letters: string): ReadonlySet<Frame> =>
  new Set([...letters].flatMap((letter) => FRAME_OF[letter] ?? []));

const parse = (source: string, cueClass: CueClass): ReportingVerb[] =>
  source
    .split(/[|\n]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== "")
    .map((entry) => {
      const [head = "", prepositions = ""] = entry.split(":");
      const [lemma = "", letters = ""] = head.trim().split(" ");
      return {
        lemma,
        cueClass,
        frames: readFrames(letters),
        prepositions: new Set(prepositions.split(",").filter((word) => word !== "")),
        inverts: letters.includes("V"),
      };
    });

/** Reporting verbs by lemma; a verb of two classes has an entry for each, speech first. */
export const REPORTING_VERBS: ReadonlyMap<string, readonly ReportingVerb[]> = group([
  ...parse(SPEECH, "SPEECH"),
  ...parse(ATTITUDE, "ATTITUDE"),
  ...parse(ACTION, "ACTION"),
]);

function group(verbs: readonly ReportingVerb[]): Map<string, ReportingVerb[]> {
  const byLemma = new Map<string, ReportingVerb[]>();
  for (const verb of verbs) byLemma.set(verb.lemma, [...(byLemma.get(verb.lemma) ?? []), verb]);
  return byLemma;
}
