import { URL_SOURCE_LIMITS } from "../limits.ts";
import { blockOf, typed } from "./element.ts";
import { object, type Shape } from "./objects.ts";
import { richText } from "./rich-text.ts";
import { list, oneOf, string } from "./values.ts";

/** A source that a task card names. */
export const urlSource = typed("url", {
  required: { url: string({ min: 1, max: URL_SOURCE_LIMITS.url }), text: string({ min: 1 }) },
});

const task: Shape = {
  required: {
    task_id: string({ min: 1 }),
    title: string({ min: 1 }),
    status: oneOf(["pending", "in_progress", "complete", "error"]),
  },
  optional: { details: richText, output: richText, sources: list(urlSource) },
  open: true,
};

export const taskCard = blockOf("task_card", task);

/** The tasks of a plan may leave out their type. */
export const plan = blockOf("plan", {
  required: { title: string({ min: 1 }) },
  optional: { tasks: list(object({ ...task, optional: { ...task.optional, type: oneOf(["task_card"]) } })) },
  open: true,
});
