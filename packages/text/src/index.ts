export { compareNames, type NameComparison } from "./actors/compare-names.ts";
export { addKnownActors, indexKnownActors, type KnownActorIndex } from "./actors/resolve.ts";
export { readArticle } from "./read-article.ts";
export { createRulesReader, type ReadingSession, RULES_VERSION } from "./rules-reader.ts";
export { indexTopics, type TopicIndex } from "./topics/index-topics.ts";
