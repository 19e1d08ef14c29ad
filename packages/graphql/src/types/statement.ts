import { STATEMENT_FORMS } from "@stance/schema";
import type { StatementRow } from "@stance/store";
import { builder } from "../builder.ts";
import { connectionOf } from "../connection.ts";
import { describeEnum } from "../enum.ts";
import { Actor } from "./actor.ts";
import { Evidence } from "./evidence.ts";
import { Node } from "./node.ts";
import { PartialDate } from "./partial-date.ts";
import { Position } from "./position.ts";

const StatementForm = describeEnum("StatementForm", "How words are given.", STATEMENT_FORMS, {
  DIRECT: "All in quotation marks.",
  INDIRECT: "Told without quotation marks.",
  MIXED: "Told, with a quoted part.",
  ACTION: "Done, not said: a vote, a signature, an order.",
});

export const Statement = builder.objectRef<StatementRow>("Statement");
export const StatementConnection = connectionOf("Statement", Statement, "statements");

Statement.implement({
  description: "One act of saying or doing. Two outlets carrying one quotation are one statement with two pieces of evidence.",
  interfaces: [Node],
  fields: (t) => ({
    speaker: t.field({
      description: "Who said or did it; null where that cannot be told.",
      type: Actor,
      nullable: true,
      resolve: (statement, _args, { load }) => statement.speakerId && load.actor.load(statement.speakerId),
    }),
    onBehalfOf: t.field({
      description: "For whom it was said, where that is another.",
      type: Actor,
      nullable: true,
      resolve: (statement, _args, { load }) => statement.onBehalfOfId && load.actor.load(statement.onBehalfOfId),
    }),
    reportedBy: t.exposeString("reportedBy", {
      description:
        "By whose account it is told, in the article's words: \"a Ukrainian official\"; null where it is the article's own.",
      nullable: true,
    }),
    form: t.expose("form", { description: "How the words are given.", type: StatementForm }),
    text: t.exposeString("text", { description: "The words of its first evidence, joined where a quotation is split." }),
    cue: t.exposeString("cue", {
      description: 'The words that report it: "said", "called for"; null where there are none.',
      nullable: true,
    }),
    saidOn: t.expose("saidOn", {
      description: "When it was said or done, kept apart from when that was published.",
      type: PartialDate,
      nullable: true,
    }),
    evidence: t.field({
      description: "The words it rests on, in order of article and place.",
      type: [Evidence],
      resolve: (statement, _args, { load }) => load.evidenceOfStatement.load(statement.id),
    }),
    positions: t.field({
      description: "What it was read to mean, in order of topic.",
      type: [Position],
      resolve: (statement, _args, { load }) => load.positionsOfStatement.load(statement.id),
    }),
  }),
});
