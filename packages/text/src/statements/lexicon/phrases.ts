import type { CueClass } from "../../findings.ts";
import { type Frame, type ReportingVerb, readFrames } from "./verbs.ts";

/** A cue of several words: its first word is a verb in any form, the others stand as they are, adverbs between allowed. */
export interface PhraseCue extends ReportingVerb {
  readonly words: readonly string[];
}

const SPEECH = `
point out cqnwV|make clear cqwn|make it clear cw|make plain cw|make the case c:for,that|make the point c|spell out nw|lay out nw|set out nw
lash out q:at,against|hit out q:at,against|hit back qV:at|fire back qV:at|shoot back qV|push back q:against,on|speak out q:against,about,for,on|speak up :for,against
weigh in q:on|chime in qV|sum up nq|call out n|tweet out n|walk back n|brush off n|brush aside n|shrug off n|wave off n|play down n|tout as n|call into question n|cast doubt :on|raise doubts :about|raise questions :about|raise concerns c:about,over|raise the possibility c:of
take issue :with|take aim :at|draw attention :to|pay tribute :to|give credit :to|go on record c:as|have this to say q|read out n
be quoted as saying cqV|quote as saying cq|cite as saying cq|be cited as saying cq|be critical :of|be clear cw:about,on|be outspoken :about,against|be blunt q:about|be vocal :about,against|double down q:on
place the responsibility :on|place blame :on|put the blame :on|place the blame :on|shift the blame :to|lay the blame :on|let it be known c|throw cold water :on
issue a statement q:on,about|issue a warning c:about,to|plead guilty :to|plead not guilty :to|deny any :in|make a plea i:for|make an appeal i:for|make a promise ic|give assurances c|float the idea c:of|float n|cry foul q:over|sound the alarm c:about,on,over|apologize c:for
`;

const ATTITUDE = `
rule out ng|be adamant c:about,on,in|be opposed g:to|be in favor :of|be in favour :of|be against ng|be committed i:to|be concerned c:about,over,by,with,at|be confident c:in,of,about
be optimistic c:about|be convinced c:of|be certain c:of|be sure c:of|be worried c:about,by|be afraid c:of|be willing i|be ready i|be reluctant i|be unwilling i|be prepared i|be determined i
be eager i|be keen i:on|be skeptical c:of,about|be sceptical c:of,about|be hopeful c|be disappointed c:in,with,by|be proud c:of|be angry c:about,over,at|be pleased cw:with,by|be glad c|be happy c:with,about|be unhappy c:with,about
be supportive :of|be wary :of|be cautious :about|be open :to|be satisfied c:with|be dissatisfied :with|be grateful c:for|be furious c:about,over|be outraged :by,at|be alarmed :by,at|be frustrated :with,by
be fond :of|be tired :of|be sick :of|be firm c:on|remain firm :on|remain committed i:to|remain opposed :to|stand by n|stand behind n|stand firm :on|stand up :for,to,against|be a fan :of|be a supporter :of|be a critic :of|be an advocate :of,for
come out :against,for|throw behind n|have reservations :about|have misgivings :about|line up :behind|push back :against,on|look forward :to|have doubts :about|have confidence :in|have faith :in|have concerns c:about,with|take the view c|take the position c|have the backing :of
have no intention :of|have no plans i|have no doubt c|have no desire i|have every intention :of|make a case c:for|be inclined i|be sympathetic :to|be mindful :of|be aware c:of|be hesitant i|be insistent c:on|dream :of
`;

const ACTION = `
put forward n|put forth n|turn down n|sign off :on|walk away :from|pull out :of|back out :of|back away :from|strike down n|vote down n|throw out n|come out in support :of|sign up :to,for
give approval :to|give backing :to|give support :to|lend support :to|give the green light :to|give the go-ahead :to
`;

function parse(source: string, cueClass: CueClass): PhraseCue[] {
  return source
    .split(/[|\n]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== "")
    .map((entry) => {
      const [head = "", prepositions = ""] = entry.split(":");
      const parts = head.trim().split(" ");
      const letters = /^[cqniowgtadV]+$/.test(parts.at(-1) ?? "") && !PLAIN.has(parts.at(-1) ?? "") ? (parts.pop() ?? "") : "";
      const frames: ReadonlySet<Frame> = readFrames(letters);
      return {
        lemma: parts.join(" "),
        words: parts,
        cueClass,
        frames,
        prepositions: new Set(prepositions.split(",").filter((word) => word !== "")),
        inverts: letters.includes("V"),
      };
    });
}

/** Words of cues that could be taken for frame letters. */
const PLAIN = new Set(["out", "it", "in", "on", "to", "a", "an"]);

/** Cues of several words by the lemma of their first. */
export const PHRASE_CUES: ReadonlyMap<string, readonly PhraseCue[]> = (() => {
  const byVerb = new Map<string, PhraseCue[]>();
  for (const cue of [...parse(SPEECH, "SPEECH"), ...parse(ATTITUDE, "ATTITUDE"), ...parse(ACTION, "ACTION")]) {
    const first = cue.words[0] ?? "";
    byVerb.set(
      first,
      [...(byVerb.get(first) ?? []), cue].sort((a, b) => b.words.length - a.words.length),
    );
  }
  return byVerb;
})();
