import type { Answer } from "@stance/answers";

/** What the bot needs of an answer. */
export type Answered = Pick<Answer, "text" | "blocks" | "visibility" | "failure">;

/** What was typed after `/stance`, or would be. */
export interface Question {
  readonly typed: string;
  /** Whether everybody shall see the answer; as the text says where it is absent. */
  readonly public?: boolean;
}

/** Answers a question, in words with a reference where the API fails; it never takes longer than Slack waits. */
export type Ask = (question: Question) => Promise<Answered>;
