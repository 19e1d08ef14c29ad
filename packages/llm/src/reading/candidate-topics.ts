import { overlaps, type Reading, type ReadStatement, type TopicDefinition } from "@stance/schema";
import type { StanceCase } from "./stance-case.ts";

/** As many topics as this are all shown; of more, only those that the words give cause for. */
const FEW_TOPICS = 40;

/** The topics on which these statements may take a stand, in the given order: all when few, else those whose words they hold or that the rules see. */
export function candidateTopics(
  cases: readonly StanceCase[],
  topics: readonly TopicDefinition[],
  rules: Reading,
): readonly TopicDefinition[] {
  if (topics.length <= FEW_TOPICS) return topics;
  const seen = new Set(cases.flatMap(({ statement }) => rulesTopics(statement, rules)));
  const passages = cases.map(({ passage }) => passage.text.toLowerCase());
  const isNamed = ({ name, keywords }: TopicDefinition): boolean =>
    [name, ...keywords].some((words) => passages.some((passage) => passage.includes(words.toLowerCase())));
  return topics.filter((topic) => seen.has(topic.id) || isNamed(topic));
}

const rulesTopics = (statement: ReadStatement, rules: Reading): string[] =>
  rules.statements
    .filter((other) => other.content.some((span) => statement.content.some((own) => overlaps(own, span))))
    .flatMap((other) => other.topics);
