import { type Extraction, overlaps } from "@stance/schema";
import type { Corpus, CorpusArticle } from "./corpora.ts";
import { matchBestFirst } from "./figures.ts";
import { type JudgedArticle, judged, lettersOf, placeOf } from "./judged.ts";

/**
 * What a reader found in an article of a corpus. Positions are annotated in none, so all of them count as found only: what is
 * compared is which appear and disappear.
 */
export function judgeCorpusArticle(article: CorpusArticle, found: Extraction, corpus: Corpus): JudgedArticle {
  const { text, statements } = article;
  const said = found.statements.filter(({ form }) => corpus.hasActs || form !== "ACTION");
  const wanted = statements.map(({ content }) => lettersOf(text, content));
  const given = said.map(({ content }) => lettersOf(text, content));
  const pairs = matchBestFirst(wanted.length, given.length, (i, j) => {
    const [a, b] = [wanted[i] ?? new Set<number>(), given[j] ?? new Set<number>()];
    const shared = a.intersection(b).size;
    const overlap = shared === 0 ? 0 : shared / (a.size + b.size - shared);
    return overlap >= corpus.leastOverlap ? overlap : 0;
  });
  const [foundOf, matched] = [new Map(pairs), new Set(pairs.map(([, j]) => j))];
  const missed = statements.filter((_, i) => !foundOf.has(i)).map(({ content }) => placeOf(content));
  const wrong = said.filter((_, j) => !matched.has(j)).map(({ content }) => placeOf(content));
  const misattributed = pairs.flatMap(([i, j]) => {
    const [annotated, speaker] = [statements[i], said[j]?.speaker ?? null];
    if (annotated === undefined || annotated.speaker.length === 0) return [];
    return speaker !== null && annotated.speaker.some((span) => overlaps(span, speaker)) ? [] : [placeOf(annotated.content)];
  });
  const positions = found.positions.map(({ actor, topic, stance, target, condition, evidence }) =>
    [`${placeOf(evidence)} ${actor}`, topic, stance, ...[target, condition].filter((words) => words !== null)].join(" | "),
  );
  return {
    statements: judged(pairs.length, wrong, missed),
    speakers: judged(pairs.length - misattributed.length, [], misattributed),
    positions: judged(0, [...new Set(positions)], []),
  };
}
