import { builder } from "../builder.ts";
import { describeEnum } from "../enum.ts";
import { type ComparisonRow, compareActors, type TopicComparisonRow } from "../read/comparison.ts";
import { COMPARISON_VERDICTS, verdictOf } from "../read/verdict.ts";
import { Actor } from "./actor.ts";
import { Standing } from "./standing.ts";
import { Topic } from "./topic.ts";

const ComparisonVerdict = describeEnum(
  "ComparisonVerdict",
  "How the standings of several actors on one topic compare.",
  COMPARISON_VERDICTS,
  {
    AGREE: "All take a stance, and it is the same.",
    PARTLY: "All take a stance, and none is against another: some make conditions, or each makes conditions of its own.",
    DIFFER: "Two of them take stances that differ.",
    SOME_SILENT: "Of at least one nothing can be told, and the others do not differ.",
    ALL_SILENT: "Of none of them anything can be told.",
  },
);

const TopicComparison = builder.objectRef<TopicComparisonRow>("TopicComparison").implement({
  description: "How several actors compare on one topic.",
  fields: (t) => ({
    topic: t.expose("topic", { description: "What they are compared on.", type: Topic }),
    verdict: t.field({
      description: "What it comes to in a word.",
      type: ComparisonVerdict,
      resolve: ({ standings }) => verdictOf(standings.map(({ stance }) => stance)),
    }),
    standings: t.expose("standings", { description: "Where each stands, in the order of the actors.", type: [Standing] }),
  }),
});

const Comparison = builder.objectRef<ComparisonRow>("Comparison").implement({
  description: "Two to four actors side by side.",
  fields: (t) => ({
    actors: t.expose("actors", { description: "Who is compared, in the order they were asked for.", type: [Actor] }),
    topics: t.expose("topics", {
      description:
        "The topic that was asked for, or else every topic on which at least two of them were heard, the last said first; at most 100.",
      type: [TopicComparison],
    }),
  }),
});

builder.queryField("compare", (t) =>
  t.field({
    description: "Where two to four actors stand, side by side. Refuses as `standing` does.",
    type: Comparison,
    args: {
      actors: t.arg.stringList({ description: "Two to four different actors, each by any name, slug or id.", required: true }),
      topic: t.arg.string({
        description: "The topic's name, one of its keywords, its slug or its id; all that they share without it.",
      }),
      asOf: t.arg({ description: "As of this day: nothing said later counts.", type: "Date" }),
      withNarrower: t.arg.boolean({ description: "Positions on the topics below `topic` count too.", defaultValue: false }),
    },
    resolve: (_root, args, context) => compareActors(context, args),
  }),
);
