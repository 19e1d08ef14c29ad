import { expect, test } from "vitest";
import { createPace } from "./pace.ts";

function paceOf(millisecondsEach: number, inputs: number) {
  const pace = createPace(0);
  for (let input = 1; input <= inputs; input += 1) pace.step(input * millisecondsEach);
  return pace;
}

test.each([
  [100, 10, 50, 10, "5 s"],
  [1000, 3, 60, 1, "1 min"],
  [1000, 3, 601, 1, "11 min"],
  [2000, 3, 5550, 0.5, "3 h 05 min"],
])("at %i ms for each of %i inputs, %i more are %d a second and take %s", (each, done, left, rate, words) => {
  const pace = paceOf(each, done);
  expect(pace.rate()).toBe(rate);
  expect(pace.timeLeft(left)).toBe(words);
});

test("nothing is told before there is something to tell it by", () => {
  expect(createPace(5).timeLeft(10)).toBe("?");
  expect(createPace(5).rate()).toBe(0);
});

test("what went past at once is forgotten when the new inputs come", () => {
  const pace = paceOf(0, 1000);
  for (let input = 1; input <= 200; input += 1) pace.step(input * 500);
  expect(pace.rate()).toBeCloseTo(2, 5);
});
