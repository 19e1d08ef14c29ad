import type { GraphQLSchema } from "graphql";
import { builder } from "./builder.ts";
import "./scalars.ts";
import "./types/actor.ts";
import "./types/actor-resolution.ts";
import "./types/agreement.ts";
import "./types/article.ts";
import "./types/comparison.ts";
import "./types/contradictory-report.ts";
import "./types/node.ts";
import "./types/position.ts";
import "./types/search.ts";
import "./types/shift.ts";
import "./types/standing.ts";
import "./types/topic.ts";
import "./types/topic-resolution.ts";

/** The executable schema, in the order in which the types declare their fields. */
export const schema: GraphQLSchema = builder.toSchema({ sortSchema: false });
