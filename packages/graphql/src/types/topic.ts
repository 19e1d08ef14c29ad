import type { TopicRow } from "@stance/store";
import { builder } from "../builder.ts";
import { connectionOf } from "../connection.ts";
import { positionFilterOf } from "../read/filter.ts";
import { findTopic } from "../read/name.ts";
import { topicsPage } from "../read/root-list.ts";
import { standingsOnTopic } from "../read/standing-list.ts";
import { Node } from "./node.ts";
import { Position, PositionConnection, PositionFilter } from "./position.ts";
import { Standing, StandingConnection } from "./standing.ts";

export const Topic = builder.objectRef<TopicRow>("Topic");
const TopicConnection = connectionOf("Topic", Topic, "topics");

Topic.implement({
  description: "Something a stance can be taken on. Topics form a tree.",
  interfaces: [Node],
  fields: (t) => ({
    slug: t.exposeString("slug", { description: "Its name in addresses: `nato-membership`." }),
    name: t.exposeString("name", { description: "The name to show." }),
    proposition: t.exposeString("proposition", {
      description: "The sentence to be for or against, so that SUPPORT has a meaning; null for a topic that only gathers others.",
      nullable: true,
    }),
    description: t.exposeString("description", { description: "What belongs to it; may be empty." }),
    keywords: t.exposeStringList("keywords", { description: "Words by which it is found." }),
    broader: t.field({
      description: "The topic it is part of; null at the top of the tree.",
      type: Topic,
      nullable: true,
      resolve: (topic, _args, { load }) => topic.broaderId && load.topic.load(topic.broaderId),
    }),
    narrower: t.field({
      description: "The topics that are its direct parts, in order of name.",
      type: [Topic],
      resolve: (topic, _args, { load }) => load.narrowerTopics.load(topic.id),
    }),
    standings: t.connection(
      {
        description: "Where each actor stands who was ever heard on it, the last said first.",
        type: Standing,
        args: { asOf: t.arg({ description: "As of this day: nothing said later counts.", type: "Date" }) },
        resolve: (topic, args, context) => standingsOnTopic(context, topic.id, args),
      },
      StandingConnection,
    ),
    positions: t.connection(
      {
        description: "The positions on it, the last said first.",
        type: Position,
        args: { filter: t.arg({ description: "Which positions; all without it.", type: PositionFilter }) },
        resolve: async (topic, { filter, ...page }, context) =>
          context.lists.positionsOnTopic(topic.id, { filter: await positionFilterOf(context, filter), page }),
      },
      PositionConnection,
    ),
  }),
});

const TopicFilter = builder.inputType("TopicFilter", {
  description: "Which topics: those that fit every field that is given.",
  fields: (t) => ({
    text: t.string({ description: "Its name or one of its keywords has these letters in it." }),
    broader: t.string({ description: "Is a direct part of this topic: its name, keyword, slug or id." }),
  }),
});

builder.queryFields((t) => ({
  topic: t.field({
    description: "The topic that goes by this name. Null when none or more than one does; `resolveTopic` tells which.",
    type: Topic,
    nullable: true,
    args: { name: t.arg.string({ description: "Its name, one of its keywords, its slug or its id.", required: true }) },
    resolve: (_root, { name }, context) => findTopic(context, name),
  }),
  topics: t.connection(
    {
      description: "Topics, in order of name.",
      type: Topic,
      args: { filter: t.arg({ description: "Which topics; all without it.", type: TopicFilter }) },
      resolve: (_root, args, context) => topicsPage(context, args),
    },
    TopicConnection,
  ),
}));
