import { expect, test } from "vitest";
import { describeEngines } from "../../test/engines.ts";
import { makeActor, makeRecord, makeTopic, statementId, versionId } from "../../test/make.ts";
import { saveTopics } from "../write/save-topics.ts";
import { writeArticle } from "../write/write-article.ts";
import { listSayings } from "./sayings.ts";

const mine = makeActor("Ada Mine");
const roe = makeActor("Bob Roe");
const topic = makeTopic("Harbour");
const said = { words: "We back the harbour", actor: mine, topic, day: "2025-04-10" };

describeEngines("Sayings", ({ newStore }) => {
  test("are the quotations of some speakers and days, and those of some ids, once for each version", async () => {
    const store = await newStore();
    await saveTopics(store, [topic]);
    await writeArticle(
      store,
      makeRecord({
        name: "first",
        said: [
          { ...said, name: "shared" },
          { ...said, words: "Roe does", actor: roe },
        ],
      }),
    );
    await writeArticle(store, makeRecord({ name: "second", said: [{ ...said, name: "shared", words: "We back the" }] }));
    await writeArticle(
      store,
      makeRecord({
        name: "third",
        said: [
          { ...said, words: "Too late", day: "2025-04-12" },
          { ...said, words: "Too early", day: "2025-04-08" },
          { ...said, words: "By all means", day: "2024-01-01", name: "named" },
          { ...said, words: "the keel", form: "ACTION" },
        ],
      }),
    );
    const sayings = await listSayings(store, {
      speakerIds: [mine.id],
      from: "2025-04-09",
      to: "2025-04-11",
      ids: [statementId("named")],
    });
    expect(sayings.map(({ id, versionId: version, texts }) => [id, version, texts])).toEqual([
      [statementId("named"), versionId("third"), ["By all means"]],
      [statementId("shared"), versionId("first"), ["We back the harbour"]],
      [statementId("shared"), versionId("second"), ["We back the"]],
    ]);
    expect(sayings[1]).toMatchObject({ speakerId: mine.id, saidOn: { earliest: "2025-04-10" } });
  });
});
