import { type CleanedPage, cleanHtml } from "./html/clean-html.ts";
import { decodeHtml } from "./html/decode-html.ts";
import { type OpenSourcesOptions, openInputs, orFailure } from "./open-inputs.ts";
import { fileAddress } from "./read-document.ts";
import type { SourceFailure } from "./source.ts";
import { createWebReader } from "./web/web-reader.ts";

export type PageResult = { readonly kind: "page"; readonly name: string; readonly page: CleanedPage } | SourceFailure;

/** Cleans pages one at a time, in the order of `paths`, whatever their names end in. What holds no article is a failure in its place. */
export async function* openPages(paths: readonly string[], options: OpenSourcesOptions = {}): AsyncIterable<PageResult> {
  for await (const input of openInputs(paths, options)) {
    if (input.kind === "failure") yield input;
    else if (input.kind === "web") {
      yield await orFailure(input.address, input.address, async () => {
        const web = createWebReader(options.web);
        try {
          const { bytes, url, charset } = await web.fetch(input.address);
          return { kind: "page", name: url, page: cleanHtml(decodeHtml(bytes, url, charset), { name: url, url }) } as const;
        } finally {
          await web.close();
        }
      });
    } else {
      const { name, path, bytes } = input;
      yield await orFailure(name, path === null ? "text:" : fileAddress(path), async () => {
        const page = cleanHtml(decodeHtml(await bytes(), name), { name });
        return { kind: "page", name, page } as const;
      });
    }
  }
}
