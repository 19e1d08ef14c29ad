import { expect, it } from "vitest";
import { rememberRequests } from "./retries.ts";

const event = (id: string, event_ts = "1.1") => ({ event_id: id, event: { event_ts } });

it("knows an event again, called a retry or not", () => {
  const isRepeated = rememberRequests();
  expect([isRepeated(event("Ev1"), 0), isRepeated(event("Ev1"), 0), isRepeated(event("Ev1"), 1)]).toEqual([false, true, true]);
});

it("takes two events for two, by id or by time", () => {
  const isRepeated = rememberRequests();
  const events = [event("Ev1"), event("Ev2"), event("Ev1", "1.2")];
  expect(events.map((each) => isRepeated(each, 0))).toEqual([false, false, false]);
});

it("knows a command again only where Slack calls it a retry", () => {
  const isRepeated = rememberRequests();
  const command = { trigger_id: "1.1" };
  expect([isRepeated(command, 0), isRepeated(command, 0), isRepeated(command, 1)]).toEqual([false, false, true]);
});

it("lets through what has no id", () => {
  const isRepeated = rememberRequests();
  expect([isRepeated({}, 1), isRepeated({}, 1)]).toEqual([false, false]);
});

it("forgets the oldest first", () => {
  const isRepeated = rememberRequests(2);
  for (const id of ["Ev1", "Ev2", "Ev3"]) isRepeated(event(id), 0);
  expect([isRepeated(event("Ev3"), 1), isRepeated(event("Ev2"), 1), isRepeated(event("Ev1"), 1)]).toEqual([true, true, false]);
});
