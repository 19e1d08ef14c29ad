import { type CleanedPage, cleanHtml } from "./html/clean-html.ts";
import { decodeHtml } from "./html/decode-html.ts";
import { type OpenSourcesOptions, openInputs, orFailure } from "./open-inputs.ts";
import { fileAddress } from "./read-document.ts";
import type { SourceFailure } from "./source.ts";

export type PageResult = { readonly kind: "page"; readonly name: string; readonly page: CleanedPage } | SourceFailure;

/** Cleans pages one at a time, in the order of `paths`, whatever their names end in. What holds no article is a failure in its place. */
export async function* openPages(paths: readonly string[], options: OpenSourcesOptions = {}): AsyncIterable<PageResult> {
  for await (const input of openInputs(paths, options)) {
    if (input.kind === "failure") yield input;
    else {
      const { name, path, bytes } = input;
      yield await orFailure(name, path === null ? "text:" : fileAddress(path), async () => {
        const page = cleanHtml(decodeHtml(await bytes(), name), { name });
        return { kind: "page", name, page } as const;
      });
    }
  }
}
