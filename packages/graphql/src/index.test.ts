import { expect, test } from "vitest";
import * as graphql from "./index.ts";

test("the package exports what it promises", () => {
  expect(Object.keys(graphql).toSorted()).toEqual([
    "costRefusal",
    "createContext",
    "execute",
    "formatStanceError",
    "printContract",
    "schema",
  ]);
});
