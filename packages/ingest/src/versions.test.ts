import { isVerbatim, TopicFile } from "@stance/schema";
import {
  evidenceOfPositions,
  getStandings,
  listArticles,
  listPositions,
  listShifts,
  openStore,
  type Store,
  textsOfVersions,
  totalStatements,
  versionsOfArticles,
} from "@stance/store";
import { afterEach, beforeEach, expect, it } from "vitest";
import { inOrder, textSource } from "../test/sources.ts";
import { actorIdOf, topicIdOf } from "./derived-ids.ts";
import { ingest } from "./ingest.ts";

const BRIDGE = TopicFile.parse([
  {
    id: "harbour-bridge",
    name: "Harbour bridge",
    proposition: "A bridge should be built over the harbour.",
    keywords: ["harbour bridge"],
  },
]);
const FIRST = `Mayor speaks on bridge

Mayor Ada Silva spoke on Tuesday. "We support the harbour bridge with all our strength and money," Silva said.

Silva said that the ferries would sail until the end of the year.`;
const SECOND = FIRST.replace("We support the harbour bridge", "We oppose the harbour bridge");

let store: Store;
beforeEach(async () => {
  store = await openStore(":memory:");
});
afterEach(() => store.close());

const read = (text: string, now: string) =>
  ingest({ store, sources: inOrder([textSource("a.txt", text)]), topics: BRIDGE, now: () => now });

it("an article that is edited has two versions, the words of both, and a shift that names the edit", async () => {
  await read(FIRST, "2025-04-02T00:00:00.000Z");
  const statements = await totalStatements(store);
  expect(await read(SECOND, "2025-04-03T00:00:00.000Z")).toMatchObject({ updated: 1 });

  const [article] = (await listArticles(store, {})).edges.map(({ node }) => node.id);
  const [versions = []] = await versionsOfArticles(store, article === undefined ? [] : [article]);
  const [added, removed] = [SECOND.indexOf("oppose"), FIRST.indexOf("support")];
  expect(versions.map(({ changes }) => changes)).toEqual([
    [
      {
        removed: { start: removed, end: removed + 7, text: "support" },
        added: { start: added, end: added + 6, text: "oppose" },
      },
    ],
    [],
  ]);

  const pair = { actorId: actorIdOf("ada-silva"), topicId: topicIdOf("harbour-bridge") };
  expect(await getStandings(store, [pair])).toMatchObject([{ stance: "OPPOSE", statements: 1 }]);
  const { edges } = await listShifts(store);
  expect(edges.map(({ node: { kind, cause, beforeStance, afterStance } }) => [kind, cause, beforeStance, afterStance])).toEqual([
    ["REVERSAL", "REVISED_SOURCE", "SUPPORT", "OPPOSE"],
  ]);

  const positions = (await listPositions(store)).edges.map(({ node }) => node.id);
  const evidence = (await evidenceOfPositions(store, positions)).flat();
  expect(new Set(evidence.map(({ versionId }) => versionId)).size).toBe(2);
  for (const words of evidence) {
    const [text] = await textsOfVersions(store, [words.versionId]);
    expect(isVerbatim(text ?? "", words)).toBe(true);
  }
  // What was not edited is the same statement as before.
  expect(await totalStatements(store)).toBe(statements + 1);
});
