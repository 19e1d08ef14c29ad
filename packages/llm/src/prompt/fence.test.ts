import { expect, test } from "vitest";
import { fenceFor } from "./fence.ts";

test("the fence of a text is the same every time, and another for another text", () => {
  const hash = (text: string): string => text.padEnd(16, "0");
  expect(fenceFor("a", hash)).toBe("=====DATA-a000000000000000=====");
  expect(fenceFor("b", hash)).toBe("=====DATA-b000000000000000=====");
});

test("a text that holds its own fence gets another", () => {
  const next = new Map([["=====DATA-1111111111111111=====", "1111111111111111"]]);
  const hash = (text: string): string => next.get(text) ?? "2222222222222222";
  expect(fenceFor("=====DATA-1111111111111111=====", hash)).toBe("=====DATA-2222222222222222=====");
});
