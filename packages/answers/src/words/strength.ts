import type { PartialDate, StandingLabel } from "@stance/schema";
import { count } from "./count.ts";
import { isReportDate, showDate, showSaidOn } from "./show-date.ts";

/** What a standing rests on. `stories` counts an article and its copies once. */
export interface Figures {
  readonly label: StandingLabel;
  readonly statements: number;
  readonly stories: number;
  readonly outlets: number;
  readonly since: PartialDate | null;
  readonly lastSaid: PartialDate | null;
}

/** How firm a standing is, in words that its figures bear out. */
const LABELS: Readonly<Record<StandingLabel, string>> = {
  NOT_ENOUGH: "nothing recorded",
  SAID_ONCE: "said once",
  REPEATED: "repeated",
  CONSISTENT: "consistently",
  CHANGED: "has changed",
  CONFLICTING: "reports differ",
};

/** "11 statements in 5 articles (2 outlets)": copies of an article count once, unnamed outlets not at all. */
export function showFigures({ statements, stories, outlets }: Figures): string {
  const carried = outlets === 0 ? "outlet not stated" : count(outlets, "outlet");
  return `${count(statements, "statement")} in ${count(stories, "article")} (${carried})`;
}

/** Since when, how lately, how often: "since 26 Feb 2025 · last said 15 Apr 2025 · has changed · 11 statements in 5 articles". */
export function showStrength(figures: Figures): string {
  const { label, since, lastSaid } = figures;
  if (label === "NOT_ENOUGH") return LABELS.NOT_ENOUGH;
  if (label === "SAID_ONCE") return `${LABELS.SAID_ONCE}, ${showSaidOn(lastSaid)} · ${showFigures(figures)}`;
  return `since ${showDate(since)} · ${showLast(lastSaid)} · ${LABELS[label]} · ${showFigures(figures)}`;
}

/** The same on a short line: "has changed · 11 statements in 5 articles (2 outlets) · last said 15 Apr 2025". */
export function showStrengthBriefly(figures: Figures): string {
  const { label, lastSaid } = figures;
  if (label === "NOT_ENOUGH" || label === "SAID_ONCE") return showStrength(figures);
  return `${LABELS[label]} · ${showFigures(figures)} · ${showLast(lastSaid)}`;
}

function showLast(date: PartialDate | null): string {
  if (date === null || date.earliest === null) return `last words ${showDate(date)}`;
  return `last ${isReportDate(date) ? "reported" : "said"} ${showDate(date)}`;
}
