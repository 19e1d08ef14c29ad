import { existsSync } from "node:fs";
import { join } from "node:path";
import { type AnnotatedArticle, loadTagger, type MatchCount, measureReading, type ReaderCounts, type Tagger } from "@stance/text";
import { isKeptForTesting, readOpenCorpus } from "../../apps/cli/src/train/open-corpus.ts";
import { calibrationTable } from "./calibration.ts";
import { figures } from "./figures.ts";
import { type Row, type Section, share } from "./rows.ts";

export interface OpenCorpusScores {
  readonly section: Section;
  /** How far confidences hold, as text. */
  readonly calibration: string;
}

/** The open corpus' part of the table; null where it is not beside the project. */
export async function openCorpusSection(shared: string): Promise<OpenCorpusScores | null> {
  const folder = join(shared, "open-corpus");
  if (!existsSync(folder)) return null;
  const articles = readOpenCorpus(folder);
  const [kept, learned] = [articles.filter((_, i) => isKeptForTesting(i)), articles.filter((_, i) => !isKeptForTesting(i))];
  const tagger = await loadTagger();
  const measure = (of: readonly AnnotatedArticle[], by: Tagger | null): ReaderCounts[] =>
    of.map((each) => measureReading(each, by));
  const [rules, tagged] = [measure(kept, null), measure(kept, tagger)];
  const row = (name: string, target: number, value: (counts: readonly ReaderCounts[]) => number): Row =>
    share(name, target, { rules: value(rules), tagger: value(tagged) });
  return {
    section: {
      title: `Open corpus, ${kept.length} articles kept apart`,
      rows: [
        row("match F1, all classes", 0.78, (counts) => matchF1(counts.map(({ all }) => all))),
        row("match F1, speech", 0.84, (counts) => matchF1(counts.map(({ classes }) => classes.SPEECH))),
        row("right speaker", 0.96, speakerShare),
      ],
    },
    calibration: [
      calibrationTable(`Confidence of the rules, ${learned.length} articles that may be learned from`, measure(learned, null)),
      calibrationTable(`Confidence of the tagger, ${kept.length} articles kept apart`, tagged),
    ].join("\n"),
  };
}

function matchF1(counts: readonly MatchCount[]): number {
  const sum = (count: keyof MatchCount): number => counts.reduce((total, each) => total + each[count], 0);
  const right = sum("right");
  return figures({ right, wrong: sum("found") - right, missed: sum("annotated") - right }).f1;
}

function speakerShare(counts: readonly ReaderCounts[]): number {
  const sum = (count: "right" | "annotated"): number => counts.reduce((total, { speakers }) => total + speakers[count], 0);
  return sum("annotated") === 0 ? 0 : sum("right") / sum("annotated");
}
