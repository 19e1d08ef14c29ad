import type { StoryId } from "@stance/schema";
import { expect, test } from "vitest";
import { dump } from "../../test/dump.ts";
import { describeEngines } from "../../test/engines.ts";
import { articleId, makeActor, makeOutlet, makeRecord, makeRun, makeTopic, versionId } from "../../test/make.ts";
import { findCopyCandidates, listCopiedStatements } from "../read/copies.ts";
import { getArticles, getStandings } from "../read/get.ts";
import { listStories, membersOfStory } from "../read/stories.ts";
import type { Store } from "../store.ts";
import type { ArticleCopy, ArticleRecord } from "./article-record.ts";
import { saveTopics } from "./save-topics.ts";
import { splitStory, undoSplit } from "./split-story.ts";
import { writeArticle } from "./write-article.ts";

const mine = makeActor("Ada Mine");
const harbour = makeTopic("Harbour");

/** Contents whose names share a letter share a band of it; those before a plus sign are linked. */
const copyOf = (content: string, ...links: string[]): ArticleCopy => ({
  content,
  bands: [...content],
  links: links.map((other) => ({ content: other, similarity: 0.8 })),
});

const article = (name: string, copy?: ArticleCopy): ArticleRecord =>
  makeRecord({
    name,
    outlet: makeOutlet(name),
    said: [{ words: `We back the harbour, ${name}`, actor: mine, topic: harbour }],
    ...(copy === undefined ? {} : { copy }),
  });

/** The names of the articles of each story of several, in order. */
async function storiesIn(store: Store): Promise<string[]> {
  const stories = await listStories(store, 10);
  const members = await Promise.all(stories.map(({ id }) => membersOfStory(store, id)));
  return members.map((story) => story.map((member) => member.articleId.slice(4).replaceAll("x", "")).join(" ")).sort();
}

const splitOff = (store: Store, name: string) =>
  splitStory(store, {
    id: "rev_00000001" as never,
    articleId: articleId(name),
    reviewer: "an editor",
    reason: "another event",
    decidedAt: "2025-05-01T00:00:00.000Z",
  });

describeEngines("Stories", ({ newStore }) => {
  const newStoreWith = async (...records: ArticleRecord[]) => {
    const store = await newStore();
    await saveTopics(store, [harbour]);
    for (const record of records) await writeArticle(store, record);
    return store;
  };

  test("are made of the same and of linked contents, whatever the order", async () => {
    const forward = await newStoreWith(
      article("aone", copyOf("ab")),
      article("atwo", copyOf("ab")),
      article("bone", copyOf("bc", "ab")),
      article("cone", copyOf("cd", "bc")),
      article("zone", copyOf("z")),
      article("none"),
    );
    expect(await storiesIn(forward)).toEqual(["aone atwo bone cone"]);
    const backward = await newStoreWith(
      article("none"),
      article("zone", copyOf("z")),
      article("cone", copyOf("cd")),
      article("atwo", copyOf("ab")),
      article("bone", copyOf("bc", "cd", "ab")),
      article("aone", copyOf("ab", "bc")),
    );
    const [one, other] = [await dump(forward), await dump(backward)];
    expect(one.stories).toEqual(other.stories);
    expect(one.articles).toEqual(other.articles);
    expect(one.standings).toEqual(other.standings);
    expect(one.stories).toHaveLength(3);
  });

  test("count once in a standing, however many articles they have", async () => {
    const store = await newStoreWith(article("aone", copyOf("ab")), article("bone", copyOf("b")), article("ctwo", copyOf("c")));
    const standing = async () => (await getStandings(store, [{ actorId: mine.id, topicId: harbour.id }]))[0];
    expect(await standing()).toMatchObject({ statements: 3, stories: 3, outlets: 3 });
    await writeArticle(store, article("done", copyOf("d", "ab", "b")));
    expect(await standing()).toMatchObject({ statements: 4, stories: 2, outlets: 4 });
    await splitOff(store, "done");
    expect(await standing()).toMatchObject({ statements: 4, stories: 4 });
  });

  test("fall apart when the article that held them together gets another text", async () => {
    const store = await newStoreWith(
      article("aone", copyOf("ab")),
      article("cone", copyOf("cd")),
      article("bone", copyOf("bc", "ab", "cd")),
    );
    expect(await storiesIn(store)).toEqual(["aone bone cone"]);
    const later = makeRecord({
      name: "bone",
      text: "Something else.",
      version: { id: versionId("bone2"), sha256: "2".repeat(64), readAt: "2025-04-16T12:00:00.000Z" },
      copy: copyOf("xy", "cd"),
    });
    await writeArticle(store, later);
    expect(await storiesIn(store)).toEqual(["bone cone"]);
    expect((await dump(store)).content_bands).toHaveLength(6);
    // An earlier text read anew is not what the article says now.
    await writeArticle(store, { ...article("bone", copyOf("bc", "ab", "cd")), run: makeRun("2") });
    expect(await storiesIn(store)).toEqual(["bone cone"]);
  });

  test("do not get back what a person split off, until that is undone", async () => {
    const records = [article("aone", copyOf("ab")), article("bone", copyOf("bc", "ab")), article("cone", copyOf("cd", "bc"))];
    const store = await newStoreWith(...records);
    const before = await dump(store);
    expect(await splitOff(store, "bone")).toBe("sto_bonexxxx" as StoryId);
    // What the article held together is apart as well.
    expect(await storiesIn(store)).toEqual([]);
    for (const record of records) await writeArticle(store, { ...record, run: makeRun("2") });
    await writeArticle(store, article("btwo", copyOf("bc")));
    expect(await storiesIn(store)).toEqual(["aone btwo cone"]);
    await undoSplit(store, articleId("bone"));
    expect(await storiesIn(store)).toEqual(["aone bone btwo cone"]);
    expect(new Set((await getArticles(store, [articleId("bone")])).map((row) => row?.storyId))).toEqual(
      new Set([before.stories?.[0]?.match(/sto_\w+/)?.[0]]),
    );
  });

  test("know nothing of an article that is not there, or has no copies", async () => {
    const store = await newStoreWith(article("aone"));
    await expect(splitOff(store, "nowhere")).rejects.toMatchObject({ code: "ID_INVALID" });
    await expect(splitOff(store, "aone")).rejects.toMatchObject({ code: "ID_INVALID" });
    await expect(undoSplit(store, articleId("aone"))).rejects.toMatchObject({ code: "ID_INVALID" });
  });

  test("are looked up by shared bands, the nearest first, with the text of now", async () => {
    const store = await newStoreWith(
      article("aone", copyOf("ab")),
      article("atwo", copyOf("ab")),
      article("bone", copyOf("bcd")),
    );
    const found = await findCopyCandidates(store, "new", ["b", "c", "e"]);
    expect(found.map(({ content }) => content)).toEqual(["bcd", "ab"]);
    expect(found[0]?.text).toBe(article("bone").version.text);
    expect(await findCopyCandidates(store, "ab", ["a", "b"])).toMatchObject([{ content: "bcd" }]);
    expect(await findCopyCandidates(store, "new", [])).toEqual([]);
    const copied = await listCopiedStatements(store, articleId("bone"), ["ab"]);
    expect(copied.map((statement) => statement.versionId)).toEqual([versionId("aone"), versionId("atwo"), versionId("bone")]);
  });
});
