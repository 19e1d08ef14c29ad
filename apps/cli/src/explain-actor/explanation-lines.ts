import { showDate } from "../lists/parts.ts";
import { printable } from "../output.ts";
import type { ExplainedRole, Explanation, Words } from "./explanation.ts";

/** How much of the words around a name is shown, in code units on each side. */
const CONTEXT = 32;

/** An explanation as a person reads it, line by line. */
export function explanationLines({
  name,
  kind,
  slug,
  names,
  articles,
  articlesInAll,
  roles,
  notJoined,
  reviews,
}: Explanation): string[] {
  const spellings = names.map((each) => (each.weak ? `${each.name} (never alone)` : each.name)).join(", ");
  const more = articlesInAll > articles.length ? [`  the first ${articles.length} of ${articlesInAll}; more with --limit`] : [];
  return [
    ["", name, kind, slug].filter((part) => part !== "").join(" · "),
    `names: ${spellings}`,
    "",
    "Joined",
    ...articles.flatMap((article) => [
      `  ${showDate(article.publishedAt)} · ${article.title}`,
      `    ${article.rule}: ${article.says}`,
      ...article.namings.map(
        ({ text, form, rule, times, first }) => `    “${text}” ${times}× · ${form.toLowerCase()}, ${rule} · ${inContext(first)}`,
      ),
    ]),
    ...more,
    ...section("Roles", roleLines(roles)),
    ...section(
      "Not joined",
      notJoined.map(
        (other) =>
          `  ${other.name} · ${other.kind} · ${other.slug} · likeness ${other.similarity.toFixed(2)} · ${other.reason}: ${other.says}`,
      ),
    ),
    ...section(
      "Decided by people",
      reviews.map(({ verdict, actorIds, reviewer, reason, decidedAt }) =>
        [decidedAt.slice(0, 10), verdict, actorIds.join(" and "), reviewer, reason].filter((part) => part !== "").join(" · "),
      ),
    ),
  ].map(oneLine);
}

/** Each role once, from its first article to its last, with the words of the first. */
const roleLines = (roles: readonly ExplainedRole[]): string[] =>
  [...Map.groupBy(roles, ({ role }) => role)].flatMap(([role, given]) => {
    const [first, last] = [given[0], given.at(-1)];
    if (first === undefined || last === undefined) return [];
    const dates = [...new Set([showDate(first.publishedAt), showDate(last.publishedAt)])].join(" to ");
    const count = given.length === 1 ? "1 article" : `${given.length} articles`;
    return [`  ${role} · ${dates} · ${count} · ${inContext(first.words)}`];
  });

const section = (head: string, lines: readonly string[]): string[] => (lines.length === 0 ? [] : ["", head, ...lines]);

const inContext = ({ exact, prefix, suffix }: Words): string =>
  `…${prefix.slice(-CONTEXT)}[${exact}]${suffix.slice(0, CONTEXT)}…`;

/** Indented as it is, with nothing in it that steers a terminal. */
const oneLine = (line: string): string => `${/^ */.exec(line)?.[0] ?? ""}${printable(line)}`;
