import { join } from "node:path";
import { getFeeds, listArticles, openStore } from "@stance/store";
import { expect, test } from "vitest";
import { type NewsServer, startNewsServer } from "./news-server.ts";
import { collect, jsonLines, type Run, runStance, startStance } from "./run-stance.ts";
import { runWithLocalWeb } from "./run-with-local-web.ts";
import { type TemporaryFolder, temporaryFolder } from "./temporary-folder.ts";

const feedsIn =
  ({ path }: TemporaryFolder) =>
  (...words: string[]): Promise<Run> =>
    runWithLocalWeb(["feeds", ...words], path);
const summaryOf = ({ out }: Run) => jsonLines<object>(out)[0];

/** The addresses of the articles that are stored, below the server's own. */
async function storedArticles({ path }: TemporaryFolder, { address }: NewsServer): Promise<string[]> {
  const store = await openStore(`file:${join(path, "test.db")}`);
  const { edges } = await listArticles(store, {});
  await store.close();
  return edges.map(({ node }) => node.address.replace(address, "")).sort();
}

test("a feed is added, polled for what is new, and asked by its ETag the next time", async () => {
  await using folder = await temporaryFolder();
  await using news = await startNewsServer(["/a", "/b"]);
  const feeds = feedsIn(folder);
  expect((await feeds("add", news.feed)).out).toBe(`added     ${news.feed} (Harbour Post)\n`);
  const first = await feeds("poll", "--json");
  expect(first.code).toBe(0);
  expect(first.err).toMatch(/^new +http\S+\/feed \(2 new entries/m);
  expect(summaryOf(first)).toMatchObject({ polled: 1, found: 2, failed: 0, articles: { new: 2, failed: 0 } });
  news.asked.length = 0;
  expect(summaryOf(await feeds("poll", "--json"))).toMatchObject({ polled: 0, notDue: 1, articles: null });
  expect(news.asked).toEqual([]);
  expect(summaryOf(await feeds("poll", "--force", "--json"))).toMatchObject({ polled: 1, found: 0, articles: null });
  expect(news.asked).toEqual(["/feed 304"]);
  news.entries = ["/c", "/a", "/b"];
  expect(summaryOf(await feeds("poll", "--force", "--json"))).toMatchObject({ found: 1, articles: { new: 1 } });
  expect(news.asked).toEqual(["/feed 304", "/feed 200", "/c 200"]);
  expect(await storedArticles(folder, news)).toEqual(["/a", "/b", "/c"]);
});

test("a feed that fails is told and put off, and the others go on; one that is gone is marked", async () => {
  await using folder = await temporaryFolder();
  await using news = await startNewsServer(["/a"]);
  await using busy = await startNewsServer([]);
  await using closed = await startNewsServer([]);
  const feeds = feedsIn(folder);
  await feeds("add", busy.feed, closed.feed, news.feed);
  busy.instead.set("/feed", (_, response) => response.writeHead(503, { "retry-after": "7200" }).end());
  closed.instead.set("/feed", (_, response) => response.writeHead(410).end());
  const run = await feeds("poll", "--json");
  expect(run.code).toBe(1);
  expect(summaryOf(run)).toMatchObject({ polled: 3, failed: 1, gone: 1, articles: { new: 1 } });
  expect(run.err).toMatch(/^failed .*answered 503/m);
  expect(run.err).toMatch(/^gone .*stance feeds remove/m);
  const listed = jsonLines<{ address: string; polledAt: string; nextPollAt: string }>((await feeds("list", "--json")).out);
  const { polledAt = "", nextPollAt = "" } = listed.find(({ address }) => address === busy.feed) ?? {};
  expect(Date.parse(nextPollAt) - Date.parse(polledAt)).toBe(7_200_000);
  expect(listed.find(({ address }) => address === closed.feed)).toMatchObject({ outcome: "GONE" });
  const people = await feeds("list");
  expect(people.out).toContain("failed 1 times in a row");
  expect(people.out).toContain("gone for good");
});

test("an entry that fails is tried again, and given up in the end", async () => {
  await using folder = await temporaryFolder();
  await using news = await startNewsServer(["/a", "/b"]);
  const feeds = feedsIn(folder);
  await feeds("add", news.feed);
  news.instead.set("/a", (_, response) => response.writeHead(500).end());
  for (let times = 0; times < 4; times += 1) await feeds("poll", "--force");
  expect(news.asked.filter((path) => path.startsWith("/a"))).toEqual(["/a 500", "/a 500", "/a 500"]);
  expect(await storedArticles(folder, news)).toEqual(["/b"]);
});

test("a poll that is killed between fetching and storing loses nothing and reads nothing twice", async () => {
  await using folder = await temporaryFolder();
  await using news = await startNewsServer(["/a", "/b", "/c"]);
  const feeds = feedsIn(folder);
  await feeds("add", news.feed);
  const child = startStance(["feeds", "poll"], { cwd: folder.path, localWeb: true });
  news.instead.set("/b", (_, response) => {
    child.kill("SIGKILL");
    response.destroy();
  });
  await new Promise((resolve) => child.on("close", resolve));
  news.instead.delete("/b");
  const again = await feeds("poll", "--json");
  expect(again.code).toBe(0);
  expect(await storedArticles(folder, news)).toEqual(["/a", "/b", "/c"]);
  expect(summaryOf(await feeds("poll", "--force", "--json"))).toMatchObject({ found: 0, articles: null });
});

test("--every polls until Ctrl-C", async () => {
  await using folder = await temporaryFolder();
  await using news = await startNewsServer(["/a"]);
  await feedsIn(folder)("add", news.feed);
  const child = startStance(["feeds", "poll", "--every", "60", "--json"], { cwd: folder.path, localWeb: true });
  const out = collect(child.stdout);
  child.stdout.once("data", () => child.kill("SIGINT"));
  const code = await new Promise((resolve) => child.on("close", resolve));
  expect(code).toBe(130);
  expect(jsonLines(out())).toMatchObject([{ found: 1, articles: { new: 1 } }]);
});

test("an OPML file adds its feeds, each once; what is no feed is told", async () => {
  await using folder = await temporaryFolder();
  await using news = await startNewsServer(["/a"]);
  const outline = (address: string) => `<outline type="rss" text="x" xmlUrl="${address}"/>`;
  const opml = `<opml version="2.0"><body>${outline(news.feed)}${outline(`${news.address}/other`)}</body></opml>`;
  const file = await folder.write("my.opml", opml);
  const feeds = feedsIn(folder);
  const added = await feeds("add", news.feed, file, `${news.address}/page`, "--json");
  expect(added.code).toBe(1);
  expect(jsonLines<{ outcome: string }>(added.out).map(({ outcome }) => outcome)).toEqual(["added", "known", "added", "failed"]);
  const removed = await feeds("remove", `${news.address}/other`);
  expect(removed.code).toBe(0);
  await expect(feeds("remove", `${news.address}/other`)).rejects.toThrow("See them: stance feeds list");
  const store = await openStore(`file:${join(folder.path, "test.db")}`);
  expect((await getFeeds(store, [news.feed, `${news.address}/other`])).map((feed) => feed !== null)).toEqual([true, false]);
  await store.close();
});

test("without a test's own way, a feed on this machine is refused before it is asked", async () => {
  await using folder = await temporaryFolder();
  await using news = await startNewsServer(["/a"]);
  const { code, out } = await runStance(["feeds", "add", news.feed], { cwd: folder.path });
  expect(code).toBe(1);
  expect(out).toContain("INPUT_ADDRESS_REFUSED");
  expect(news.asked).toEqual([]);
});
