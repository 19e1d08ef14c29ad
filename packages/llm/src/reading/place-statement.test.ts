import { describe, expect, test } from "vitest";
import { drafted } from "../../test/stand-in.ts";
import { type PlacedStatement, placeStatement } from "./place-statement.ts";

/** The text without its brackets, and the places that they mark. */
function marked(source: string): { text: string; places: { start: number; end: number }[] } {
  const places: { start: number; end: number }[] = [];
  let text = "";
  for (const [index, piece] of source.split(/[[\]]/).entries()) {
    if (index % 2 === 1) places.push({ start: text.length, end: text.length + piece.length });
    text += piece;
  }
  return { text, places };
}

const place = (text: string, draft: Parameters<typeof drafted>[0], taken: readonly PlacedStatement[] = []) =>
  placeStatement(text, [{ start: 0, end: text.length }], drafted(draft), taken);

const spansOf = (statement: PlacedStatement | null) =>
  [statement?.speaker, statement?.cue, ...(statement?.content ?? [])].filter((span) => span !== undefined && span !== null);

describe("the place of a statement", () => {
  test.each([
    ["a speaker named twice, before it", "Roe left. [Roe] [said] [it rains]. Doe did not."],
    ["a speaker named twice, behind it", "Roe left before noon, as he had done. “[It rains],” [said] [Roe]. Doe did not."],
    ["a content that stands in the title too", "It rains, says nobody of note\n\n[Roe] [said] [It rains]. Doe did not."],
  ])("is where its strings are nearest: %s", (_what, source) => {
    const { text, places } = marked(source);
    const content = text.includes("It rains") ? "It rains" : "it rains";
    const { statement } = place(text, { speaker: "Roe", cue: "said", content: [content] });
    expect(spansOf(statement).toSorted((a, b) => a.start - b.start)).toEqual(places);
  });

  test("is another one for the same words said again", () => {
    const text = "“No,” said Roe. “No,” said Roe.";
    const draft = { speaker: "Roe", cue: "said", content: ["“No,”"] };
    const first = place(text, draft).statement;
    const second = place(text, draft, first === null ? [] : [first]).statement;
    expect([first?.content[0]?.start, second?.content[0]?.start]).toEqual([1, 17]);
  });

  test("has both halves of a split quotation in order, without their marks", () => {
    const { text, places } = marked("“[We agree],” she said, “[and gladly].”");
    expect(place(text, { content: ["and gladly", "“We agree,”".replace(",", "")] }).dropped).toBe(1);
    const { statement } = place(text.replace("agree,”", "agree”"), { content: ["“and gladly.”", "“We agree”"] });
    expect(statement?.content.map(({ start }) => start)).toEqual([places[0]?.start, (places[1]?.start ?? 0) - 1]);
  });

  test("does not overlap itself", () => {
    const { statement } = place("Roe said it rains today.", { content: ["it rains today", "rains"] });
    expect(statement?.content).toHaveLength(1);
  });

  test("is nowhere outside the given parts", () => {
    const text = "Menu: it rains\nRoe said nothing.";
    expect(placeStatement(text, [{ start: 15, end: text.length }], drafted({ content: ["it rains"] }), [])).toEqual({
      statement: null,
      dropped: 1,
    });
  });

  test("is none for content of marks alone", () => {
    expect(place("He said “” and left.", { content: ["“”"] })).toEqual({ statement: null, dropped: 1 });
  });
});
