import type { ArticleInput, Reading, ReadPosition, ReadStatement, TopicDefinition } from "@stance/schema";
import type { Ask } from "./model/ask.ts";
import type { Hash } from "./prompt/fence.ts";
import { askForStances } from "./prompt/stances-prompt.ts";
import { askForStatements } from "./prompt/statements-prompt.ts";
import { quotableParts, wordsOf } from "./reading/article-text.ts";
import { candidateTopics } from "./reading/candidate-topics.ts";
import { type StanceCase, toStanceCase } from "./reading/stance-case.ts";
import { toPositions } from "./reading/to-positions.ts";
import { toStatements } from "./reading/to-statements.ts";
import type { UsageCounts } from "./usage.ts";

export interface ReadingTask {
  readonly article: ArticleInput;
  /** The rules' reading of the same article. */
  readonly rules: Reading;
  readonly topics: readonly TopicDefinition[];
  readonly ask: Ask;
  readonly hash: Hash;
  readonly counts: UsageCounts;
}

/** So many statements are judged in one request. */
const BATCH = 20;

/** The rules' reading with the model's statements and positions in place of its own. */
export async function readWithModel(task: ReadingTask, signal?: AbortSignal): Promise<Reading> {
  const { article, rules, ask, hash, counts } = task;
  const parts = quotableParts(rules.parts);
  if (parts.length === 0) return { ...rules, statements: [], positions: [] };
  const answer = await ask(askForStatements(wordsOf(article.text, parts), hash), signal);
  const { statements, dropped } = toStatements(article.text, answer, rules, parts);
  counts.droppedQuotations += dropped;
  const judged: ReadStatement[] = [];
  const positions: ReadPosition[] = [];
  for (let first = 0; first < statements.length; first += BATCH) {
    const batch = statements.slice(first, first + BATCH);
    const stances = await judge(task, batch, signal);
    judged.push(...batch.map((statement) => ({ ...statement, topics: [...(stances.topicsOf.get(statement.id) ?? [])] })));
    positions.push(...stances.positions);
  }
  return { ...rules, statements: judged, positions };
}

type Stances = Pick<ReturnType<typeof toPositions>, "topicsOf" | "positions">;

async function judge(task: ReadingTask, statements: readonly ReadStatement[], signal?: AbortSignal): Promise<Stances> {
  const { article, rules, ask, hash, counts } = task;
  const cases: StanceCase[] = statements.map((statement) => toStanceCase(article.text, statement, rules));
  const topics = candidateTopics(cases, task.topics, rules);
  if (topics.length === 0) return { topicsOf: new Map(), positions: [] };
  const items = cases.map(({ item }) => item);
  const answer = await ask(askForStances(items, topics, hash), signal);
  const stances = toPositions(article.text, cases, answer, new Set(topics.map(({ id }) => id)), rules);
  counts.droppedConditions += stances.droppedConditions;
  counts.droppedTargets += stances.droppedTargets;
  counts.droppedStances += stances.droppedStances;
  return stances;
}
