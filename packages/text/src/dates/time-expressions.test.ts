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
  ["last with the weekday of publication is a week back", "He spoke [last Wednesday].", "2024-06-05", "2024-06-05"],
  ["a weekday of last week", "He spoke on [Friday last week].", "2024-06-07", "2024-06-07"],
  ["a weekday of last week, the week first", "He spoke [last week on Friday].", "2024-06-07", "2024-06-07"],
  ["the day before yesterday", "He spoke [the day before yesterday].", "2024-06-10", "2024-06-10"],
  ["a day of this month", "He spoke [on the 3rd].", "2024-06-03", "2024-06-03"],
  ["a day of the month that is past", "He spoke [on the 28th].", "2024-05-28", "2024-05-28"],
  ["days of a month", "They met on [June 3 and 4].", "2024-06-03", "2024-06-04"],
  ["days over the end of a month", "They met from [May 30 to June 2].", "2024-05-30", "2024-06-02"],
  ["days in British order", "They met on [3-5 June].", "2024-06-03", "2024-06-05"],
  ["days over the turn of the year", "They met from [December 30 to January 2].", "2023-12-30", "2024-01-02"],
  ["days with their year", "They met on [March 3-5, 2021].", "2021-03-03", "2021-03-05"],
  ["a day in dots", "It was on [03.04.2021].", "2021-04-03", "2021-04-03"],
  ["years from and to", "He led it [from 2014 to 2016].", "2014-01-01", "2016-12-31"],
  ["a decade", "It was [in the 1990s].", "1990-01-01", "1999-12-31"],
  ["a season of a year", "It was [in the spring of 2021].", "2021-03-01", "2021-05-31"],
  ["a winter goes over the turn of the year", "It was [in winter 2021].", "2021-12-01", "2022-02-28"],
  ["the last season", "It was [last autumn].", "2023-09-01", "2023-11-30"],
  ["a season that goes on", "It was [this summer].", "2024-06-01", "2024-06-12"],
  ["a quarter of a year", "It was [in the third quarter of 2022].", "2022-07-01", "2022-09-30"],
  ["a quarter", "It was [in the first quarter].", "2024-01-01", "2024-03-31"],
  ["the quarter before", "It was [last quarter].", "2024-01-01", "2024-03-31"],
  ["the days up to now", "He spoke [in the past two weeks].", "2024-05-29", "2024-06-12"],
  ["recent days", "He spoke [in recent days].", "2024-06-05", "2024-06-12"],
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

test.each([
  ["a month before", "in December", "2024-01-05", "2023-12-01", "2023-12-31"],
  ["a day before", "December 30", "2024-01-05", "2023-12-30", "2023-12-30"],
  ["last week", "last week", "2024-01-03", "2023-12-25", "2023-12-31"],
  ["last month", "last month", "2024-01-03", "2023-12-01", "2023-12-31"],
  ["yesterday", "yesterday", "2024-01-01", "2023-12-31", "2023-12-31"],
  ["a weekday", "Saturday", "2024-01-01", "2023-12-30", "2023-12-30"],
  ["the day after the leap day", "yesterday", "2024-03-01", "2024-02-29", "2024-02-29"],
])("over the turn of month or year: %s", (_, words, reference, earliest, latest) => {
  const text = `He spoke ${words}.`;
  const [found] = findTimeExpressions(text, { start: 0, end: text.length });
  expect(found?.resolve(reference)).toMatchObject({ earliest, latest });
});

test("what lies ahead of the article has no days", () => {
  const text = "The vote is on 1 July 2024.";
  expect(findTimeExpressions(text, { start: 0, end: text.length })[0]?.resolve(REFERENCE)).toBeNull();
});
