import { KnownError } from "@stance/schema";
import type { SourceDocument, SourceResult } from "@stance/sources";

/** A text that was given as a file of that name. */
export const textSource = (name: string, text: string, known: SourceDocument["known"] = {}): SourceResult => ({
  kind: "document",
  document: { address: `file:///news/${name}`, name, url: null, format: "txt", text, known },
});

export const failedSource = (name: string): SourceResult => ({
  kind: "failure",
  address: `file:///news/${name}`,
  name,
  error: new KnownError("INPUT_BINARY", `${name} is not text; give a text or HTML file.`),
});

export async function* inOrder(results: readonly SourceResult[]): AsyncGenerator<SourceResult> {
  yield* results;
}
