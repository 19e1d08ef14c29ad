// A thread of its own: reads what each article tells by itself, in the order in which it is given them.
import { parentPort, workerData } from "node:worker_threads";
import type { ArticleInput } from "@stance/schema";
import { createRulesReader, loadTagger } from "@stance/text";
import type { ThreadMessage, ThreadSettings } from "./thread-messages.ts";

const { topics, hasTagger }: ThreadSettings = workerData;
const reader = createRulesReader(topics, [], hasTagger ? await loadTagger() : null);
const tell = (message: ThreadMessage) => parentPort?.postMessage(message);

parentPort?.on("message", (article: ArticleInput) => tell({ kind: "read", local: reader.readLocally(article) }));
tell({ kind: "ready" });
