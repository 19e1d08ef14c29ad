/** Words with one look; the only place where text from outside enters a card. */
export interface Run {
  readonly text: string;
  readonly look?: "strong" | "code";
  readonly url?: string | null;
}

/** A line or paragraph. Plain strings are shown as they are. */
export type Line = readonly (string | Run)[];

/** A command that one click runs. */
export interface Choice {
  readonly label: string;
  readonly command: string;
}

/** A part of a card, from top to bottom. Renderers decide how it looks; no part holds markup. */
export type Part =
  | { readonly kind: "paragraph"; readonly line: Line }
  | { readonly kind: "heading"; readonly text: string }
  | { readonly kind: "quotation"; readonly words: string; readonly source: Line }
  | { readonly kind: "list"; readonly items: readonly (readonly Line[])[] }
  | { readonly kind: "columns"; readonly columns: readonly (readonly Line[])[] }
  | { readonly kind: "note"; readonly line: Line }
  | { readonly kind: "choice"; readonly line: Line; readonly choice: Choice };

/** What a button under a card is for; its command is what it runs. */
export const ACTION_KINDS = ["evidence", "timeline", "compare", "change", "run", "share"] as const;
/** What a button is for. */
export type ActionKind = (typeof ACTION_KINDS)[number];

/** A button under a card. */
export interface Action extends Choice {
  readonly kind: ActionKind;
}

/** An answer before it has a look: the same card becomes Block Kit and plain text. */
export interface Card {
  readonly title: string;
  readonly parts: readonly Part[];
  readonly actions: readonly Action[];
}

/** Words in bold. */
export const strong = (text: string): Run => ({ text, look: "strong" });
/** A command to type. */
export const code = (text: string): Run => ({ text, look: "code" });
/** Words that lead somewhere; plain where there is no address. */
export const link = (text: string, url: string | null | undefined): Run => ({ text, url: url ?? null });

/** A line or paragraph of the answer. */
export const paragraph = (...line: Line): Part => ({ kind: "paragraph", line });
/** A line in small print. */
export const note = (...line: Line): Part => ({ kind: "note", line });
/** A heading within the card. */
export const heading = (text: string): Part => ({ kind: "heading", text });

/** The lines side by side with a middle dot; empty ones are left out. */
export function dotted(...lines: readonly Line[]): Line {
  const full = lines.filter((line) => line.some((run) => (typeof run === "string" ? run : run.text) !== ""));
  return full.flatMap((line, index) => (index === 0 ? line : [" · ", ...line]));
}
