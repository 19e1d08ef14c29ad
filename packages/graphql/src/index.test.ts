import { expect, test } from "vitest";
import * as graphql from "./index.ts";

test("the package exports what it promises", () => {
  expect(Object.keys(graphql).toSorted()).toEqual(["createContext", "execute", "formatStanceError", "printContract", "schema"]);
});
