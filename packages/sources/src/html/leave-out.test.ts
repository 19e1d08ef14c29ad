import fc from "fast-check";
import { expect, test } from "vitest";
import { leaveOut } from "./leave-out.ts";

const KNOWN = { title: "Council backs the bridge", byline: ["Ada Silva"] };
const PROSE = "The council voted for the new bridge on Tuesday, after a debate that went on for most of the night.";
const plain = (words: string) => ({ words, isLink: false });
const link = (words: string) => ({ words, isLink: true });

test.each([
  ["title", plain("Council backs the bridge")],
  ["byline", plain("By Ada Silva")],
  ["byline", plain("Ada Silva")],
  ["date line", plain("Published 7:10 am, Tuesday, 4 May 2021")],
  ["date line", plain("4 May 2021")],
  ["menu", plain("Local")],
  ["menu", link("Houses for sale")],
  ["menu", plain("Home » News » Bridges")],
] as const)("before the first paragraph the %s is left out: %o", (reason, paragraph) => {
  const { text, leftOut } = leaveOut([paragraph, plain(PROSE)], KNOWN);
  expect(text).toBe(PROSE);
  expect(leftOut).toEqual([{ words: paragraph.words, reason, at: 0 }]);
});

test.each([
  ["advertisement", plain("Advertisement")],
  ["credit", plain("Photo: Bo Chen")],
  ["credit", plain("The old bridge in winter (Image: BO CHEN)")],
  ["pointer", plain("READ MORE: Why the old bridge fell")],
  ["pointer", link("Why the old bridge fell into the river")],
  ["newsletter", plain("Sign up for our daily newsletter")],
  ["newsletter", plain("Subscribe")],
  ["sharing", plain("Facebook Twitter WhatsApp Email")],
  ["sharing", plain("Follow us on Facebook for more")],
  ["cookie notice", plain("This website uses cookies to improve your experience.")],
  ["copyright", plain("© 2021 Harbour Post. All rights reserved.")],
  ["comments", plain("14 comments")],
  ["menu", plain("Tags: bridges, council")],
] as const)("between paragraphs the %s is left out: %o", (reason, paragraph) => {
  const { text, leftOut } = leaveOut([plain(PROSE), paragraph, plain(PROSE)], KNOWN);
  expect(text).toBe(`${PROSE}\n\n${PROSE}`);
  expect(leftOut).toEqual([{ words: paragraph.words, reason, at: PROSE.length + 2 }]);
});

test.each([
  "He said the photo was old.",
  "Subscribe, she told them, or lose the bridge.",
  "More: that is what they want.",
  "“Yes.”",
  "Council members share the blame.",
])("words of the article stay: %s", (words) => {
  expect(leaveOut([plain(PROSE), plain(words), plain(PROSE)], KNOWN).text).toBe(`${PROSE}\n\n${words}\n\n${PROSE}`);
});

test("what stands under a heading of related articles goes with it, up to the next paragraph", () => {
  const { text, leftOut } = leaveOut(
    [plain(PROSE), plain("You may also like"), plain("A bridge too far"), plain("Ten best bridges"), plain(PROSE)],
    KNOWN,
  );
  expect(text).toBe(`${PROSE}\n\n${PROSE}`);
  expect(leftOut.map(({ reason }) => reason)).toEqual(["related links", "related links", "related links"]);
});

test("a page of nothing but furniture keeps its words", () => {
  expect(leaveOut([plain("Subscribe")], KNOWN)).toEqual({ text: "Subscribe", leftOut: [] });
});

test("every paragraph is kept or left out, and what was left out stands within the text", () => {
  const words = fc.oneof(fc.string({ minLength: 1 }), fc.constantFrom(PROSE, "Subscribe", "You may also like", "Local"));
  fc.assert(
    fc.property(fc.array(fc.record({ words, isLink: fc.boolean() }), { minLength: 1 }), (paragraphs) => {
      const { text, leftOut } = leaveOut(paragraphs, KNOWN);
      const gone = leftOut.reduce((sum, part) => sum + part.words.length, 0);
      const all = paragraphs.reduce((sum, part) => sum + part.words.length, 0);
      const breaks = Math.max(0, paragraphs.length - leftOut.length - 1) * 2;
      expect(text.length - breaks + gone).toBe(all);
      for (const { at } of leftOut) expect(at).toBeLessThanOrEqual(text.length + 2);
    }),
  );
});
