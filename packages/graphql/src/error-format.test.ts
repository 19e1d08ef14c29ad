import { KnownError } from "@stance/schema";
import { GraphQLError } from "graphql";
import { describe, expect, test, vi } from "vitest";
import { formatStanceError } from "./error-format.ts";

const inResolver = (thrown: Error) => new GraphQLError(thrown.message, { originalError: thrown, path: ["actor"] });
const format = (error: GraphQLError, report = vi.fn()) => formatStanceError(error.toJSON(), error, report);

describe("what an asker sees of an error", () => {
  test("a foreseen failure keeps its code, words and path", () => {
    expect(format(inResolver(new KnownError("ACTOR_UNKNOWN", "Nobody goes by that.")))).toEqual({
      message: "Nobody goes by that.",
      path: ["actor"],
      extensions: { code: "ACTOR_UNKNOWN" },
    });
  });

  test("a foreseen failure is found however deep it is wrapped", () => {
    const error = new GraphQLError("outer", { originalError: inResolver(new KnownError("DATE_INVALID", "No day.")) });
    expect(format(error)).toMatchObject({ message: "No day.", extensions: { code: "DATE_INVALID" } });
  });

  test("a bug shows a reference, and the fault itself is only reported", () => {
    const report = vi.fn();
    const fault = new Error("SELECT secret FROM table");
    const seen = format(inResolver(fault), report);
    const reference = seen.extensions?.reference as string;
    expect(seen.extensions?.code).toBe("INTERNAL");
    expect(seen.message).toContain(reference);
    expect(JSON.stringify(seen)).not.toContain("secret");
    expect(report).toHaveBeenCalledExactlyOnceWith(reference, fault);
  });

  test("null where the contract says non-null is a bug", () => {
    const error = new GraphQLError("Cannot return null for non-nullable field Actor.name.", { path: ["actor", "name"] });
    expect(format(error)).toMatchObject({ extensions: { code: "INTERNAL" } });
  });

  test("a query that does not fit the contract says where it does not", () => {
    const error = new GraphQLError('Cannot query field "nam" on type "Actor".');
    expect(format(error)).toEqual({ message: error.message, extensions: { code: "QUERY_INVALID" } });
  });

  test.each([
    "GRAPHQL_PARSE_FAILED",
    "GRAPHQL_VALIDATION_FAILED",
    "BAD_USER_INPUT",
    "BAD_REQUEST",
    "OPERATION_RESOLUTION_FAILURE",
  ])("%s is a query that does not fit", (code) => {
    expect(format(new GraphQLError("…", { extensions: { code } }))).toMatchObject({ extensions: { code: "QUERY_INVALID" } });
  });

  test("the code of a protocol stays", () => {
    const code = "PERSISTED_QUERY_NOT_FOUND";
    expect(format(new GraphQLError("…", { extensions: { code } }))).toMatchObject({ extensions: { code } });
  });
});
