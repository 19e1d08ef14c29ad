import { ACTOR_KINDS } from "@stance/schema";
import type { ActorRow } from "@stance/store";
import { builder } from "../builder.ts";
import { connectionOf } from "../connection.ts";
import { describeEnum } from "../enum.ts";
import { positionFilterOf, topicIdsOf } from "../read/filter.ts";
import { findActor } from "../read/name.ts";
import { ACTOR_ORDERS } from "../read/order.ts";
import { actorsPage } from "../read/root-list.ts";
import { standingsOfActor } from "../read/standing-list.ts";
import { ActorName } from "./actor-name.ts";
import { Article, ArticleConnection } from "./article.ts";
import { Node } from "./node.ts";
import { Position, PositionConnection, PositionFilter } from "./position.ts";
import { Role } from "./role.ts";
import { Standing, StandingConnection } from "./standing.ts";
import { Statement, StatementConnection } from "./statement.ts";

const ActorKind = describeEnum("ActorKind", "What kind of actor it is.", ACTOR_KINDS, {
  PERSON: "One human being.",
  ORGANISATION: "A party, company, alliance, agency or other body.",
  GOVERNMENT: "A country together with its government.",
  GROUP: 'Several people who are named only together: "European leaders".',
  ANONYMOUS: 'A source that the article does not name: "a senior official".',
});

export const Actor = builder.objectRef<ActorRow>("Actor");
export const ActorConnection = connectionOf("Actor", Actor, "actors");

Actor.implement({
  description:
    "A person, organisation, government, group or unnamed source that can hold a position. A country and its government are one actor.",
  interfaces: [Node],
  fields: (t) => ({
    slug: t.exposeString("slug", { description: "Its name in addresses: `volodymyr-zelensky`." }),
    kind: t.expose("kind", { description: "What kind of actor it is.", type: ActorKind }),
    name: t.exposeString("name", { description: "The name to show." }),
    names: t.field({
      description: "Every spelling it goes by, in order of the alphabet.",
      type: [ActorName],
      resolve: (actor, _args, { load }) => load.namesOfActor.load(actor.id),
    }),
    roles: t.field({
      description: "What it is called to be, in order of the alphabet.",
      type: [Role],
      resolve: (actor, _args, { load }) => load.rolesOfActor.load(actor.id),
    }),
    standings: t.connection(
      {
        description: "Where it stands on each topic it was ever heard on, the last said first.",
        type: Standing,
        args: {
          topic: t.arg.string({ description: "Only on this topic: its name, keyword, slug or id." }),
          asOf: t.arg({ description: "As of this day: nothing said later counts.", type: "Date" }),
        },
        resolve: async (actor, { topic, ...args }, context) =>
          standingsOfActor(context, actor.id, { ...args, topicIds: await topicIdsOf(context, topic) }),
      },
      StandingConnection,
    ),
    positions: t.connection(
      {
        description: "The positions it was read to take, the last said first.",
        type: Position,
        args: { filter: t.arg({ description: "Which positions; all without it.", type: PositionFilter }) },
        resolve: async (actor, { filter, ...page }, context) =>
          context.lists.positionsOfActor(actor.id, { filter: await positionFilterOf(context, filter), page }),
      },
      PositionConnection,
    ),
    statements: t.connection(
      {
        description: "What it said or did, the last said first.",
        type: Statement,
        resolve: (actor, page, { lists }) => lists.statementsOfActor(actor.id, { page }),
      },
      StatementConnection,
    ),
    articles: t.connection(
      {
        description: "Where it is named, newest first.",
        type: Article,
        resolve: (actor, page, { lists }) => lists.articlesOfActor(actor.id, { page }),
      },
      ArticleConnection,
    ),
  }),
});

const ActorFilter = builder.inputType("ActorFilter", {
  description: "Which actors: those that fit every field that is given.",
  fields: (t) => ({
    text: t.string({ description: "One of its names has these letters in it." }),
    kind: t.field({ description: "Is of one of these kinds.", type: [ActorKind] }),
    topic: t.string({ description: "Has a position on this topic: its name, keyword, slug or id." }),
  }),
});

const ActorOrder = describeEnum("ActorOrder", "An order of actors.", ACTOR_ORDERS, {
  NAME: "By the name to show, in order of the alphabet.",
});

builder.queryFields((t) => ({
  actor: t.field({
    description: "The actor that goes by this name. Null when nobody or more than one answers to it; `resolveActor` tells which.",
    type: Actor,
    nullable: true,
    args: { name: t.arg.string({ description: "Any name it goes by, its slug or its id.", required: true }) },
    resolve: (_root, { name }, context) => findActor(context, name),
  }),
  actors: t.connection(
    {
      description: "Actors, in order of name where no other order is asked for.",
      type: Actor,
      args: {
        filter: t.arg({ description: "Which actors; all without it.", type: ActorFilter }),
        orderBy: t.arg({
          description: "The order; the first that is given decides, and what ties is in order of id.",
          type: [ActorOrder],
        }),
      },
      resolve: (_root, args, context) => actorsPage(context, args),
    },
    ActorConnection,
  ),
}));
