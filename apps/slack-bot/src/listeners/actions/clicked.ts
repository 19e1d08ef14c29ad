import { type ActionKind, readActionId } from "@stance/answers";

/** What a click asks for. */
export interface Clicked {
  readonly kind: ActionKind;
  /** What would be typed after `/stance` for the same. */
  readonly command: string;
}

/** Reads a button or a choice in one of our messages; `null` for a link button and for anything that is not ours. */
export function readClick(action: object): Clicked | null {
  const kind = "action_id" in action && typeof action.action_id === "string" ? readActionId(action.action_id) : null;
  const command = chosenValue(action);
  return kind === null || command === null ? null : { kind, command };
}

function chosenValue(action: object): string | null {
  if ("value" in action && typeof action.value === "string") return action.value;
  const option = "selected_option" in action ? action.selected_option : null;
  if (typeof option !== "object" || option === null) return null;
  return "value" in option && typeof option.value === "string" ? option.value : null;
}
