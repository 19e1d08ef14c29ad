import { STANCES } from "@stance/schema";
import { expect, test } from "vitest";
import { STANCES_OF_SIDE } from "./agreement.ts";

test("every stance is on exactly one side", () => {
  expect(Object.values(STANCES_OF_SIDE).flat().toSorted()).toEqual(STANCES.toSorted());
});
