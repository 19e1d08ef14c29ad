import { STANDING_LABELS } from "@stance/schema";
import { builder } from "../builder.ts";
import { connectionOf } from "../connection.ts";
import { describeEnum } from "../enum.ts";
import { disputesOfStanding } from "../read/dispute.ts";
import type { ScopedStanding } from "../read/scope.ts";
import { findStanding, shiftsOf, timelineOf } from "../read/standing.ts";
import { Actor } from "./actor.ts";
import { DisputeType } from "./dispute.ts";
import { PartialDate } from "./partial-date.ts";
import { Position, PositionConnection, Stance } from "./position.ts";
import { Shift } from "./shift.ts";
import { StanceCounts } from "./stance-counts.ts";
import { Topic } from "./topic.ts";

const StandingLabel = describeEnum("StandingLabel", "How firm a standing is.", STANDING_LABELS, {
  NOT_ENOUGH: "Nothing is recorded; silence is not neutrality.",
  SAID_ONCE: "One statement.",
  REPEATED: "More than one statement, all of one stance.",
  CONSISTENT: "Three or more statements of one stance, in at least two stories and on at least two days.",
  CHANGED: "The latest stance differs from an earlier one.",
  CONFLICTING: "Both sides are recorded for the same latest moment.",
});

export const Standing = builder.objectRef<ScopedStanding>("Standing");
export const StandingConnection = connectionOf("Standing", Standing, "standings");

Standing.implement({
  description:
    "Where one actor stands on one topic: computed from the positions that count, never edited. Rejected positions do not count.",
  fields: (t) => ({
    actor: t.field({
      description: "Whose it is.",
      type: Actor,
      resolve: ({ actorId }, _args, { load }) => load.actor.load(actorId),
    }),
    topic: t.field({
      description: "What it is on.",
      type: Topic,
      resolve: ({ topicId }, _args, { load }) => load.topic.load(topicId),
    }),
    stance: t.expose("stance", {
      description: "The latest stance; null where nothing is recorded.",
      type: Stance,
      nullable: true,
    }),
    label: t.expose("label", { description: "How firm it is.", type: StandingLabel }),
    since: t.expose("since", {
      description: "When the latest stance was first said without another in between.",
      type: PartialDate,
      nullable: true,
    }),
    lastSaid: t.expose("lastSaid", { description: "When anything was last said on it.", type: PartialDate, nullable: true }),
    statements: t.exposeInt("statements", { description: "How many statements count." }),
    stories: t.exposeInt("stories", { description: "In how many stories they stand; copies of one article are one story." }),
    outlets: t.exposeInt("outlets", { description: "How many outlets carried them." }),
    counts: t.expose("counts", { description: "How many statements there are of each stance.", type: StanceCounts }),
    reviewedShare: t.exposeFloat("reviewedShare", {
      description: "Which share of the positions that count a person has reviewed, 0 to 1.",
    }),
    position: t.field({
      description: "The position that carries the stance; null where nothing is recorded.",
      type: Position,
      nullable: true,
      resolve: ({ positionId }, _args, { load }) => positionId && load.position.load(positionId),
    }),
    shifts: t.field({
      description: "Its changes, oldest first.",
      type: [Shift],
      resolve: (standing, _args, context) => shiftsOf(context, standing),
    }),
    disputes: t.field({
      description:
        "What reports tell differently about the actor's acts on the topic, and about the topic itself; the latest of them where there are many.",
      type: [DisputeType],
      resolve: (standing, _args, context) => disputesOfStanding(context, standing),
    }),
    timeline: t.field({
      description: "The positions that count, oldest first.",
      type: PositionConnection,
      args: {
        first: t.arg.int({ description: "How many positions: 1 to 100, 20 where it is not given." }),
        after: t.arg.string({ description: "Only positions after this cursor." }),
      },
      resolve: (standing, args, context) => timelineOf(context, standing, args),
    }),
  }),
});

builder.queryField("standing", (t) =>
  t.field({
    description:
      "Where an actor stands on a topic. An actor or topic that nobody or more than one goes by is refused as ACTOR_UNKNOWN, ACTOR_AMBIGUOUS, TOPIC_UNKNOWN or TOPIC_AMBIGUOUS; where both are known and nothing is recorded, the label is NOT_ENOUGH.",
    type: Standing,
    nullable: true,
    args: {
      actor: t.arg.string({ description: "Any name the actor goes by, its slug or its id.", required: true }),
      topic: t.arg.string({ description: "The topic's name, one of its keywords, its slug or its id.", required: true }),
      asOf: t.arg({ description: "As of this day: nothing said later counts.", type: "Date" }),
      knownAt: t.arg({ description: "As it was known at this moment: nothing recorded later counts.", type: "DateTime" }),
      withNarrower: t.arg.boolean({ description: "Positions on the topics below it count too.", defaultValue: false }),
    },
    resolve: (_root, args, context) => findStanding(context, args),
  }),
);
