import type { MakeReader } from "@stance/schema";
import { createRulesReader } from "@stance/text";

/** A reader that reads as the rules do, after a while, and first does `before` with the text. */
export const slowReader =
  (version: string, before: (text: string) => void = () => {}): MakeReader =>
  (topics, known) => {
    const rules = createRulesReader(topics, known);
    return {
      name: "slow",
      version,
      async read(article, signal) {
        await Promise.resolve();
        before(article.text);
        signal?.throwIfAborted();
        return rules.read(article);
      },
    };
  };
