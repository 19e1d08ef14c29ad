import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { KnownError } from "@stance/schema";
import type { AnnotatedArticle, ReaderCounts, Tagger } from "@stance/text";
import type { AddCommand } from "../command-context.ts";
import { addExamples } from "../examples.ts";
import { writeOut } from "../output.ts";
import { figuresTable } from "../train/figures-table.ts";
import { isKeptForTesting, readOpenCorpus } from "../train/open-corpus.ts";
import { readOwnAnnotations } from "../train/own-annotations.ts";

interface TrainOptions {
  readonly corpus?: string;
  readonly annotations?: string;
  readonly out?: string;
  readonly folds?: true;
}

const FOLDS = 5;

/** `stance train`: teaches the tagger. */
export const addTrainCommand: AddCommand = (program) => {
  const command = program
    .command("train")
    .description("teach the tagger from annotated articles and show how well it reads others; takes minutes")
    .option("--corpus <dir>", "a corpus with the folders texts and annotations; every sixth article is kept for testing")
    .option("--annotations <dir>", "more annotations, in the shape of data/expected; all of them are learned from")
    .option("--out <file>", "write the weights there, as JSON; the same articles give the same bytes")
    .option("--folds", "five-fold figures over the articles that are learned from, instead of weights")
    .action(run);
  addExamples(command, [
    ["stance train --corpus corpus --out weights.json", "learn, test on the articles kept apart, write the weights"],
    ["stance train --corpus corpus --annotations data/expected", "the same with annotations of one's own; nothing is written"],
  ]);
};

async function run(options: TrainOptions): Promise<void> {
  const corpus = options.corpus === undefined ? [] : readOpenCorpus(existing(options.corpus, "--corpus"));
  const own = options.annotations === undefined ? [] : readOwnAnnotations(existing(options.annotations, "--annotations"));
  const test = corpus.filter((_, index) => isKeptForTesting(index));
  const learned = [...corpus.filter((_, index) => !isKeptForTesting(index)), ...own];
  if (learned.length === 0) {
    throw new KnownError(
      "INPUT_EMPTY",
      "There is nothing to learn from. Name annotated articles: --corpus DIR or --annotations DIR",
    );
  }
  if (options.folds) await crossValidate(learned);
  else await learn(learned, test, options.out);
}

function existing(folder: string, option: string): string {
  if (existsSync(folder)) return folder;
  throw new KnownError("INPUT_NOT_FOUND", `The folder ${folder} does not exist. Check the name behind ${option}.`);
}

async function learn(
  learned: readonly AnnotatedArticle[],
  test: readonly AnnotatedArticle[],
  out: string | undefined,
): Promise<void> {
  const { trainReader, unpackTagger } = await import("@stance/text");
  const weights = trainReader(learned);
  if (out !== undefined) await writeFile(out, `${JSON.stringify(weights, null, 2)}\n`);
  await writeOut(`${learned.length} articles learned from.\n`);
  if (test.length === 0) return;
  const [rules, tagger] = [await measure(test, null), await measure(test, unpackTagger(weights))];
  await writeOut(
    figuresTable(`On ${test.length} other articles:`, [
      ["rules", rules],
      ["tagger", tagger],
    ]),
  );
}

async function crossValidate(articles: readonly AnnotatedArticle[]): Promise<void> {
  const { trainReader, unpackTagger } = await import("@stance/text");
  const [rules, tagger]: [ReaderCounts[], ReaderCounts[]] = [[], []];
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = trainReader(articles.filter((_, index) => index % FOLDS !== fold));
    const others = articles.filter((_, index) => index % FOLDS === fold);
    rules.push(...(await measure(others, null)));
    tagger.push(...(await measure(others, unpackTagger(weights))));
  }
  await writeOut(
    figuresTable(`On ${articles.length} articles, each read by a tagger that learned from other four fifths:`, [
      ["rules", rules],
      ["tagger", tagger],
    ]),
  );
}

async function measure(articles: readonly AnnotatedArticle[], tagger: Tagger | null): Promise<ReaderCounts[]> {
  const { measureReading } = await import("@stance/text");
  return articles.map((article) => measureReading(article, tagger));
}
