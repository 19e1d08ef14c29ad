import { expect, test } from "vitest";
import { isWeakName, tidyByline } from "./tidy-byline.ts";

test.each([
  ["By Ada Silva", ["Ada Silva"]],
  ["Ada Silva and Bo Chen", ["Ada Silva and Bo Chen"]],
  ["Ada Silva Dec 19, 2016 at 2:19 pm ET • 5 min read", ["Ada Silva"]],
  ["Ada Silva | Updated: 9 October 2019", ["Ada Silva"]],
  ["May Chen", ["May Chen"]],
  ["7 May 2021 at 6:08 PM by Ada Silva", ["Ada Silva"]],
  ["Ada Silva 10/04/2016 05:07 AM", ["Ada Silva"]],
  ["Ada Silva Staff Writer", ["Ada Silva"]],
  ["May 7, 2021", []],
  ["Follow us on the web", []],
  ["https://example.org/author/silva", []],
  ["@silva", []],
  ["", []],
])("%j names %j", (words, names) => {
  expect(tidyByline([words])).toEqual(names);
});

test.each([
  ["Harbour Post", true],
  ["Harbour Post Staff", true],
  ["adasilva", true],
  ["Harbour Media Inc.", true],
  ["Ada Silva", false],
])("that %j names nobody in particular is %j", (name, expected) => {
  expect(isWeakName(name, "Harbour Post")).toBe(expected);
});
