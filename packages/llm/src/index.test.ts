import { expect, test } from "vitest";

test("the package exports what it promises", async () => {
  expect(Object.keys(await import("./index.ts")).sort()).toEqual(["LLM_PROVIDERS", "createLlmReader"]);
});
