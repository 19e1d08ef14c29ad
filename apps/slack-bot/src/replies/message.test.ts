import { describe, expect, it } from "vitest";
import { signedBy, withFallbacks } from "./message.ts";

const HEADER = { type: "header" };
const PICTURE = { type: "image" };

describe("what is left of a message whose blocks are refused", () => {
  it.each([
    ["blocks and a picture", [HEADER, PICTURE], [[HEADER, PICTURE], [HEADER], []]],
    ["blocks alone", [HEADER], [[HEADER], []]],
    ["a picture alone", [PICTURE], [[PICTURE], []]],
    ["no blocks", [], [[]]],
  ])("of %s", (_, blocks, versions) => {
    expect(withFallbacks({ text: "a", blocks })).toEqual(versions.map((each) => ({ text: "a", blocks: each })));
  });
});

describe("signedBy", () => {
  it("leaves a message as it is where no block fits any more", () => {
    const message = { text: "a", blocks: [HEADER, HEADER] };
    expect(signedBy(message, "Shared", "U1", 2)).toBe(message);
    expect(signedBy(message, "Shared", "U1", 3).blocks).toHaveLength(3);
  });
});
