import { describe, expect, it } from "vitest";
import { readDocument } from "../document/document.ts";
import { marginals } from "./chain.ts";
import { CONTENT, SOURCE, WINDOW_LABELS } from "./labels.ts";
import { probabilitiesOf, spansOf, windowLabels } from "./window-labels.ts";

const LABELS = WINDOW_LABELS.length;
/** Scores of "other", "source" and "content", token by token; labels follow one another freely. */
function labelsOf(...scores: readonly (readonly [number, number, number])[]): number[] {
  const chain = {
    length: scores.length,
    labels: LABELS,
    emissions: Float64Array.from(scores.flat()),
    transitions: new Float64Array((LABELS + 1) * LABELS),
  };
  return [...windowLabels(chain, probabilitiesOf(marginals(chain).nodes, CONTENT))];
}

describe("the labels of a cue's window", () => {
  it("are the likeliest where both source and content are found", () => {
    expect(labelsOf([0, 5, 0], [5, 0, 0], [0, 0, 5])).toEqual([SOURCE, 0, CONTENT]);
  });
  it("have content at the likeliest token where none is likely", () => {
    expect(labelsOf([0, 9, 0], [9, 0, 0], [9, 0, 1])).toEqual([SOURCE, 0, CONTENT]);
  });
  it("have a source that is nearly likely, and none that is far from it", () => {
    expect(labelsOf([1, 0, 0], [9, 0, 0], [0, 0, 5])).toEqual([SOURCE, 0, CONTENT]);
    expect(labelsOf([9, 0, 0], [9, 0, 0], [0, 0, 5])).toEqual([0, 0, CONTENT]);
  });
  it("are none where there are no tokens", () => {
    expect(labelsOf()).toEqual([]);
  });
});

it("spans leave out the marks at their edges", () => {
  const text = "He said: “It is late.”";
  const document = readDocument({ key: "test", text });
  const labels = Uint8Array.from(document.tokens, (_, index) => (index >= 2 ? CONTENT : 0));
  const window = { firstToken: 0, endToken: document.tokens.length };
  expect(spansOf(document, window, labels, CONTENT).map(({ start, end }) => text.slice(start, end))).toEqual(["It is late"]);
});
