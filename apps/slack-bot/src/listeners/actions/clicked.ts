import { type ActionKind, readActionId } from "@stance/answers";
import { z } from "zod";

/** What a click asks for. */
export interface Clicked {
  readonly kind: ActionKind;
  /** What would be typed after `/stance` for the same. */
  readonly command: string;
}

/** A button carries its value itself, a choice in the option that was chosen. */
const Clickable = z.object({
  action_id: z.string(),
  value: z.string().optional(),
  selected_option: z.object({ value: z.string() }).nullish(),
});

/** Reads a button or a choice in one of our messages; `null` for a link button and for anything that is not ours. */
export function readClick(action: unknown): Clicked | null {
  const { data } = Clickable.safeParse(action);
  const command = data?.value ?? data?.selected_option?.value;
  const kind = data === undefined ? null : readActionId(data.action_id);
  return kind === null || command === undefined ? null : { kind, command };
}
