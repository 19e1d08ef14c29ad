import type { TopicDefinition } from "@stance/schema";
import type { LocalReading } from "@stance/text";

/** What a reading thread is started with. */
export interface ThreadSettings {
  readonly topics: readonly TopicDefinition[];
  readonly hasTagger: boolean;
}

/** What a reading thread says: once that it can read, then one answer for each article in the order of asking. */
export type ThreadMessage = { readonly kind: "ready" } | { readonly kind: "read"; readonly local: LocalReading };
