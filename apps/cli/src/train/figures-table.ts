import type { MatchCount, ReaderCounts } from "@stance/text";

/** The figures of readers over the same articles, a line each, and how well the last one's confidence holds. */
export function figuresTable(
  title: string,
  readers: readonly (readonly [name: string, counts: readonly ReaderCounts[]])[],
): string {
  const lines = readers.map(([name, counts]) => {
    const all = sum(counts.map((count) => count.all));
    const ofClass = (name: "SPEECH" | "ATTITUDE" | "ACTION"): MatchCount => sum(counts.map(({ classes }) => classes[name]));
    const right = total(counts.map(({ speakers }) => speakers.right));
    const named = total(counts.map(({ speakers }) => speakers.annotated));
    return `${name.padEnd(8)} ${figures(all)}   ${figures(ofClass("SPEECH"))}   ${figures(ofClass("ATTITUDE"))}   ${figures(ofClass("ACTION"))}   ${share(right, named)}`;
  });
  const heading = "reader   all: P   R    F1     speech: P  R    F1    attitude: P R   F1    action: P  R    F1    speaker right";
  const last = readers.at(-1);
  return [title, heading, ...lines, ...(last === undefined ? [] : confidenceLines(last[0], last[1])), ""].join("\n");
}

function figures({ right, found, annotated }: MatchCount): string {
  const [precision, recall] = [right / (found || 1), right / (annotated || 1)];
  const f1 = (2 * precision * recall) / (precision + recall || 1);
  return [precision, recall, f1].map((value) => value.toFixed(3)).join(" ");
}

function confidenceLines(name: string, counts: readonly ReaderCounts[]): string[] {
  const all = counts.flatMap(({ confidences }) => confidences);
  const levels = Array.from({ length: 10 }, (_, level) =>
    all.filter(({ confidence }) => Math.min(9, Math.floor(confidence * 10)) === level),
  );
  return [
    `confidence of ${name}: said, right, statements`,
    ...levels
      .filter((level) => level.length > 0)
      .map(
        (level) =>
          `  ${share(total(level.map(({ confidence }) => confidence)), level.length)} ${share(level.filter(({ right }) => right).length, level.length)} ${level.length}`,
      ),
  ];
}

const sum = (counts: readonly MatchCount[]): MatchCount => ({
  right: total(counts.map(({ right }) => right)),
  found: total(counts.map(({ found }) => found)),
  annotated: total(counts.map(({ annotated }) => annotated)),
});

const total = (values: readonly number[]): number => values.reduce((before, value) => before + value, 0);

const share = (part: number, whole: number): string => (part / (whole || 1)).toFixed(3);
