import { expect, test } from "vitest";
import { tidyByline } from "./byline.ts";

test.each([
  ["By Ada Silva", ["Ada Silva"]],
  ["Ada Silva and Bo Chen", ["Ada Silva and Bo Chen"]],
  ["Ada Silva Dec 19, 2016 at 2:19 pm ET • 5 min read", ["Ada Silva"]],
  ["Ada Silva | Updated: 9 October 2019", ["Ada Silva"]],
  ["May Chen", ["May Chen"]],
  ["https://example.org/author/silva", []],
  ["@silva", []],
  ["", []],
])("%j names %j", (words, names) => {
  expect(tidyByline([words])).toEqual(names);
});
