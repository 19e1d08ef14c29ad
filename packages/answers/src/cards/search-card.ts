import type { SearchQuery } from "@stance/client";
import type { Options } from "../grammar/options.ts";
import { count } from "../words/count.ts";
import { showDate, showSaidOn } from "../words/show-date.ts";
import { type Card, dotted, type Line, link, note, paragraph, strong } from "./card.ts";
import { action, share } from "./subject.ts";

type Hit = SearchQuery["search"]["nodes"][number];

/** Articles and statements that have the words, the best fit first. */
export function searchCard(words: string, { nodes, totalCount }: SearchQuery["search"], options: Options): Card {
  const none = paragraph(`Nothing has all of these words: ${words}. Fewer words find more.`);
  return {
    title: `Search: ${words}`,
    parts: [
      ...(nodes.length === 0 ? [none] : []),
      { kind: "list", items: nodes.map((hit, index) => hitLines(hit, index + 1)) },
      ...(totalCount > nodes.length ? [note(`The best ${nodes.length} of ${count(totalCount, "hit")}.`)] : []),
    ],
    actions: nodes.length === 0 ? [action("run", "Help", "help search")] : share(`search ${words}`, options),
  };
}

function hitLines({ item, snippet, highlights }: Hit, number: number): Line[] {
  const head: Line =
    item.__typename === "Article"
      ? dotted(
          [strong(`${number}.`), " ", link(item.title || "article", item.url)],
          [item.outlet?.name ?? ""],
          [showDate(item.publishedAt)],
        )
      : dotted(
          [strong(`${number}.`), ` ${item.speaker?.name ?? "speaker not named"}`],
          [showSaidOn(item.saidOn)],
          articleOf(item.evidence[0]),
        );
  return [head, highlighted(snippet, highlights)];
}

function articleOf(evidence: Extract<Hit["item"], { __typename: "Statement" }>["evidence"][number] | undefined): Line {
  return evidence === undefined ? [] : [link(evidence.article.title || "article", evidence.url)];
}

/** The snippet with its highlights in bold. */
function highlighted(snippet: string, highlights: Hit["highlights"]): Line {
  let end = 0;
  const line = highlights.flatMap((highlight) => {
    const before = snippet.slice(end, highlight.start);
    end = highlight.end;
    return [before, strong(snippet.slice(highlight.start, highlight.end))];
  });
  return [...line, snippet.slice(end)];
}
