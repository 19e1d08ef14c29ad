import { ACTION_KINDS, type ActionKind } from "../cards/card.ts";

const PREFIX = "stance";

/** The `action_id` of a button: `stance.evidence.2`; the number keeps ids of one message apart. */
export const actionId = (kind: ActionKind, number: number): string => `${PREFIX}.${kind}.${number}`;

/** What a button of ours is for, by its `action_id`; null for one that is not ours. */
export function readActionId(id: string): ActionKind | null {
  const [prefix, kind] = id.split(".");
  return prefix === PREFIX ? (ACTION_KINDS.find((known) => known === kind) ?? null) : null;
}
