import { readFile } from "node:fs/promises";
import { STANCES } from "@stance/schema";
import {
  buildSchema,
  type GraphQLArgument,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  printSchema,
} from "graphql";
import { describe, expect, test } from "vitest";
import { printContract } from "./contract.ts";
import { schema } from "./schema.ts";

const own = Object.values(schema.getTypeMap()).filter(
  (type) => !type.name.startsWith("__") && !["String", "Int", "Float", "Boolean", "ID"].includes(type.name),
);

/** Every place of a type that a description belongs to, with the description. */
function describedPlaces(type: GraphQLNamedType): [string, string | null | undefined][] {
  const places: [string, string | null | undefined][] = [[type.name, type.description]];
  if (isEnumType(type))
    places.push(...type.getValues().map((value) => [`${type.name}.${value.name}`, value.description] as [string, string]));
  if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) return places;
  for (const field of Object.values(type.getFields())) {
    places.push([`${type.name}.${field.name}`, field.description]);
    const args: readonly GraphQLArgument[] = "args" in field ? field.args : [];
    places.push(...args.map((arg) => [`${type.name}.${field.name}(${arg.name})`, arg.description] as [string, string]));
  }
  return places;
}

describe("the printed contract", () => {
  test("is what the types print", async () => {
    expect(await readFile(new URL("../schema.graphql", import.meta.url), "utf8")).toBe(printContract());
  });

  test("builds into the same schema", () => {
    expect(printSchema(buildSchema(printContract())).split("\n").toSorted()).toEqual(printSchema(schema).split("\n").toSorted());
  });

  test("describes every type, field, argument and value in a sentence", () => {
    const bare = own.flatMap(describedPlaces).filter(([, description]) => !description?.trim().match(/^\p{Lu}.*[.…]$/su));
    expect(bare.map(([place]) => place)).toEqual([]);
  });

  test("has the stances in the order of the model", () => {
    const stance = schema.getType("Stance");
    expect(isEnumType(stance) && stance.getValues().map(({ name }) => name)).toEqual([...STANCES]);
  });

  test("has the queries that are promised", () => {
    const promised =
      "node nodes actor resolveActor actors topic resolveTopic topics article articles positions standing compare shifts agreement search";
    expect(Object.keys(schema.getQueryType()?.getFields() ?? {}).toSorted()).toEqual(promised.split(" ").toSorted());
  });

  test("says where the form of each scalar is written down", () => {
    for (const name of ["Date", "DateTime", "URL"]) expect(printContract()).toMatch(new RegExp(`scalar ${name} @specifiedBy`));
  });
});
