import { BASES, REVIEW_STATUSES, STANCES } from "@stance/schema";
import type { PositionRow } from "@stance/store";
import { builder } from "../builder.ts";
import { connectionOf } from "../connection.ts";
import { describeEnum } from "../enum.ts";
import { POSITION_ORDERS } from "../read/order.ts";
import { positionsPage } from "../read/root-list.ts";
import { Actor } from "./actor.ts";
import { Evidence } from "./evidence.ts";
import { Node } from "./node.ts";
import { PartialDate } from "./partial-date.ts";
import { Statement } from "./statement.ts";
import { Topic } from "./topic.ts";

export const Stance = describeEnum("Stance", "How somebody stands to a topic's proposition.", STANCES, {
  SUPPORT: "For it.",
  OPPOSE: "Against it.",
  CONDITIONAL: "For it under a condition, which is always given in the article's words.",
  MIXED: "For a part of it and against another.",
  NEUTRAL: "Expressly on neither side.",
  DECLINED: "Refused to say.",
  UNCLEAR: "Spoke of it, but nothing can be read from the words.",
});

const Basis = describeEnum("Basis", "What a position is read from.", BASES, {
  DIRECT_QUOTE: "The holder's own words in quotation marks.",
  REPORTED_SPEECH: "Words told by another.",
  ACTION: "Something that was done.",
});

const ReviewStatus = describeEnum("ReviewStatus", "What people decided about a position.", REVIEW_STATUSES, {
  UNREVIEWED: "Nobody has looked at it.",
  CONFIRMED: "A reviewer found it right.",
  CORRECTED: "A reviewer put it right.",
  REJECTED: "A reviewer found it wrong; it counts nowhere.",
});

export const Position = builder.objectRef<PositionRow>("Position");
export const PositionConnection = connectionOf("Position", Position, "positions");

Position.implement({
  description: "A statement read as a stance of one actor on one topic, by a named rule.",
  interfaces: [Node],
  fields: (t) => ({
    actor: t.field({
      description: "Who holds it.",
      type: Actor,
      resolve: (position, _args, { load }) => load.actor.load(position.actorId),
    }),
    topic: t.field({
      description: "What it is on.",
      type: Topic,
      resolve: (position, _args, { load }) => load.topic.load(position.topicId),
    }),
    stance: t.expose("stance", { description: "How the actor stands to the topic's proposition.", type: Stance }),
    target: t.exposeString("target", {
      description: 'Which version of the thing is meant, in the article\'s words: "the first draft".',
      nullable: true,
    }),
    condition: t.exposeString("condition", {
      description: "Under which condition, in the article's words; never null where the stance is CONDITIONAL.",
      nullable: true,
    }),
    basis: t.expose("basis", { description: "What it is read from.", type: Basis }),
    confidence: t.exposeFloat("confidence", { description: "How often such a reading is right, 0 to 1." }),
    rule: t.exposeString("rule", { description: "The rule that read it." }),
    saidOn: t.expose("saidOn", { description: "When it was said or done.", type: PartialDate, nullable: true }),
    statement: t.field({
      description: "What was said or done.",
      type: Statement,
      resolve: (position, _args, { load }) => load.statement.load(position.statementId),
    }),
    evidence: t.field({
      description: "The words it rests on, in order of article and place; never empty.",
      type: [Evidence],
      resolve: (position, _args, { load }) => load.evidenceOfPosition.load(position.id),
    }),
    status: t.expose("status", { description: "What people decided about it.", type: ReviewStatus }),
    recordedAt: t.expose("recordedAt", { description: "When it was recorded here.", type: "DateTime" }),
    withdrawnAt: t.expose("withdrawnAt", {
      description: "When the article was read without its words, after an edit; it has not counted since. Null while they stand.",
      type: "DateTime",
      nullable: true,
    }),
  }),
});

export const PositionFilter = builder.inputType("PositionFilter", {
  description: "Which positions: those that fit every field that is given.",
  fields: (t) => ({
    actor: t.string({ description: "Held by this actor: any name, slug or id of one actor." }),
    topic: t.string({ description: "On this topic: its name, keyword, slug or id." }),
    withNarrower: t.boolean({ description: "Also on the topics below `topic`.", defaultValue: false }),
    stance: t.field({ description: "Of one of these stances.", type: [Stance] }),
    saidFrom: t.field({ description: "Said on this day or later, by the middle of its range.", type: "Date" }),
    saidTo: t.field({ description: "Said on this day or earlier, by the middle of its range.", type: "Date" }),
    outlet: t.string({ description: "With evidence from this outlet: its id." }),
    status: t.field({ description: "Of one of these review statuses.", type: [ReviewStatus] }),
    minConfidence: t.float({ description: "Of at least this confidence, 0 to 1." }),
    withWithdrawn: t.boolean({
      description: "Also those whose words a later version of the article no longer has.",
      defaultValue: false,
    }),
  }),
});

const PositionOrder = describeEnum(
  "PositionOrder",
  "An order of positions. What has no date counts as oldest.",
  POSITION_ORDERS,
  {
    SAID_NEWEST: "The last said first, by the middle of its range.",
    SAID_OLDEST: "The first said first, by the middle of its range.",
  },
);

builder.queryField("positions", (t) =>
  t.connection(
    {
      description: "Positions, the last said first where no other order is asked for.",
      type: Position,
      args: {
        filter: t.arg({ description: "Which positions; all without it.", type: PositionFilter }),
        orderBy: t.arg({
          description: "The order; the first that is given decides, and what ties is in order of id.",
          type: [PositionOrder],
        }),
      },
      resolve: (_root, args, context) => positionsPage(context, args),
    },
    PositionConnection,
  ),
);
