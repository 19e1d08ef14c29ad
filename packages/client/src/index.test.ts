import { expect, it } from "vitest";
import * as client from "./index.ts";

it("exports clients, their failure and the operations", () => {
  expect(Object.keys(client).sort()).toEqual([
    "ActorOnTopicDocument",
    "ActorStandingsDocument",
    "CompareDocument",
    "PositionsDocument",
    "RefusedError",
    "ResolveActorDocument",
    "ResolveTopicDocument",
    "SearchDocument",
    "ShiftsDocument",
    "TopicStandingsDocument",
    "createClient",
    "createLocalClient",
  ]);
});
