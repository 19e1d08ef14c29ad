import { KnownError } from "@stance/schema";
import { CommanderError } from "commander";
import { expect, test } from "vitest";
import { reportError } from "./report-error.ts";

const bug = new TypeError("cannot read x of undefined");

test("a foreseen failure speaks for itself and ends with 1", () => {
  expect(reportError(new KnownError("INPUT_EMPTY", "It holds no text."), true)).toEqual({
    words: "stance: It holds no text.",
    code: 1,
  });
});

test("what commander has said already is not said again, and ends with 2", () => {
  expect(reportError(new CommanderError(1, "commander.unknownOption", "…"), false)).toEqual({ words: null, code: 2 });
  expect(reportError(new CommanderError(0, "commander.help", "…"), false)).toEqual({ words: null, code: 0 });
});

test("a fault of ours shows a reference, and neither its words nor its stack", () => {
  const { words, code } = reportError(bug, false);
  expect(code).toBe(70);
  expect(words).toMatch(/reference: [0-9a-f]{8}/);
  expect(words).not.toMatch(/undefined|report-error\.test/);
});

test("with LOG_LEVEL=debug the stack follows", () => {
  expect(reportError(bug, true).words).toContain("report-error.test.ts");
});
