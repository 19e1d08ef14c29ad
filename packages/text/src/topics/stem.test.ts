import { describe, expect, it } from "vitest";
import { stemOf } from "./stem.ts";

describe("stemOf", () => {
  it.each([
    ["guarantees", "guaranteed"],
    ["member", "membership"],
    ["defence", "defense"],
    ["nationalise", "nationalization"],
    ["negotiate", "negotiations"],
    ["deploying", "deployment"],
    ["labour", "labor"],
    ["nurse’s", "nurses"],
    ["assure", "assurance"],
    ["programme", "programs"],
  ])("is the same for %s and %s", (one, other) => {
    expect(stemOf(one)).toBe(stemOf(other));
  });

  it.each([
    ["bill", "billion"],
    ["tax", "task"],
    ["strike", "stroke"],
    ["nation", "native"],
  ])("differs for %s and %s", (one, other) => {
    expect(stemOf(one)).not.toBe(stemOf(other));
  });
});
