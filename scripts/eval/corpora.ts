import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Span } from "@stance/schema";
import { readOpenCorpus } from "../../apps/cli/src/train/open-corpus.ts";

/** An article of a shared corpus with its annotated statements. */
export interface CorpusArticle {
  readonly name: string;
  readonly file: string;
  readonly text: string;
  readonly statements: readonly { readonly speaker: readonly Span[]; readonly content: readonly Span[] }[];
}

/** A corpus that may lie beside the project. */
export interface Corpus {
  readonly title: string;
  /** Least share of letters that a found and an annotated statement have in common (intersection over union). */
  readonly leastOverlap: number;
  /** Whether what somebody did is annotated too. */
  readonly hasActs: boolean;
  /** Empty where it is not there. */
  readonly read: (shared: string) => Promise<CorpusArticle[]>;
}

const POLNEAR: Corpus = {
  title: "PolNeAR",
  leastOverlap: 0.3,
  hasActs: false,
  async read(shared) {
    const folder = join(shared, "dev-data/polnear");
    if (!existsSync(folder)) return [];
    const { loadPolnear } = await import(pathToFileURL(join(shared, "eval/load.mjs")).href);
    type Article = { name: string; file: string; text: string; attributions: { source: Span[]; content: Span[] }[] };
    return (loadPolnear(folder, "train") as Article[]).map(({ attributions, ...article }) => ({
      ...article,
      statements: attributions
        .filter(({ content }) => content.length > 0)
        .map(({ source, content }) => ({ speaker: source, content })),
    }));
  },
};

const OPEN_CORPUS: Corpus = {
  title: "open corpus",
  leastOverlap: 0.5,
  hasActs: true,
  async read(shared) {
    const folder = join(shared, "open-corpus");
    if (!existsSync(folder)) return [];
    return readOpenCorpus(folder).map(({ key, text, statements }) => ({
      name: key,
      file: join(folder, "texts", `${key}.txt`),
      text,
      statements: statements.map(({ speaker, content }) => ({ speaker: speaker === null ? [] : [speaker], content })),
    }));
  },
};

export const CORPORA: readonly Corpus[] = [POLNEAR, OPEN_CORPUS];
