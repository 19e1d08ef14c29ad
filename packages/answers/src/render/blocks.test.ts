import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkBlockKit } from "../block-kit/check.ts";
import { ACTION_KINDS, type Card, type Line, type Part, paragraph, strong } from "../cards/card.ts";
import { actionId, readActionId } from "./action-id.ts";
import { renderBlocks } from "./blocks.ts";
import { mrkdwnLine } from "./mrkdwn-line.ts";
import { renderPlain } from "./plain.ts";
import { renderText } from "./text.ts";

const card = (parts: readonly Part[], given: Partial<Card> = {}): Card => ({ title: "A title", parts, actions: [], ...given });

const words = fc.oneof(
  fc.string({ unit: "binary", maxLength: 30 }),
  fc.constantFrom(
    "<!channel>",
    "<@U1>",
    "*bold*",
    "`code`",
    "&amp;",
    "> quoted",
    ":boom:",
    "\n\n",
    "x".repeat(4000),
    "<".repeat(3000),
  ),
);
const run = fc.oneof(
  words,
  fc.record({ text: words, look: fc.constantFrom("strong" as const, "code" as const) }),
  fc.record({
    text: words,
    url: fc.constantFrom("https://example.org/?a=1&b=2", "javascript:alert(1)", "https://x.org/|<>", null),
  }),
);
const line: fc.Arbitrary<Line> = fc.array(run, { maxLength: 4 });
const choice = fc.record({ label: words.filter((label) => label !== ""), command: fc.constant("Zelensky on NATO") });
const part: fc.Arbitrary<Part> = fc.oneof(
  fc.record({ kind: fc.constantFrom("paragraph" as const, "note" as const), line }),
  fc.record({ kind: fc.constant("heading" as const), text: words }),
  fc.record({ kind: fc.constant("quotation" as const), words, source: line }),
  fc.record({ kind: fc.constant("list" as const), items: fc.array(fc.array(line, { maxLength: 3 }), { maxLength: 20 }) }),
  fc.record({
    kind: fc.constant("columns" as const),
    columns: fc.array(fc.array(line, { maxLength: 5 }), { minLength: 1, maxLength: 4 }),
  }),
  fc.record({ kind: fc.constant("choice" as const), line, choice }),
);
const anyCard = fc.record({
  title: words.filter((title) => title.trim() !== ""),
  parts: fc.array(part, { maxLength: 70 }),
  actions: fc.array(
    fc.record({ kind: fc.constantFrom(...ACTION_KINDS), label: fc.constant("A label"), command: fc.constant("help") }),
    {
      maxLength: 30,
    },
  ),
});

describe("renderBlocks", () => {
  it("gives what Slack accepts, whatever the words", () => {
    fc.assert(
      fc.property(anyCard, (any) => {
        expect(checkBlockKit({ blocks: renderBlocks(any), text: renderText(any) })).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it("gives outside words no power", () => {
    const [, section] = renderBlocks(card([paragraph("<!channel> & <https://x.org|x> ", strong("*not bold*"))]));
    expect(JSON.stringify(section)).not.toMatch(/<!channel>|<https/);
    expect(section).toMatchObject({ text: { text: expect.stringContaining("&lt;!channel&gt; &amp;") } });
  });

  it("links web addresses and nothing else", () => {
    expect(mrkdwnLine([{ text: "a", url: "https://example.org/?a=1&b=2" }], 100)).toBe("<https://example.org/?a=1&amp;b=2|a>");
    expect(mrkdwnLine([{ text: "a", url: "javascript:alert(1)" }], 100)).toBe("a");
    expect(mrkdwnLine([{ text: "a", url: "https://x.org/>y" }], 100)).toBe("a");
  });

  it("cuts the words and never an escape", () => {
    expect(mrkdwnLine(["&&&&"], 12)).toBe("&amp;&amp;…");
    expect(mrkdwnLine([strong("abcdef")], 6)).toBe("*abc…*");
    expect(mrkdwnLine(["abc", "def"], 4)).toBe("abc…");
  });

  it("says so where Slack shows no more blocks", () => {
    const blocks = renderBlocks(card(Array.from({ length: 60 }, (_, index) => paragraph(`${index}`))));
    expect(blocks).toHaveLength(50);
    expect(JSON.stringify(blocks.at(-1))).toContain("Slack shows no more");
  });

  it("keeps the ids of buttons apart and reads them back", () => {
    const action = { kind: "run", label: "Ask", command: "Zelensky" } as const;
    const blocks = renderBlocks(card([], { actions: [action, action] }));
    const ids = JSON.stringify(blocks).match(/stance\.run\.\d/g);
    expect(new Set(ids).size).toBe(2);
    expect(readActionId(actionId("share", 3))).toBe("share");
    expect(readActionId("other.share.1")).toBeNull();
    expect(readActionId("stance.nothing.1")).toBeNull();
  });
});

describe("renderPlain", () => {
  it("shows addresses after their words and commands beside their labels", () => {
    const text = renderPlain(
      card([paragraph("see ", { text: "the article", url: "https://example.org" })], {
        actions: [
          { kind: "evidence", label: "Evidence", command: "evidence Zelensky" },
          { kind: "share", label: "Share", command: "Zelensky public" },
        ],
      }),
    );
    expect(text).toBe("A title\n\nsee the article (https://example.org)\n\nEvidence  /stance evidence Zelensky\n");
  });

  it("holds no control characters", () => {
    expect(renderPlain(card([paragraph("a\u001b[31mred\u0007")]))).toBe("A title\n\na [31mred\n");
  });
});

describe("renderText", () => {
  it("says what the blocks say, escaped", () => {
    expect(renderText(card([paragraph("<!here> & more")]))).toBe("A title\n\n&lt;!here&gt; &amp; more\n");
  });
});
