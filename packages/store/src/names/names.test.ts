import { beforeAll, expect, test } from "vitest";
import { describeEngines } from "../../test/engines.ts";
import { makeActor, makeRecord, makeTopic } from "../../test/make.ts";
import { countStatements } from "../maintain/count-statements.ts";
import type { Store } from "../store.ts";
import { saveTopics } from "../write/save-topics.ts";
import { writeArticle } from "../write/write-article.ts";
import { findActorsByName, findActorsByNames } from "./find-actors.ts";
import { findTopicsByName, suggestTopics } from "./find-topics.ts";
import { suggestActors } from "./suggest-actors.ts";

const named = (name: string, ...others: string[]) =>
  makeActor(name, { names: [name, ...others].map((other) => ({ name: other, weak: other.startsWith("the ") })) });

const actors = [
  named("Ostap Verbytsky", "Verbytsky", "the president"),
  named("Olha Verbytska", "Verbytska"),
  named("Émile O’Hara", "O’Hara", "the president"),
  named("Mara Lind", "Lind"),
  named("Jonas Lind", "Lind"),
  named("Ada Silva"),
  named("Bruno Costa Jr."),
  named("Rui Matos"),
  named("Ines Matos"),
];

describeEngines("Names", ({ newStore }) => {
  let store: Store;
  beforeAll(async () => {
    store = await newStore();
    await writeArticle(store, makeRecord({ name: "first", actors }));
    await saveTopics(store, [makeTopic("Harbour"), makeTopic("Harbour tax", { keywords: ["the port fee"] })]);
  });

  const found = async (text: string) => (await findActorsByName(store, text)).map(({ name }) => name);

  test.each([
    ["as it is written", "Ostap Verbytsky"],
    ["by its last part alone, when that is a name of his", "Verbytsky"],
    ["in capitals and with stray white space", "  OSTAP  verbytsky "],
    ["with another ending for the same letters", "Verbytskyy"],
    ["with a third ending", "Ostap Verbytskiy"],
    ["in Cyrillic letters", "Вербицький"],
  ])("are found %s", async (_promise, text) => {
    expect(await found(text)).toEqual(["Ostap Verbytsky"]);
  });

  test.each(["Emile O'Hara", "émile ohara", "EMILE O’HARA"])(
    "are found without regard to diacritics and apostrophes: %s",
    async (text) => {
      expect(await found(text)).toEqual(["Émile O’Hara"]);
    },
  );

  test.each(["the president", "Verbytski", "Ostap", "", "🤷", "' or 1=1 --", "a\0b"])("are not found by %j", async (text) => {
    expect(await found(text)).toEqual([]);
  });

  test.each([
    ["Silva", ["Ada Silva"]],
    ["costa", ["Bruno Costa Jr."]],
    ["Matos", ["Ines Matos", "Rui Matos"]],
    ["Ada", []],
    ["Jr", []],
  ])("that no article gives alone are found by the surname, all that bear it: %s", async (text, names) => {
    expect(await found(text)).toEqual(names);
  });

  test("that two bear give both", async () => {
    expect(await found("lind")).toEqual(["Jonas Lind", "Mara Lind"]);
  });

  test("are found many at once, in the order asked, in as many statements as for one", async () => {
    const texts = ["Lind", "nobody", "Verbytskyj", "Lind"];
    const many = await countStatements(store, () => findActorsByNames(store, texts));
    expect(many.result.map((rows) => rows.map(({ name }) => name))).toEqual([
      ["Jonas Lind", "Mara Lind"],
      [],
      ["Ostap Verbytsky"],
      ["Jonas Lind", "Mara Lind"],
    ]);
    expect(many.statements).toBeLessThanOrEqual(4);
  });

  test("that are mistyped are suggested, the nearest first", async () => {
    const suggested = await suggestActors(store, "Verbytski", 2);
    expect(suggested.map(({ row }) => row.name)).toEqual(
      ["Olha Verbytska", "Ostap Verbytsky"].sort((a) => (a.startsWith("Ostap") ? 1 : -1)),
    );
    expect(await suggestActors(store, "president", 5)).toEqual([]);
  });

  test("are suggested as soon as they are written", async () => {
    await suggestActors(store, "Quillon", 1);
    await writeArticle(store, makeRecord({ name: "second", actors: [named("Petra Quillon")] }));
    const [suggestion] = await suggestActors(store, "Petra Qillon", 1);
    expect(suggestion?.row.name).toBe("Petra Quillon");
    expect(suggestion?.similarity).toBeGreaterThan(0.9);
  });

  test("of topics are found, and suggested, as they are now", async () => {
    expect((await findTopicsByName(store, "harbour")).map(({ name }) => name)).toEqual(["Harbour", "Harbour tax"]);
    expect((await suggestTopics(store, "habrour", 1))[0]?.row.name).toBe("Harbour");
    await saveTopics(store, [makeTopic("Harbour", { name: "Marina" })]);
    expect((await findTopicsByName(store, "harbour")).map(({ name }) => name)).toEqual(["Marina", "Harbour tax"]);
    expect((await findTopicsByName(store, "marina")).map(({ name }) => name)).toEqual(["Marina"]);
  });
});
