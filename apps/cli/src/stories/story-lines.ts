import { printable } from "../output.ts";
import type { ShownArticle, ShownStory } from "./read-story.ts";

/** A story for people: its id, then an article a line. */
export function storyLines({ id, articles }: ShownStory): string[] {
  const count = articles.length === 1 ? "1 article" : `${articles.length} articles`;
  return [`${id} · ${count}`, ...articles.map((article) => `  ${articleLine(article, articles)}`)];
}

function articleLine(article: ShownArticle, all: readonly ShownArticle[]): string {
  const { id, title, outlet, address, text, similarity, split } = article;
  const twins = all.filter((other) => other !== article && other.text !== null && other.text === text).length;
  const likeness = similarity === null ? "" : `${Math.round(similarity * 100)}% the same as another`;
  const decision = split === null ? "" : `split off by ${split.reviewer}, ${split.decidedAt.slice(0, 10)} ${split.reason}`;
  return [
    title,
    outlet ?? "outlet not stated",
    twins === 0 ? "" : `text ${text}, in ${twins} more`,
    likeness,
    decision,
    id,
    address,
  ]
    .map(printable)
    .filter((part) => part !== "")
    .join(" · ");
}
