import type { ArticleInput, TopicDefinition } from "@stance/schema";
import { createLlmReader, type LlmReader, type LlmReaderOptions } from "../src/index.ts";
import { KEY } from "./key.ts";

export const TOPIC: TopicDefinition = {
  id: "harbour-toll",
  name: "Harbour toll",
  proposition: "The city should charge a toll in its harbour.",
  description: "",
  keywords: ["harbour toll"],
  broader: null,
};

/** A reader at an address that waits for nothing between two attempts. */
export const makeReader = (url: string, options: Partial<LlmReaderOptions> = {}): LlmReader =>
  createLlmReader({ url, model: "stand-in", key: KEY, topics: [TOPIC], wait: async () => undefined, ...options });

/** The article of most tests. */
export const TEXT = `Harbour toll divides the city

Mayor Anna Lindqvist said on Monday that the city needs the harbour toll. “We will charge it if the council agrees,” Lindqvist said.

The shipping company Nordhav rejected the first draft of the toll.`;

export const makeArticle = (text = TEXT): ArticleInput => ({ key: "a1", text });
