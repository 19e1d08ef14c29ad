import { type ActorId, DIFFERENCE_KINDS, type Dispute, type StatementId } from "@stance/schema";
import { builder } from "../builder.ts";
import { describeEnum } from "../enum.ts";
import { answerOf, MOST_REPORTS, questionOf, type Side, topicIdOf } from "../read/dispute.ts";
import { Actor } from "./actor.ts";
import { Statement } from "./statement.ts";
import { Topic } from "./topic.ts";

export const DifferenceKind = describeEnum("DifferenceKind", "What reports of one act differ in.", DIFFERENCE_KINDS, {
  STANCE: "What its actor decided.",
  OUTCOME: "Whether it is settled.",
  WHO: "Who did it.",
  AMOUNT: "How much it is.",
  TERMS: "In exchange for what.",
  REASON: "Why.",
});

const DisputeSide = builder.objectRef<Side & { readonly articles: number }>("DisputeSide").implement({
  description: "One side of a dispute.",
  fields: (t) => ({
    answer: t.string({
      description: 'What this side says, in a few words: "still open", a name, a sum, a reason.',
      resolve: (side, _args, context) => answerOf(context, side),
    }),
    words: t.exposeString("words", { description: "The words of one of its reports." }),
    articles: t.exposeInt("articles", { description: "How many articles tell it so." }),
    statements: t.field({
      description: `The statements that tell it so, in order of id, at most ${MOST_REPORTS}.`,
      type: [Statement],
      resolve: ({ statementIds }, _args, { load }) =>
        Promise.all(statementIds.map((id) => load.statement.load(id as StatementId))),
    }),
  }),
});

export const DisputeType = builder.objectRef<Dispute>("Dispute").implement({
  description: "One thing that reports tell differently, with every side; no side is hidden in a majority.",
  fields: (t) => ({
    kind: t.expose("kind", { description: "What the reports differ in.", type: DifferenceKind }),
    topic: t.field({
      description: "The topic it is about.",
      type: Topic,
      resolve: (dispute, _args, { load }) => load.topic.load(topicIdOf(dispute)),
    }),
    actor: t.field({
      description: "Whose act it is; null where that is what differs, or where it is told of the topic itself.",
      type: Actor,
      nullable: true,
      resolve: ({ actorId }, _args, { load }) => (actorId === null ? null : load.actor.load(actorId as ActorId)),
    }),
    differs: t.string({
      description: 'The question that the reports answer differently: "Is it settled?", "Who asked for it?".',
      resolve: questionOf,
    }),
    sides: t.field({
      description: "At least two, the one that more articles tell first.",
      type: [DisputeSide],
      resolve: ({ kind, sides }) => sides.map((side) => ({ kind, ...side })),
    }),
  }),
});
