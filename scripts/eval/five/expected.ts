import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

interface Range {
  readonly start: number;
  readonly end: number;
}

/** One article of `data/expected`, as far as it is scored. All ranges are UTF-16 code units in the article's file. */
export interface ExpectedArticle {
  readonly file: string;
  readonly text: string;
  readonly meta: { readonly title: string; readonly boilerplate: readonly Range[] };
  readonly mentions: readonly (Range & { actor: string; full: Range; optional?: boolean; form: string })[];
  readonly notPositions: readonly Range[];
  readonly statements: readonly {
    id: string;
    speaker: string;
    speakerSpan: Range | null;
    coSpeakers?: readonly string[];
    contentSpans: readonly Range[];
    inHeadline: boolean;
    optional: boolean;
  }[];
  readonly positions: readonly {
    id: string;
    actor: string;
    topic: string;
    stance: string;
    confidence: "explicit" | "clear" | "arguable";
    alternates?: readonly { actor?: string; topic?: string; stance?: string }[];
  }[];
}

/** The annotated articles of `data/expected`, in the order of their names. */
export function readExpected(data: string): ExpectedArticle[] {
  const files = readdirSync(join(data, "expected"))
    .filter((name) => name.endsWith(".txt.json"))
    .sort();
  return files.map((name) => {
    const file = join(data, "articles", name.replace(/\.json$/, ""));
    return { ...JSON.parse(readFileSync(join(data, "expected", name), "utf8")), file, text: readFileSync(file, "utf8") };
  });
}
