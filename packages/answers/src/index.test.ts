import { expect, it } from "vitest";
import * as answers from "./index.ts";

it("exports what surfaces need, and no more", () => {
  expect(Object.keys(answers).sort()).toEqual([
    "INTERACTION_LIMITS",
    "MAX_ACTORS",
    "MAX_TYPED_LENGTH",
    "MESSAGE_LIMITS",
    "OUTCOMES",
    "answer",
    "checkBlockKit",
    "escapeMrkdwn",
    "failureAnswer",
    "formatCommand",
    "parseRequest",
    "readActionId",
    "renderBlocks",
    "renderPlain",
  ]);
});
