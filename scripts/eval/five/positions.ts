import { type Judged, judged } from "../judged.ts";
import type { Read } from "./read-five.ts";

const STANCE_NAMES: Record<string, string> = {
  SUPPORT: "supports",
  OPPOSE: "opposes",
  CONDITIONAL: "conditional",
  MIXED: "mixed",
  NEUTRAL: "neutral",
  DECLINED: "neutral",
  UNCLEAR: "neutral",
};

/** By article × actor × topic × stance. Arguable ones and alternates count neither as miss nor as false alarm. */
export function judgePositions(
  { expected, found }: Read,
  actorOf: ReadonlyMap<string, string>,
  accept: (topic: string) => readonly string[],
): Judged {
  const keyOf = (actor: string, topic: string, stance: string): string => `${actor} | ${topic} | ${stance}`;
  const told = new Set(
    found.positions.map(({ actor, topic, stance }) => keyOf(actorOf.get(actor) ?? actor, topic, STANCE_NAMES[stance] ?? "")),
  );
  const claimed = new Set<string>();
  const claim = (actor: string, topic: string, stance: string): boolean => {
    const known = accept(topic)
      .map((name) => keyOf(actor, name, stance))
      .filter((key) => told.has(key));
    for (const key of known) claimed.add(key);
    return known.length > 0;
  };
  const wanted = new Map(
    expected.positions.map((position) => [keyOf(position.actor, position.topic, position.stance), position]),
  );
  const isFound = new Map([...wanted].map(([key, { actor, topic, stance }]) => [key, claim(actor, topic, stance)]));
  const missed: string[] = [];
  let right = 0;
  for (const [key, { actor, topic, stance, alternates = [], confidence }] of wanted) {
    const alternate = alternates.filter((other) => claim(other.actor ?? actor, other.topic ?? topic, other.stance ?? stance));
    if (confidence === "arguable") continue;
    if (isFound.get(key)) right += 1;
    else if (alternate.length === 0) missed.push(key);
  }
  return judged(
    right,
    [...told].filter((key) => !claimed.has(key)),
    missed,
  );
}

/** The topic and all that are broader, the narrowest first. */
export function withBroader(topic: string, broaderOf: ReadonlyMap<string, string | null>): string[] {
  const list = [topic];
  for (let above = broaderOf.get(topic) ?? null; above !== null; above = broaderOf.get(above) ?? null) list.push(above);
  return list;
}
