import { expect, it } from "vitest";
import { changeWord } from "./change-words.ts";

it("says so where only the article changed", () => {
  expect(changeWord("REVERSAL", "STATEMENT")).toBe("reversal");
  expect(changeWord("REVERSAL", "REVISED_SOURCE")).toBe("reversal, because the article was edited");
});
