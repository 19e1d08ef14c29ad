import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import type { Findings } from "./changes.ts";
import { CORPORA } from "./corpora.ts";
import { extractLines, type MeasuredReader, parseExtractions } from "./extractions.ts";
import { besideFive, readTopicsOf } from "./five/read-five.ts";
import { scoreFive } from "./five/score-five.ts";
import { judgeCorpusArticle } from "./judge-corpus.ts";

export interface Articles {
  /** Texts by the same names as in the findings. */
  readonly texts: Readonly<Record<string, string>>;
  readonly findings: Findings;
}

/** What the project in `root` finds in the sample articles and in every shared corpus that is there. */
export async function findAll(root: string, here: string, shared: string, reader: MeasuredReader): Promise<Articles> {
  const data = join(here, "data");
  const samples = readdirSync(join(data, "articles")).map((name) => join(data, "articles", name));
  const five = besideFive(data, parseExtractions(extractLines(root, samples, reader)));
  const findings: Record<string, Findings[string]> = { ...scoreFive(five, readTopicsOf(data)).articles };
  const texts = Object.fromEntries(five.map(({ expected }) => [basename(expected.file), expected.text]));
  for (const corpus of CORPORA) {
    const articles = await corpus.read(shared);
    if (articles.length === 0) continue;
    const files = articles.map(({ file }) => file);
    const found = parseExtractions(extractLines(root, files, reader));
    articles.forEach((article, place) => {
      const extraction = found[place];
      if (extraction === undefined) return;
      const name = `${corpus.title} ${article.name}`;
      texts[name] = article.text;
      findings[name] = judgeCorpusArticle(article, extraction, corpus);
    });
  }
  return { texts, findings };
}
