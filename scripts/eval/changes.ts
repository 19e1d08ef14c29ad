/** What is wrong and what is missed, by article and measure. */
export type Findings = Readonly<
  Record<string, Readonly<Record<string, { readonly wrong: readonly string[]; readonly missed: readonly string[] }>>>
>;

export const CHANGE_KINDS = ["gained", "lost", "new false alarm", "false alarm gone"] as const;

/** One thing that is found otherwise than before. */
export interface Change {
  readonly article: string;
  readonly measure: string;
  readonly kind: (typeof CHANGE_KINDS)[number];
  readonly key: string;
}

/** What a reader has gained and lost, article by article; articles that only one side has read are left out. */
export function changesBetween(before: Findings, now: Findings): Change[] {
  return Object.entries(now).flatMap(([article, measures]) =>
    Object.entries(measures).flatMap(([measure, judged]) => {
      const old = before[article]?.[measure];
      if (old === undefined) return [];
      const changed = (kind: Change["kind"], from: readonly string[], without: readonly string[]): Change[] => {
        const others = new Set(without);
        return from.filter((key) => !others.has(key)).map((key) => ({ article, measure, kind, key }));
      };
      return [
        ...changed("gained", old.missed, judged.missed),
        ...changed("lost", judged.missed, old.missed),
        ...changed("new false alarm", judged.wrong, old.wrong),
        ...changed("false alarm gone", old.wrong, judged.wrong),
      ];
    }),
  );
}

/** How many of each kind there are, by measure. */
export function tallyChanges(changes: readonly Change[]): string[] {
  return [...Map.groupBy(changes, ({ measure }) => measure)].map(([measure, group]) => {
    const counts = CHANGE_KINDS.map((kind) => `${group.filter((change) => change.kind === kind).length} ${kind}`);
    return `${measure}: ${counts.join(", ")}`;
  });
}

const EXCERPT = 140;

/** One change in a line, with the words that its key points at. */
export function changeLine({ article, measure, kind, key }: Change, text: string | undefined): string {
  const [, start, end] = key.match(/^(\d+)-(\d+)/) ?? [];
  const words = text === undefined || start === undefined ? "" : text.slice(Number(start), Number(end)).replace(/\s+/g, " ");
  return `  ${kind.padEnd(17)}${article}  ${measure}  ${key}${words === "" ? "" : `  “${words.slice(0, EXCERPT)}”`}`;
}
