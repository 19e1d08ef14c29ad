import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildSchema, parse, validate } from "graphql";
import { expect, test } from "vitest";
import { ACTOR_LIST } from "./actor-list.ts";
import { listOperation } from "./list-rows.ts";
import { POSITION_LIST } from "./position-list.ts";
import { SHIFT_LIST } from "./shift-list.ts";
import { TOPIC_LIST } from "./topic-list.ts";

const contract = readFileSync(join(import.meta.dirname, "..", "..", "..", "..", "packages", "graphql", "schema.graphql"), "utf8");

test.each([ACTOR_LIST, TOPIC_LIST, POSITION_LIST, SHIFT_LIST].map((kind) => [kind.field, listOperation(kind)]))(
  "the list of %s keeps the printed contract",
  (_, text) => {
    expect(validate(buildSchema(contract), parse(text))).toEqual([]);
  },
);
