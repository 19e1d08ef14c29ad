import type { DisputeSidesFragment, PositionWordsFragment } from "@stance/client";
import {
  computeShifts,
  computeStanding,
  dateOrderKey,
  isByDay,
  likelyDay,
  type PartialDate,
  type PositionFact,
  type Stance,
} from "@stance/schema";

interface Named {
  id: string;
  slug: string;
  name: string;
}
export interface TestActor extends Named {
  kind: "PERSON" | "GROUP";
  roles: { title: string }[];
  names: { name: string; weak: boolean }[];
}
export interface TestTopic extends Named {
  proposition: string | null;
  keywords: string[];
  broader: TestTopic | null;
}
export type TestPosition = PositionWordsFragment & { actor: TestActor; topic: TestTopic };
export interface World {
  actors: TestActor[];
  topics: TestTopic[];
  positions: TestPosition[];
  /** What reports differ in, of one topic each. */
  disputes?: (DisputeSidesFragment & { topic: TestTopic })[];
}

const slugOf = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");

let serial = 0;

export function makeActor(name: string, roles: string[] = [], names: string[] = []): TestActor {
  serial += 1;
  const known = [name, name.split(" ").at(-1) ?? name, ...names].map((spelling) => ({ name: spelling, weak: false }));
  return {
    id: `act_test${serial}aaaa`,
    slug: `${slugOf(name)}${serial}`,
    name,
    kind: "PERSON",
    roles: roles.map((title) => ({ title })),
    names: known,
  };
}

export function makeTopic(
  name: string,
  proposition: string | null = null,
  broader: TestTopic | null = null,
  keywords: string[] = [],
): TestTopic {
  serial += 1;
  return { id: `top_test${serial}aaaa`, slug: slugOf(name), name, proposition, keywords, broader };
}

export const day = (date: string, basis: PartialDate["basis"] = "STATED"): PartialDate => ({
  earliest: date,
  latest: date,
  precision: "DAY",
  basis,
});
export const days = (earliest: string, latest: string): PartialDate => ({
  earliest,
  latest,
  precision: "RANGE",
  basis: "INFERRED",
});

export function makePosition(
  actor: TestActor,
  topic: TestTopic,
  stance: Stance,
  words: string,
  saidOn: PartialDate | null,
  more: Partial<TestPosition> & { article?: string; outlet?: string | null } = {},
): TestPosition {
  serial += 1;
  const { article = `Article ${serial}`, outlet = "The Daily Test", ...fields } = more;
  return {
    id: `pos_test${String(serial).padStart(4, "0")}`,
    actor,
    topic,
    stance,
    target: null,
    condition: null,
    basis: "DIRECT_QUOTE",
    status: "UNREVIEWED",
    confidence: 0.9,
    recordedAt: "2025-05-01T00:00:00.000Z",
    saidOn,
    statement: {
      id: `stm_test${serial}aaa`,
      form: "DIRECT",
      reportedBy: null,
      speaker: { id: actor.id, name: actor.name },
      onBehalfOf: null,
    },
    evidence: [
      {
        exact: words,
        prefix: more.basis === "REPORTED_SPEECH" ? "" : "“",
        suffix: "",
        url: `https://example.org/${serial}`,
        article: {
          id: `art_${slugOf(article)}`,
          title: article,
          publishedAt: saidOn,
          outlet: outlet === null ? null : { id: `out_${slugOf(outlet)}`, name: outlet },
          story: { id: `sto_${slugOf(article)}` },
        },
      },
    ],
    ...fields,
  };
}

const factOf = (position: TestPosition): PositionFact => ({
  ...position,
  statementId: position.statement.id,
  storyIds: position.evidence.map((piece) => piece.article.story.id),
  outletIds: position.evidence.flatMap((piece) => piece.article.outlet?.id ?? []),
});

const newest = (positions: TestPosition[]): TestPosition[] =>
  [...positions].sort((a, b) => (dateOrderKey(b.saidOn) < dateOrderKey(a.saidOn) ? -1 : 1));

const page = <Node>(nodes: Node[], first = 20) => ({ totalCount: nodes.length, nodes: nodes.slice(0, first) });

const NO_COUNTS = { support: 0, oppose: 0, conditional: 0, mixed: 0, neutral: 0, declined: 0, unclear: 0 };

/** Answers the client's operations from a world held in memory, by the rules of the contract. */
export function answerOperation(world: World, name: string, variables: Record<string, unknown>): unknown {
  const text = (key: string): string | null => (variables[key] as string | null | undefined) ?? null;
  const operations: Record<string, () => unknown> = {
    ResolveActor: () => ({ resolveActor: resolveActor(world, text("text") ?? "") }),
    ResolveTopic: () => resolveTopic(world, text("text") ?? ""),
    ActorStandings: () => ({ actor: actorWithStandings(world, must(findActor(world, text("actor"))), text("asOf")) }),
    TopicStandings: () => ({ topic: topicWithStandings(world, must(findTopic(world, text("topic"))), text("asOf")) }),
    ActorOnTopic: () => {
      const [actor, topic] = [must(findActor(world, text("actor"))), must(findTopic(world, text("topic")))];
      const positions = newest(of(world, actor, topic)).filter(
        (position) => text("asOf") === null || isByDay(position.saidOn, text("asOf") ?? ""),
      );
      return { standing: standingOf(world, actor, topic, text("asOf")), positions: page(positions) };
    },
    Positions: () => ({
      positions: page(filtered(world, variables.filter as Record<string, string>), variables.first as number),
    }),
    Compare: () => ({ compare: compare(world, variables.actors as string[], text("topic"), text("asOf")) }),
    Shifts: () => ({ shifts: page(shiftsOf(world, variables.filter as Record<string, string>), 10) }),
    Search: () => ({ search: page([]) }),
  };
  return (operations[name] as () => unknown)();
}

function must<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error("the world does not hold that");
  return value;
}

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
const findActor = (world: World, slug: string | null) => world.actors.find((actor) => actor.slug === slug);
const findTopic = (world: World, slug: string | null) => world.topics.find((topic) => topic.slug === slug);
const of = (world: World, actor: TestActor, topic: TestTopic) =>
  world.positions.filter((position) => position.actor === actor && position.topic === topic);

/** Near enough for a test: as many letters in common as not to be chance. */
const resembles = (a: string, b: string): boolean => {
  const letters = (word: string) => [...word.toLowerCase()].sort().join("");
  return a.length > 3 && (letters(a) === letters(b) || same(a.slice(0, 6), b.slice(0, 6)));
};

function resolveActor(world: World, text: string): unknown {
  const found = world.actors.filter((actor) => same(actor.slug, text) || actor.names.some(({ name }) => same(name, text)));
  const [only, second] = found;
  if (only !== undefined && second === undefined)
    return { __typename: "ActorFound", actor: actorWithStandings(world, only, null) };
  if (only !== undefined)
    return { __typename: "ActorAmbiguous", actors: found.map((actor) => actorWithStandings(world, actor, null)) };
  const suggestions = world.actors.filter((actor) => actor.names.some(({ name }) => resembles(text, name)));
  return { __typename: "ActorUnknown", suggestions };
}

function resolveTopic(world: World, text: string): unknown {
  const names = (topic: TestTopic) => [topic.slug, topic.name, ...topic.keywords];
  const found = world.topics.filter((topic) => names(topic).some((name) => same(name, text)));
  const near = world.topics.filter((topic) => names(topic).some((name) => name.toLowerCase().includes(text.toLowerCase())));
  const suggestions = world.topics.filter((topic) =>
    names(topic).some((name) => name.split(" ").some((word) => resembles(text, word))),
  );
  const resolveTopic =
    found.length === 1
      ? { __typename: "TopicFound", topic: found[0] }
      : found.length > 1
        ? { __typename: "TopicAmbiguous", topics: found }
        : { __typename: "TopicUnknown", suggestions };
  return { resolveTopic, topics: page(near) };
}

function standingOf(world: World, actor: TestActor, topic: TestTopic, asOf: string | null) {
  const positions = of(world, actor, topic);
  const options = asOf === null ? {} : { asOf };
  const standing = computeStanding(positions.map(factOf), options);
  const disputes = (world.disputes ?? []).filter((dispute) => dispute.topic === topic);
  const byId = (id: string | null) => positions.find((position) => position.id === id) ?? null;
  const counts = Object.fromEntries(Object.entries(standing.counts).map(([stance, number]) => [stance.toLowerCase(), number]));
  const shifts = computeShifts(positions.map(factOf), options).map((shift) => ({
    ...shift,
    id: `shf_${shift.beforePositionId}${shift.afterPositionId}`,
    actor,
    topic,
    before: byId(shift.beforePositionId),
    after: byId(shift.afterPositionId),
  }));
  return {
    ...standing,
    counts: { ...NO_COUNTS, ...counts },
    actor,
    topic,
    position: byId(standing.positionId),
    shifts,
    disputes,
  };
}

const byLastSaid = <Row extends { lastSaid: PartialDate | null; stance: Stance | null }>(standings: Row[]): Row[] =>
  standings
    .filter((standing) => standing.stance !== null)
    .sort((a, b) => (dateOrderKey(b.lastSaid) < dateOrderKey(a.lastSaid) ? -1 : 1));

const actorWithStandings = (world: World, actor: TestActor, asOf: string | null) => ({
  ...actor,
  standings: page(byLastSaid(world.topics.map((topic) => standingOf(world, actor, topic, asOf))), 50),
});

const topicWithStandings = (world: World, topic: TestTopic, asOf: string | null) => ({
  ...topic,
  narrower: world.topics.filter((other) => other.broader === topic),
  standings: page(byLastSaid(world.actors.map((actor) => standingOf(world, actor, topic, asOf)))),
});

function filtered(
  world: World,
  { actor, topic, saidFrom, saidTo, outlet }: Record<string, string | null | undefined>,
): TestPosition[] {
  return newest(
    world.positions.filter(
      (position) =>
        position.actor.slug === actor &&
        (!topic || position.topic.slug === topic) &&
        (!saidFrom || (likelyDay(position.saidOn) ?? "") >= saidFrom) &&
        (!saidTo || isByDay(position.saidOn, saidTo)) &&
        (!outlet || position.evidence.some((piece) => piece.article.outlet?.name === outlet)),
    ),
  );
}

function compare(world: World, slugs: string[], slug: string | null, asOf: string | null) {
  const actors = slugs.map((actor) => must(findActor(world, actor)));
  const topics = world.topics.flatMap((topic) => {
    const standings = actors.map((actor) => standingOf(world, actor, topic, asOf));
    const heard = standings.filter((standing) => standing.stance !== null);
    if (topic.slug !== slug && (slug !== null || heard.length < 2)) return [];
    const stances = new Set(heard.map((standing) => standing.stance));
    const verdict =
      heard.length === 0 ? "ALL_SILENT" : stances.size > 1 ? "DIFFER" : heard.length < actors.length ? "SOME_SILENT" : "AGREE";
    return [{ topic, verdict, standings }];
  });
  return { actors, topics };
}

function shiftsOf(world: World, { actor, topic, occurredFrom, occurredTo }: Record<string, string | null | undefined>) {
  return world.actors
    .flatMap((who) => world.topics.flatMap((what) => standingOf(world, who, what, null).shifts))
    .filter((shift) => (!actor || shift.actor.slug === actor) && (!topic || shift.topic.slug === topic))
    .filter((shift) => !occurredFrom || (likelyDay(shift.occurredOn) ?? "") >= occurredFrom)
    .filter((shift) => !occurredTo || isByDay(shift.occurredOn, occurredTo));
}
