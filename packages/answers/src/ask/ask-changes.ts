import { type Client, type KnownActorFragment, ShiftsDocument, type TopicLineFragment } from "@stance/client";
import { dateOrderKey } from "@stance/schema";
import { changesCard, type ShiftNode } from "../cards/changes-card.ts";
import type { Options } from "../grammar/options.ts";
import { lastDay } from "./effective-options.ts";
import { isFrom } from "./narrow.ts";
import { answered, nothing, type Reply } from "./reply.ts";

const MAX_CHANGES = 10;
/** How many topics are asked about where typed words may mean several. */
const MAX_TOPICS = 5;

/** Changes of stance of these actors, or of all, on these topics, or on all. */
export async function askChanges(
  client: Client,
  actors: readonly KnownActorFragment[],
  topics: readonly TopicLineFragment[],
  options: Options,
): Promise<Reply> {
  const shared = { occurredFrom: options.since, occurredTo: lastDay(options) };
  const whose = actors.length === 0 ? [null] : actors.map((actor) => actor.slug);
  const onWhat = topics.length === 0 ? [null] : topics.slice(0, MAX_TOPICS).map((topic) => topic.slug);
  const filters = whose.flatMap((actor) => onWhat.map((topic) => ({ ...shared, actor, topic })));
  const pages = await Promise.all(filters.map((filter) => client.ask(ShiftsDocument, { filter })));
  const found = newestFirst(pages.flatMap((page) => page.shifts.nodes)).filter((shift) => isFrom(shift.after, options.from));
  const totalCount = options.from === null ? pages.reduce((sum, page) => sum + page.shifts.totalCount, 0) : found.length;
  const card = changesCard(found.slice(0, MAX_CHANGES), totalCount, { actors, topics, options });
  return found.length === 0 ? nothing(card) : answered(card);
}

const newestFirst = (shifts: ShiftNode[]): ShiftNode[] =>
  shifts.sort((a, b) => {
    const [first, second] = [dateOrderKey(a.occurredOn), dateOrderKey(b.occurredOn)];
    return first === second ? 0 : first > second ? -1 : 1;
  });
