import { expect, test } from "vitest";
import { readEnv } from "../env.ts";
import { chooseReader } from "./choose-reader.ts";
import type { ReaderName } from "./reader-option.ts";

const envOf = (model: string) => () => readEnv({ STANCE_LLM_URL: "http://localhost:1/v1", STANCE_LLM_MODEL: model });

const madeBy = async (name: ReaderName, model = "m") => {
  const { createReader, usage } = await chooseReader(name, envOf(model));
  const reader = createReader([], []);
  return { run: `${reader.name} ${reader.version}`, usage: usage() };
};

test("each reader makes a run of its own, and so does each model", async () => {
  const made = [await madeBy("RULES"), await madeBy("TAGGER"), await madeBy("LLM", "one"), await madeBy("LLM", "two")];
  expect(new Set(made.map(({ run }) => run)).size).toBe(4);
  expect((await madeBy("TAGGER")).run).toBe(made[1]?.run);
});

test("only a reader that asks somebody tells what it used", async () => {
  expect((await madeBy("RULES")).usage).toBeNull();
  expect((await madeBy("TAGGER")).usage).toBeNull();
  expect((await madeBy("LLM")).usage).toMatch(/^llm: 0 requests/);
});

test("rules and tagger are chosen whatever the environment says", async () => {
  const broken = () => {
    throw new Error("the environment is read");
  };
  await expect(chooseReader("RULES", broken)).resolves.toBeDefined();
  await expect(chooseReader("TAGGER", broken)).resolves.toBeDefined();
});
