import { describe, expect, it } from "vitest";
import { readParts } from "./parts.ts";

const PROSE = "The council voted on Tuesday to close the old bridge for good, the mayor said after the meeting in the town hall.";
const kinds = (text: string, title: string | null = null) => readParts(text, title).map((part) => part.reason ?? part.kind);

describe("parts", () => {
  it.each([
    ["a title and a paragraph", `Bridge to close\n\n${PROSE}`, ["TITLE", "PARAGRAPH"]],
    [
      "a published line before the title",
      `Published: 3 May 2021 10:15 / World\n\nBridge to close\n\n${PROSE}`,
      ["published line", "TITLE", "PARAGRAPH"],
    ],
    ["a repeated title", `Bridge to close\n\nBridge to close\n\n${PROSE}`, ["TITLE", "repeated title", "PARAGRAPH"]],
    ["a byline under the title", `Bridge to close\n\nBy Jane Doe and John Roe\n\n${PROSE}`, ["TITLE", "byline", "PARAGRAPH"]],
    [
      "an image credit",
      `Bridge to close\n\nThe old bridge. Photo: Jane Doe/Getty Images\n\n${PROSE}`,
      ["TITLE", "image credit", "PARAGRAPH"],
    ],
    [
      "a subhead between paragraphs",
      `Bridge to close\n\n${PROSE}\n\nA century of service\n\n${PROSE}`,
      ["TITLE", "PARAGRAPH", "SUBHEAD", "PARAGRAPH"],
    ],
    ["a dateline", `Bridge to close\n\nWASHINGTON (AP) — ${PROSE}`, ["TITLE", "dateline", "PARAGRAPH"]],
    [
      "a newsletter box and what follows it",
      `Bridge to close\n\n${PROSE}\n\nSign up for our newsletter\n\nYour town, every day`,
      ["TITLE", "PARAGRAPH", "newsletter", "page end"],
    ],
    ["share buttons", `Bridge to close\n\nShare Tweet Email\n\n${PROSE}`, ["TITLE", "share row", "PARAGRAPH"]],
    [
      "a read-more line",
      `Bridge to close\n\n${PROSE}\n\nRead more: Mayor under fire over bridge\n\n${PROSE}`,
      ["TITLE", "PARAGRAPH", "related", "PARAGRAPH"],
    ],
    [
      "a copyright line",
      `Bridge to close\n\n${PROSE}\n\n© 2021 The Daily Bridge. All rights reserved.`,
      ["TITLE", "PARAGRAPH", "copyright"],
    ],
    [
      "a cookie notice",
      `We use cookies to make this site better for you.\n\nBridge to close\n\n${PROSE}`,
      ["cookie notice", "TITLE", "PARAGRAPH"],
    ],
    ["prose alone", `${PROSE} ${PROSE}`, ["PARAGRAPH"]],
  ])("%s", (_name, text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });

  it("takes the title from outside over the first line", () => {
    expect(kinds(`Morning edition\n\nBridge to close\n\n${PROSE}`, "Bridge to close")).toContain("TITLE");
    const text = `Morning edition\n\nBridge to close\n\n${PROSE}`;
    const title = readParts(text, "Bridge to close").find((part) => part.kind === "TITLE");
    expect(text.slice(title?.start, title?.end)).toBe("Bridge to close");
  });

  it("joins the lines of a hard-wrapped paragraph", () => {
    const lines = PROSE.replace(/(.{50,60}) /g, "$1\n");
    const text = `Bridge to close\n\n${lines}\n\n${lines}\n\n${lines}\n\n${lines}`;
    expect(kinds(text).filter((kind) => kind === "PARAGRAPH")).toHaveLength(4);
  });
});
