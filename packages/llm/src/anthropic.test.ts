import { describe, expect, test } from "vitest";
import { KEY } from "../test/key.ts";
import { makeArticle, makeReader, TOPIC } from "../test/make-reader.ts";
import { anthropicMessage, drafted, findingAsAnthropic, judged, type Reply, sending, startStandIn } from "../test/stand-in.ts";

const GOOD = findingAsAnthropic({
  statements: [drafted({ speaker: "Lindqvist", cue: "said", content: ["the city needs the harbour toll"] })],
  stances: [judged({ topic: TOPIC.id, stance: "SUPPORT" })],
});

const refusing: Reply = (request, response) =>
  sending(200, { ...(anthropicMessage(request, "{}", "refusal") as object), content: [] })(request, response);

const breakingOff: Reply = (request, response) =>
  sending(200, { ...(anthropicMessage(request, "{}", "max_tokens") as object), content: [{ type: "text", text: '{"sta' }] })(
    request,
    response,
  );

describe.each(["claude-sonnet-4-5", "some-other-model"])("by Anthropic's protocol, %s", (model) => {
  test("reads statements and stances", async () => {
    const { url, requests } = await startStandIn(GOOD);
    const reader = makeReader(url, { provider: "anthropic", model });
    const { statements, positions } = await reader.read(makeArticle());
    expect(statements[0]?.content[0]?.text).toBe("the city needs the harbour toll");
    expect(positions).toMatchObject([{ actor: "anna-lindqvist", topic: TOPIC.id, stance: "SUPPORT" }]);
    expect(reader.usage()).toMatchObject({ requests: 2, inputTokens: 200, outputTokens: 20 });
    expect(requests[0]?.path).toBe("/v1/messages");
    expect(requests[0]?.headers["x-api-key"]).toBe(KEY);
  });

  test.each<[string, Reply, RegExp]>([
    ["a refusal", refusing, /refused to read this article/],
    ["half an answer", breakingOff, /broke off/],
    [
      "a wrong key",
      sending(401, { type: "error", error: { type: "authentication_error", message: `no ${KEY}` } }),
      /\(no \[key\]\)/,
    ],
  ])("fails once on %s", async (_what, reply, message) => {
    const { url, requests } = await startStandIn(reply);
    await expect(makeReader(url, { provider: "anthropic", model }).read(makeArticle())).rejects.toThrow(message);
    expect(requests).toHaveLength(1);
  });

  test("tries again when it is overloaded", async () => {
    const overloaded = sending(529, { type: "error", error: { type: "overloaded_error", message: "Overloaded" } });
    const { url, requests } = await startStandIn(overloaded, GOOD);
    await makeReader(url, { provider: "anthropic", model }).read(makeArticle());
    expect(requests).toHaveLength(3);
  });
});
