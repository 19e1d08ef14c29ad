import { failureAnswer } from "@stance/answers";
import type { Answered, Ask, Question } from "../ask.ts";
import type { Log } from "../log.ts";
import { deliver, type Send } from "./deliver.ts";
import type { Message } from "./message.ts";

/** What every listener needs to reply. */
export interface Replying {
  readonly ask: Ask;
  readonly log: Log;
  readonly newReference: () => string;
}

/** Where an answer goes, and where words go when it cannot be sent. */
export interface Destination {
  readonly answer: (answered: Answered) => { readonly send: Send; readonly message: Message };
  readonly failure: Send;
}

/** Answers a question. Whatever fails is logged under a reference, and the asker gets words with that reference. */
export async function reply({ ask, log, newReference }: Replying, question: Question, to: Destination): Promise<void> {
  try {
    const answered = await ask(question);
    if (answered.failure !== null)
      log.error(`There was no answer (reference ${answered.failure.reference}).`, answered.failure.error);
    const { send, message } = to.answer(answered);
    await deliver(send, message);
  } catch (error) {
    const reference = newReference();
    log.error(`An answer could not be given (reference ${reference}).`, error);
    await deliver(to.failure, failureAnswer(error, reference)).catch((cause: unknown) =>
      log.error(`Nor could words be sent (reference ${reference}).`, cause),
    );
  }
}
