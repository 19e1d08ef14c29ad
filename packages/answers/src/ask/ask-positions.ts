import { type Client, PositionsDocument, type PositionsQuery } from "@stance/client";
import { dateOrderKey } from "@stance/schema";
import { evidenceCard, timelineCard } from "../cards/positions-card.ts";
import { lastDay } from "./effective-options.ts";
import { COUNTED_STATUSES, MAX_PAGE } from "./page.ts";
import type { Question } from "./question.ts";
import { answered, nothing, type Reply } from "./reply.ts";

/** Every recorded position of these actors, as evidence (newest first) or as a timeline (oldest first). */
export async function askPositions(client: Client, verb: "evidence" | "timeline", question: Question): Promise<Reply> {
  const { actors, topic, options } = question;
  const shared = {
    saidFrom: options.since,
    saidTo: lastDay(options),
    outlet: options.from,
    status: [...COUNTED_STATUSES],
    topic: topic?.slug ?? null,
  };
  const pages = await Promise.all(
    actors.map((actor) => client.ask(PositionsDocument, { filter: { ...shared, actor: actor.slug }, first: MAX_PAGE })),
  );
  const positions = newestFirst(pages.flatMap((page) => page.positions.nodes));
  const totalCount = pages.reduce((sum, page) => sum + page.positions.totalCount, 0);
  const input = { ...question, positions, totalCount };
  const card = verb === "evidence" ? evidenceCard(input) : timelineCard(input);
  return positions.length === 0 ? nothing(card) : answered(card);
}

type Node = PositionsQuery["positions"]["nodes"][number];

/** Stable: each actor's own order is kept where dates tie. */
const newestFirst = (positions: Node[]): Node[] =>
  positions.sort((a, b) => {
    const [first, second] = [dateOrderKey(a.saidOn), dateOrderKey(b.saidOn)];
    return first === second ? 0 : first > second ? -1 : 1;
  });
