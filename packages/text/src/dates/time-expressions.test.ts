import { expect, test } from "vitest";
import { marked } from "../../test/marked.ts";
import { findTimeExpressions } from "./time-expressions.ts";

/** A Wednesday. */
const REFERENCE = "2024-06-12";

test.each([
  ["a weekday is the last one", "He spoke [Monday].", "2024-06-10", "2024-06-10"],
  ["the weekday of publication is that day", "He spoke on [Wednesday morning].", "2024-06-12", "2024-06-12"],
  ["a day written out", "It was on [March 3, 2021].", "2021-03-03", "2021-03-03"],
  ["a day in British order", "It was on [3 March 2021].", "2021-03-03", "2021-03-03"],
  ["an ISO day", "It was on [2021-03-03].", "2021-03-03", "2021-03-03"],
  ["a day without a year is the last one", "It was on [Sept. 9].", "2023-09-09", "2023-09-09"],
  ["a third of a month", "It was in [late May].", "2024-05-21", "2024-05-31"],
  ["a month", "It was [in November].", "2023-11-01", "2023-11-30"],
  ["a year", "It was [in 2008].", "2008-01-01", "2008-12-31"],
  ["yesterday", "He spoke [yesterday].", "2024-06-11", "2024-06-11"],
  ["the same day", "He spoke [earlier in the day].", "2024-06-12", "2024-06-12"],
  ["the week before", "He spoke [last week].", "2024-06-03", "2024-06-09"],
  ["this week so far", "He spoke [earlier this week].", "2024-06-10", "2024-06-12"],
  ["the month before", "He spoke [last month].", "2024-05-01", "2024-05-31"],
  ["the year before", "He spoke [last year].", "2023-01-01", "2023-12-31"],
  ["days ago", "He spoke [three days ago].", "2024-06-09", "2024-06-09"],
  ["months ago, over the turn of the year", "He spoke [8 months ago].", "2023-10-01", "2023-10-31"],
])("%s: %s", (_, source, earliest, latest) => {
  const { text, spans } = marked(source);
  const found = findTimeExpressions(text, { start: 0, end: text.length });
  expect(found.map(({ start, end }) => ({ start, end }))).toEqual(spans);
  expect(found[0]?.resolve(REFERENCE)).toMatchObject({ earliest, latest });
});

test.each(["It may rain.", "They march on.", "He sat down in 30 rooms.", "On 31 February 2021 nothing was."])(
  "no time is read where there is none: %s",
  (text) => {
    const found = findTimeExpressions(text, { start: 0, end: text.length });
    expect(found.filter((time) => time.resolve(REFERENCE) !== null)).toEqual([]);
  },
);

test("what lies ahead of the article has no days", () => {
  const text = "The vote is on 1 July 2024.";
  expect(findTimeExpressions(text, { start: 0, end: text.length })[0]?.resolve(REFERENCE)).toBeNull();
});
