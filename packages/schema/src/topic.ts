import { z } from "zod";
import { Slug, TopicId } from "./ids.ts";

/** What a stance can be taken on. `proposition` is the one sentence to be for or against, so that SUPPORT has a meaning. */
export const Topic = z.object({
  id: TopicId,
  slug: Slug,
  name: z.string().min(1),
  proposition: z.string().min(1).nullable(),
  description: z.string(),
  keywords: z.array(z.string().min(1)),
  broaderId: TopicId.nullable(),
});
export type Topic = z.infer<typeof Topic>;

/** A topic as it is written in a topics file; `broader` is another definition's `id`. */
export const TopicDefinition = z.object({
  id: Slug,
  name: z.string().min(1),
  proposition: z.string().min(1).nullable().default(null),
  description: z.string().default(""),
  keywords: z.array(z.string().min(1)).default([]),
  broader: Slug.nullable().default(null),
});
export type TopicDefinition = z.infer<typeof TopicDefinition>;

/** A whole topics file: unique ids, each `broader` present, no circle. */
export const TopicFile = z.array(TopicDefinition).superRefine((topics, context) => {
  const byId = new Map(topics.map((topic) => [topic.id, topic]));
  if (byId.size < topics.length) context.addIssue({ code: "custom", message: "two topics have the same id" });
  for (const topic of topics) {
    const seen = new Set([topic.id]);
    for (let above = topic.broader; above !== null; above = byId.get(above)?.broader ?? null) {
      if (!byId.has(above)) context.addIssue({ code: "custom", message: `${topic.id}: no topic has the id ${above}` });
      if (seen.has(above)) {
        context.addIssue({ code: "custom", message: `${topic.id} is broader than itself` });
        break;
      }
      seen.add(above);
    }
  }
});
