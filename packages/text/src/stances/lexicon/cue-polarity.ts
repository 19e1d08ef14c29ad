/** What a cue says of its content: FOR it, AGAINST it, as a CLAIM that is stood for, or nothing (PLAIN). */
export type CuePolarity = "FOR" | "AGAINST" | "CLAIM" | "PLAIN";

const CUES: Readonly<Record<Exclude<CuePolarity, "PLAIN">, string>> = {
  FOR: `
    demand|call for|call on|urge|request|propose|recommend|advocate|advise|press|press for|push|push for|lobby for|appeal
    appeal for|plead for|seek|want|wish|hope|hope for|desire|aim|aim for|promise|pledge|vow|commit|offer|support|back
    endorse|favor|favour|prefer|welcome|praise|hail|laud|applaud|commend|salute|tout|extol|embrace|champion|approve
    approve of|adopt|ratify|accept|agree|agree to|agree on|sign|unveil|present|submit|introduce|sponsor|table|file
    authorize|authorise|grant|uphold|enact|pass|clear|insist on|insist upon|insist|reaffirm|defend|justify|celebrate
    appreciate|admire|prioritize|prioritise|cherish|value|be adamant about|recognise|recognize|be adamant|be committed to|be in favor of
    be in favour of|be open to|be willing|be ready|be determined|be keen|be eager|be confident|be optimistic|be pleased
    be happy|be satisfied|remain committed|remain committed to|vote for|vote in favor of|vote in favour of|speak out for|stand by|side with|express support for
    express support|voice support|demand for|proposal|offer for|request for|plea|plea for|insistence|bid|support for
    backing|commitment|campaign for|lean toward|look forward to|intend|plan|decide|decision|resolve
    acknowledge the importance|put forward|put forth|lift|allow|permit|mandate|yearn for|long for|pray for|aspire|threaten to
    suggestion|express hope|voice hope|express confidence|express satisfaction|give backing to|throw weight behind|throw behind|throw support behind
    ask to|tell to|order to|instruct to|encourage to|press to|pressure to|beg to|advise to|lobby to|get behind|rally behind|line up behind|come out in favor of|come out in favour of|speak in favor of|speak in favour of`,
  AGAINST: `
    reject|oppose|rule out|resist|condemn|denounce|decry|deplore|criticize|criticise|blast|slam|lambast|lambaste|castigate
    bemoan|lament|regret|mock|ridicule|dismiss|rebuff|refute|dispute|contest|challenge|doubt|question|warn against|warn of
    warn about|caution against|caution|argue against|lobby against|campaign against|rail against|inveigh against
    vote against|speak against|speak out against|come out against|protest|protest against|object|object to|disapprove of
    disagree with|hate|dread|detest|loathe|abhor|resent|despise|mind|fear|worry about|complain about|complain of|block
    boycott|ban|withdraw|withdraw from|suspend|halt|scrap|abandon|drop|cancel|overturn|repeal|revoke|rescind|renounce
    repudiate|shelve|freeze|forbid|prohibit|spurn|snub|outlaw|quit|veto|delay|postpone|defy|balk at|bristle at|scoff at
    decline|refuse|turn down|strike down|push back against|push back|hit out at|lash out at|take issue with|pull out of
    walk away from|back out of|opposition|opposition to|rejection|refusal|criticism|objection|objection to
    voice opposition|express opposition|voice dissatisfaction|express dissatisfaction|voice concern|express concern
    raise concern|voice concerns|express concerns|raise concerns|express regret|be against|be opposed to|remain opposed|remain opposed to|be opposed
    be concerned about|be worried about|be unhappy with|be critical of|have reservations about|have misgivings about|be skeptical of|be sceptical of|be unwilling
    distrust|mistrust|berate|excoriate|deride|belittle|disparage|rebuke|chastise|accuse|blame|fault|deny|threaten
    vow to fight`,
  CLAIM: `
    argue|claim|maintain|contend|assert|emphasize|emphasise|stress|underline|underscore|reiterate|believe|think|feel
    conclude|posit|opine|affirm|make clear|make it clear|echo claim|be convinced|be certain|be sure`,
};

const POLARITY: ReadonlyMap<string, CuePolarity> = new Map(
  (Object.entries(CUES) as [Exclude<CuePolarity, "PLAIN">, string][]).flatMap(([polarity, cues]) =>
    cues
      .split(/[|\n]/)
      .map((cue) => cue.trim())
      .filter((cue) => cue !== "")
      .map((cue): [string, CuePolarity] => [cue, polarity]),
  ),
);

/** What a cue says of its content, by the cue's lemma; a longer cue that is not known goes by its first word. */
export function polarityOfCue(lemma: string): CuePolarity {
  return POLARITY.get(lemma) ?? POLARITY.get(lemma.split(" ")[0] ?? "") ?? "PLAIN";
}

/** Cues whose clause tells what is bad about its subject. */
const WARNING_CUES: ReadonlySet<string> = new Set([
  "warn",
  "caution",
  "alert",
  "fear",
  "worry",
  "dread",
  "lament",
  "regret",
  "bemoan",
]);
/** Cues whose clause is told to be untrue. */
const DENYING_CUES: ReadonlySet<string> = new Set([
  "deny",
  "dispute",
  "doubt",
  "refute",
  "reject",
  "dismiss",
  "question",
  "contest",
  "challenge",
  "rebut",
]);

/** How a clause is meant that stands behind a cue: as untrue, as a warning, or as it stands. */
export function clauseOfCue(lemma: string): "DENIED" | "WARNED" | "TOLD" {
  if (DENYING_CUES.has(lemma)) return "DENIED";
  return WARNING_CUES.has(lemma) ? "WARNED" : "TOLD";
}

/** Cues whose content is a thing and what is said of it: "called it unfair", "described the deal as fair". */
export const PREDICATION_CUES: ReadonlySet<string> = new Set(
  "call describe refer characterize characterise label brand term dub portray depict consider deem view regard see pronounce find declare".split(
    " ",
  ),
);
