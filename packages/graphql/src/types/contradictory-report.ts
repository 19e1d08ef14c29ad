import type { ContradictionRow } from "@stance/store";
import { builder } from "../builder.ts";
import { MOST_REPORTS, questionOf } from "../read/dispute.ts";
import { Actor } from "./actor.ts";
import { DifferenceKind } from "./dispute.ts";
import { Statement } from "./statement.ts";
import { Topic } from "./topic.ts";

const ContradictoryReport = builder.objectRef<ContradictionRow>("ContradictoryReport").implement({
  description:
    "Another statement that reports the same act differently. A change of mind and a quarrel between two are none: only what cannot both be what happened.",
  fields: (t) => ({
    kind: t.expose("kind", { description: "What the two differ in.", type: DifferenceKind }),
    topic: t.field({
      description: "The topic they are about.",
      type: Topic,
      resolve: ({ topicId }, _args, { load }) => load.topic.load(topicId),
    }),
    actor: t.field({
      description: "Whose act it is; null where that is what differs, or where it is told of the topic itself.",
      type: Actor,
      nullable: true,
      resolve: ({ actorId }, _args, { load }) => actorId && load.actor.load(actorId),
    }),
    differs: t.string({
      description: 'The question that the two answer differently: "Is it settled?", "Who asked for it?".',
      resolve: questionOf,
    }),
    words: t.exposeString("words", { description: "The words of this statement that answer it." }),
    otherWords: t.exposeString("otherWords", { description: "The words of the other statement that answer it." }),
    statement: t.field({
      description: "The other statement.",
      type: Statement,
      resolve: ({ otherStatementId }, _args, { load }) => load.statement.load(otherStatementId),
    }),
  }),
});

builder.objectField(Statement, "contradicts", (t) =>
  t.field({
    description: `The statements that report the same act differently, by kind, at most ${MOST_REPORTS}.`,
    type: [ContradictoryReport],
    resolve: async (statement, _args, { load }) =>
      (await load.contradictionsOfStatement.load(statement.id)).slice(0, MOST_REPORTS),
  }),
);
