import { builder } from "../builder.ts";
import { describeEnum } from "../enum.ts";
import { AGREEMENT_SIDES, type AgreementGroupRow, type AgreementRow, findAgreement, STANCES_OF_SIDE } from "../read/agreement.ts";
import { standingsOnTopic } from "../read/standing-list.ts";
import { Standing, StandingConnection } from "./standing.ts";
import { Topic } from "./topic.ts";

const AgreementSide = describeEnum("AgreementSide", "On which side of a topic's proposition somebody stands.", AGREEMENT_SIDES, {
  FOR: "Those who support it.",
  AGAINST: "Those who oppose it.",
  CONDITIONAL: "Those who support it under a condition.",
  OTHER: "Those who were heard on it and take no one side: mixed, neutral, declined or unclear.",
});

const AgreementGroup = builder.objectRef<AgreementGroupRow>("AgreementGroup").implement({
  description: "Those who stand on one side.",
  fields: (t) => ({
    side: t.expose("side", { description: "Which side it is.", type: AgreementSide }),
    standings: t.connection(
      {
        description: "Who stands there, the last said first.",
        type: Standing,
        resolve: ({ topicId, asOf, side }, page, context) =>
          standingsOnTopic(context, topicId, { ...page, asOf, stances: STANCES_OF_SIDE[side] }),
      },
      StandingConnection,
    ),
  }),
});

const Agreement = builder.objectRef<AgreementRow>("Agreement").implement({
  description: "Who stands with whom on a topic, and who against whom.",
  fields: (t) => ({
    topic: t.expose("topic", { description: "What it is on.", type: Topic }),
    groups: t.field({
      description: "FOR, AGAINST, CONDITIONAL and OTHER, in this order; a side with nobody on it is there and empty.",
      type: [AgreementGroup],
      resolve: ({ topic, asOf }) => AGREEMENT_SIDES.map((side) => ({ side, topicId: topic.id, asOf })),
    }),
  }),
});

builder.queryField("agreement", (t) =>
  t.field({
    description:
      "Who stands with whom on a topic, and who against whom. A topic that none or more than one goes by is refused as TOPIC_UNKNOWN or TOPIC_AMBIGUOUS.",
    type: Agreement,
    args: {
      topic: t.arg.string({ description: "The topic's name, one of its keywords, its slug or its id.", required: true }),
      asOf: t.arg({ description: "As of this day: nothing said later counts.", type: "Date" }),
    },
    resolve: (_root, args, context) => findAgreement(context, args),
  }),
);
