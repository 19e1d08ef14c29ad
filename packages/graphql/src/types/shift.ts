import { SHIFT_CAUSES, SHIFT_KINDS } from "@stance/schema";
import type { ShiftRow } from "@stance/store";
import { builder } from "../builder.ts";
import { connectionOf } from "../connection.ts";
import { describeEnum } from "../enum.ts";
import { shiftsPage } from "../read/root-list.ts";
import { Actor } from "./actor.ts";
import { Node } from "./node.ts";
import { PartialDate } from "./partial-date.ts";
import { Position, Stance } from "./position.ts";
import { Topic } from "./topic.ts";

const ShiftKind = describeEnum("ShiftKind", "How a stance changed.", SHIFT_KINDS, {
  REVERSAL: "From support to opposition, or from opposition to support.",
  SOFTENING: "To a weaker stance.",
  HARDENING: "To a stronger stance.",
  CONDITION_ADDED: "From support to support under a condition.",
  CONDITION_DROPPED: "From support under a condition to support.",
  TARGET_CHANGED: "The stance differs, and so does the version of the thing that is meant.",
});

const ShiftCause = describeEnum("ShiftCause", "What a change of stance comes from.", SHIFT_CAUSES, {
  STATEMENT: "The actor said or did something else later.",
  REVISED_SOURCE: "An article was edited: its later version tells something else of the same words or time.",
});

export const Shift = builder.objectRef<ShiftRow>("Shift");
const ShiftConnection = connectionOf("Shift", Shift, "shifts");

Shift.implement({
  description: "A computed change of one actor's stance on one topic, with the words before and after it.",
  interfaces: [Node],
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
    kind: t.expose("kind", { description: "How the stance changed.", type: ShiftKind }),
    cause: t.expose("cause", { description: "What the change comes from.", type: ShiftCause }),
    beforeStance: t.expose("beforeStance", {
      description: "Where the actor stood before; MIXED where words of one time disagree.",
      type: Stance,
    }),
    afterStance: t.expose("afterStance", {
      description: "Where the actor stands after; MIXED where words of one time disagree.",
      type: Stance,
    }),
    before: t.field({
      description: "The position before the change.",
      type: Position,
      resolve: ({ beforePositionId }, _args, { load }) => load.position.load(beforePositionId),
    }),
    after: t.field({
      description: "The position after the change.",
      type: Position,
      resolve: ({ afterPositionId }, _args, { load }) => load.position.load(afterPositionId),
    }),
    occurredOn: t.expose("occurredOn", { description: "When the later words were said.", type: PartialDate, nullable: true }),
  }),
});

const ShiftFilter = builder.inputType("ShiftFilter", {
  description: "Which shifts: those that fit every field that is given.",
  fields: (t) => ({
    actor: t.string({ description: "Of this actor: any name, slug or id of one actor." }),
    topic: t.string({ description: "On this topic: its name, keyword, slug or id." }),
    kind: t.field({ description: "Of one of these kinds.", type: [ShiftKind] }),
    occurredFrom: t.field({ description: "On this day or later, by the middle of its range.", type: "Date" }),
    occurredTo: t.field({ description: "On this day or earlier, by the middle of its range.", type: "Date" }),
  }),
});

builder.queryField("shifts", (t) =>
  t.connection(
    {
      description: "Changes of stance, the newest first.",
      type: Shift,
      args: { filter: t.arg({ description: "Which shifts; all without it.", type: ShiftFilter }) },
      resolve: (_root, args, context) => shiftsPage(context, args),
    },
    ShiftConnection,
  ),
);
