import { createClient } from "@stance/client";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type StandIn, serve, serveWorld } from "../test/api-stand-in.ts";
import { sampleWorld } from "../test/sample-world.ts";
import { type Answer, type AnswerOptions, answer, failureAnswer } from "./answer.ts";
import { checkBlockKit } from "./block-kit/check.ts";
import { renderPlain } from "./render/plain.ts";

let api: StandIn;
beforeAll(async () => {
  api = await serveWorld(sampleWorld());
});
afterAll(() => api.close());

const ask = (text: string, options: Partial<AnswerOptions> = {}, url = api.url): Promise<Answer> =>
  answer(text, createClient({ url, timeoutMs: 300 }), { now: "2025-05-01", newReference: () => "ref-1", ...options });

/** The answer as plain text, once its message is known to be one that Slack accepts. */
async function read(text: string, options: Partial<AnswerOptions> = {}): Promise<string> {
  const { blocks, text: words, card, failure } = await ask(text, options);
  expect(failure).toBeNull();
  expect(checkBlockKit({ blocks, text: words })).toEqual([]);
  return renderPlain(card);
}

/** The commands that the answer offers, in buttons and choices. */
async function offered(text: string): Promise<string[]> {
  const { card } = await ask(text);
  const choices = card.parts.flatMap((part) => (part.kind === "choice" ? [part.choice.command] : []));
  return [...choices, ...card.actions.map((action) => action.command)];
}

describe("answer, for the examples of the contract", () => {
  it("says who an actor is, with the newest standing on each topic", async () => {
    const text = await read("Zelensky");
    expect(text).toMatch(/^Volodymyr Zelensky · Ukrainian President\n/);
    expect(text).toContain("● Supports · US–Ukraine minerals deal · has changed · 4 statements in 4 articles (2 outlets)");
    expect(text).toContain("◆ Conditional · Ceasefire · said once, 20 Feb 2025 · 1 statement in 1 article (1 outlet)");
    expect(text.indexOf("minerals")).toBeLessThan(text.indexOf("NATO membership"));
  });

  it("says where an actor stands on a topic, since when, in whose words, and how it changed", async () => {
    const text = await read("Zelensky on the minerals deal");
    expect(text).toContain("on US–Ukraine minerals deal: “The two should make a deal.”");
    expect(text).toContain(
      "● Supports · since 26 Feb 2025 · last reported 15 Apr 2025 · has changed · 4 statements in 4 articles",
    );
    expect(text).toContain(
      "> “positive”\n    Volodymyr Zelensky · reported 15 Apr 2025 · outlet not stated · Talks (https://example.org/",
    );
    expect(text).toContain(
      "1. 12–16 Feb 2025 · ■ Opposes · of the first US draft\n     “It’s not in our interest today” · Kyiv Test",
    );
    expect(text).toContain("2. 18–20 Feb 2025 · ◆ Conditional (condition: some kind of security guarantees)");
    expect(text).toContain(
      "3. 26 Feb 2025 · ● Supports · of the changed text\n     he called it a framework agreement · according to a Ukrainian official",
    );
    expect(text).toContain("Statements in all: supports 2 · opposes 1 · conditional 1");
  });

  it("says what reports differ in, with every side, its words and its articles, also as of a day", async () => {
    for (const asked of ["Zelensky on the minerals deal", "Zelensky on the minerals deal asof:2025-04-20"]) {
      const text = await read(asked);
      expect(text).toContain(
        "Reports differ: is it settled? · settled, “the <!channel> terms were agreed” (2 articles) · still open, “nothing is signed” (1 article)",
      );
      expect(text).toContain("Reports differ: why? · “because of the price” (1 article) · “citing the loss of jobs” (1 article)");
    }
    expect(JSON.stringify((await ask("Zelensky on the minerals deal")).blocks)).not.toContain("<!channel>");
    expect(await read("Zelensky on security guarantees")).not.toContain("Reports differ");
  });

  it("picks the topic on which the actor was heard, says so, and offers the other", async () => {
    const text = await read("Zelensky on NATO");
    expect(text).toContain("“NATO” is understood as Ukraine's NATO membership.");
    expect(text).toContain("Not this? NATO's support for Ukraine");
    expect(text).toMatch(/Evidence \(2\) .*\/stance evidence /);
  });

  it("shows two side by side, with one line on whether they agree", async () => {
    const text = await read("Trump vs Zelensky on security guarantees");
    expect(text).toContain("They differ: Donald Trump opposes it, Volodymyr Zelensky supports it.");
    expect(text).toContain("“not beyond very much”");
    expect(text).toContain("“we need guarantees”");
  });

  it("says who stands where on a topic, newest first, with both sides where reports differ", async () => {
    const text = await read("topic ceasefire");
    expect(text).toContain("◐ Mixed · Emmanuel Macron · reports differ");
    expect(text).toContain("both sides are reported: supports 1 · opposes 1");
    expect(text.indexOf("Macron")).toBeLessThan(text.indexOf("Zelensky"));
  });

  it("shows changes from the old to the new, with both quotations", async () => {
    const text = await read("changes since:2025-01-01");
    expect(text).toContain("18–20 Feb 2025 · Volodymyr Zelensky on US–Ukraine minerals deal · ■ Opposes → ◆ Conditional");
    expect(text).toContain("before: “It’s not in our interest today” · of the first US draft · 12–16 Feb 2025 · Kyiv Test");
    expect(text).toContain("after: “the connection between guarantees and investment” · 18–20 Feb 2025");
  });

  it("answers as of a day, and says so", async () => {
    const text = await read("Zelensky on NATO asof:2025-02-20");
    expect(text).toContain("As of 20 Feb 2025: nothing said later counts.");
    expect(text).toContain("said once, 14 Feb 2025");
    expect(text).not.toContain("we belong there");
    expect(await read("Zelensky on minerals deal asof:2025-02-17")).toContain("■ Opposes · said once, 12–16 Feb 2025");
  });

  it("says of a verb of later days that it is not there, and what to do", async () => {
    expect(await read("watch Zelensky on NATO weekly")).toContain("“watch” is not available yet.");
    expect(await offered("watch Zelensky on NATO weekly")).toContain("Zelensky on NATO");
  });

  it("asks what was meant, and one click runs it", async () => {
    const text = await read("Zelenski on NAOT");
    expect(text).toContain("Did you mean …?");
    const [command = ""] = await offered("Zelenski on NAOT");
    expect(await read(command)).toContain("on Ukraine's NATO membership");
  });

  it("says that nothing is recorded, and what is", async () => {
    const { outcome } = await ask("Macron on pineapple");
    const text = await read("Macron on pineapple");
    expect(outcome).toBe("NOTHING");
    expect(text).toContain("Nothing is recorded of Emmanuel Macron on “pineapple”. Silence is not neutrality.");
    expect(text).toContain("Security guarantees · ● Supports · said once");
  });

  it.each([
    ["", "Type /stance and then:"],
    ["on NATO", "Who stands where on NATO"],
    ["Trump vs", "Compare Trump with…"],
    ["Zelensky on", "All of Zelensky"],
  ])("gives a way on after %j", async (typed, way) => {
    expect(await read(typed)).toContain(way);
  });
});

describe("answer", () => {
  it.each([
    ["Зеленський on NATO", "Volodymyr Zelensky"],
    ["Zelensky vs Zelenskyy on NATO", "“Zelensky” and “Zelenskyy” are the same: Volodymyr Zelensky."],
    ["Committee on Climate", "○ Neutral · International support for Ukraine · said once"],
    ["Committee on Climate on international support", "○ Neutral · said once"],
    ["Evidence Action", "Evidence Action\n\n"],
    ["ceasefire", "Ceasefire\n\n“There should be a ceasefire.”"],
    ["NATO", "Which “NATO”?"],
    ["topic NATO", "Which “NATO”?"],
    ["Smith", "John Smith · Senator · heard on 1 topic"],
    ["Smith on army", "Jane Smith · Mayor · heard on 0 topics"],
    ["Zelensky on international support", "this is NATO's support for Ukraine, a part of it."],
    ["Macron on international support", "Nothing is recorded of Emmanuel Macron on International support for Ukraine."],
    ["Nobody at all", "Nothing here goes by “Nobody at all”."],
    ["topic pineapple", "No topic goes by that name"],
    ["compare Trump on NATO", "Compare Donald Trump on Ukraine's NATO membership with whom?"],
    ["Trump vs Macron on ceasefire", "nothing is recorded of Donald Trump."],
    ["Trump vs Macron", "Security guarantees – They differ"],
    ["Trump vs Zelensky vs Macron on NATO", "Donald Trump vs Volodymyr Zelensky vs Emmanuel Macron"],
    ["a vs b vs c vs d vs e", "At most 4 are compared at once; these are 5."],
    ["evidence Zelensky on minerals deal", "1. ● Supports · reported 15 Apr 2025"],
    ["timeline Zelensky on minerals deal", "1. 12–16 Feb 2025 · ■ Opposes"],
    ["timeline John Smith", "Undated\n\n  1. undated · ● Supports · on European army"],
    ["changes Trump", "No change of stance is recorded here."],
    ["changes on minerals deal", "Changes on US–Ukraine minerals deal"],
    ["Zelensky on minerals deal since:2025-02-20", "repeated · 2 statements in 2 articles"],
    ['Zelensky on minerals deal from:"kyiv test"', "Nothing is recorded"],
    ['Zelensky on minerals deal from:"Kyiv Test"', "■ Opposes · said once"],
    ["Zelensky since:2025-04-01", "Only where something was said since 1 Apr 2025."],
    ["Trump vs Zelensky on NATO since:2025-01-01", "since: left aside here."],
    ["Zelensky asof:2999-01-01", "As of 1 May 2025"],
    ["Zelensky since:2025-02-30", "“2025-02-30” is no calendar day, month or year."],
    ["x".repeat(301), "At most 300 characters are read; these are 301."],
    ["help compare", "/stance compare ACTOR vs ACTOR [on TOPIC]"],
    ["search rare earths", "Nothing has all of these words: rare earths."],
  ])("reads %j", async (typed, expected) => {
    expect(await read(typed)).toContain(expected);
  });

  it("shows both sides where reports of one day differ", async () => {
    const text = await read("Macron on ceasefire");
    expect(text).toContain("Reports differ at the latest date: 1 × supports and 1 × opposes.");
    expect(text).toContain("“we back a truce”");
    expect(text).toContain("“no truce now”");
  });

  it("leaves the history out where it is to be short", async () => {
    expect(await read("Zelensky on minerals deal short")).not.toContain("How it changed");
  });

  it("is private with a way to share it, unless it is to be public", async () => {
    const answered = await ask("Zelensky on ceasefire");
    expect(answered.visibility).toBe("ephemeral");
    const share = answered.offers.find((offer) => offer.kind === "share");
    const shared = await ask(share?.command ?? "");
    expect(shared).toMatchObject({ visibility: "in_channel", text: answered.text });
    expect(shared.offers.some((offer) => offer.kind === "share")).toBe(false);
    expect((await ask("Zelensky on ceasefire", { public: true })).visibility).toBe("in_channel");
  });

  it("keeps questions back private", async () => {
    expect((await ask("Smith public")).visibility).toBe("ephemeral");
  });

  it("offers only commands that can be asked", async () => {
    for (const typed of [
      "Zelensky",
      "Zelensky on NATO",
      "topic ceasefire",
      "Smith on army",
      "Trump vs Macron",
      "changes",
      "on NATO",
    ]) {
      for (const command of await offered(typed)) {
        const { outcome } = await ask(command);
        expect(`${command}: ${outcome}`).not.toMatch(/FAILED/);
      }
    }
  });

  it("gives an article's words no power over Slack", async () => {
    const { blocks, text } = await ask("Zelensky on NATO asof:2025-02-20");
    expect(JSON.stringify(blocks)).toContain("&lt;!channel&gt;");
    expect(JSON.stringify(blocks) + text).not.toContain("<!channel>");
  });
});

describe("answer, where the API fails", () => {
  const failing = async (listener: Parameters<typeof serve>[0], typed = "Zelensky"): Promise<Answer> => {
    const standIn = await serve(listener);
    const failed = await ask(typed, {}, standIn.url);
    await standIn.close();
    expect(checkBlockKit({ blocks: failed.blocks, text: failed.text })).toEqual([]);
    expect(failed).toMatchObject({ outcome: "FAILED", visibility: "ephemeral" });
    return failed;
  };

  it("says in words that nothing answers, with a reference", async () => {
    const standIn = await serve(() => {});
    await standIn.close();
    const failed = await ask("Zelensky", {}, standIn.url);
    expect(failed.text).toContain("Stance cannot be reached right now");
    expect(failed.text).toContain("Reference ref-1");
    expect(failed.failure).toMatchObject({ reference: "ref-1", error: { code: "API_UNREACHABLE" } });
  });

  it("says so where the API hangs", async () => {
    expect((await failing(() => {})).text).toContain("Stance cannot be reached right now");
  });

  it("says so where many answers together take too long", async () => {
    const client = { ask: () => new Promise<never>(() => {}) };
    const failed = await answer("Zelensky", client, { now: "2025-05-01", timeoutMs: 50 });
    expect(failed.failure).toMatchObject({ error: { code: "API_UNREACHABLE" } });
  });

  it.each([
    ["a page with status 500", 500, "<html>"],
    ["garbage", 200, "garbage"],
    ["data that is none", 200, '{"data":null}'],
  ])("says so where it answers with %s", async (_, status, body) => {
    const failed = await failing((_request, response) => void response.writeHead(status).end(body));
    expect(failed.text).toContain("The server refused the question.");
  });

  it("passes on what the API explains, and hides what it does not", async () => {
    const refusing = (code: string) => (_request: unknown, response: { end: (body: string) => void }) =>
      response.end(JSON.stringify({ errors: [{ message: "Ask for less.", extensions: { code, reference: "api-7" } }] }));
    expect((await failing(refusing("PAGE_SIZE"))).text).toContain("Ask for less.");
    const bug = await failing(refusing("INTERNAL"));
    expect(bug.text).not.toContain("Ask for less.");
    expect(bug.text).toContain("Reference api-7");
  });

  it("shows nothing of a bug but its reference", async () => {
    const client = { ask: () => Promise.reject(new Error("secret")) };
    const failed = await answer("Zelensky", client, { now: "2025-05-01", newReference: () => "ref-2" });
    expect(failed.text).not.toContain("secret");
    expect(failed.text).toContain("ref-2");
    expect(failureAnswer(new Error("secret"), "ref-3").text).toContain("ref-3");
  });

  it("needs no API for help", async () => {
    const client = { ask: () => Promise.reject(new Error("not asked")) };
    expect((await answer("", client, { now: "2025-05-01" })).outcome).toBe("ANSWERED");
  });
});
