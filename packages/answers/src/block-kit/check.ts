import { ruleFor } from "./rules/fragments.ts";
import { message } from "./rules/messages.ts";
import { isFields } from "./rules/objects.ts";
import type { BlockKitFault } from "./rules/rule.ts";

/**
 * Lists everything that Slack would refuse in a message, a modal, a home view, a list of blocks or a single part of Block Kit;
 * an empty list means that it is accepted.
 */
export function checkBlockKit(payload: unknown): BlockKitFault[] {
  const faults: BlockKitFault[] = [];
  if (Array.isArray(payload)) {
    message({ blocks: payload }, "", faults);
    return faults;
  }
  if (!isFields(payload)) return [{ path: "", message: "must be a message, a view or a list of blocks" }];
  const isCall = isFields(payload.view) && payload.type === undefined;
  const subject = isCall && isFields(payload.view) ? payload.view : payload;
  const rule = ruleFor(subject);
  if (!rule)
    return [{ path: "type" in subject ? "type" : "", message: "is no message, view, block or element that Slack knows" }];
  rule(subject, isCall ? "view" : "", faults);
  return faults;
}
