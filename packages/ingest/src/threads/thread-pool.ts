import type { Worker } from "node:worker_threads";
import { type ArticleInput, KnownError } from "@stance/schema";
import type { LocalReading } from "@stance/text";
import type { ThreadMessage } from "./thread-messages.ts";

export interface ThreadPoolOptions {
  /** How many threads there are at most; each is started when there is something to read for it. */
  readonly size: number;
  readonly start: () => Worker;
  /** Told of each thread that ended by itself, before another takes its place. */
  readonly onLost?: (error: Error) => void;
}

/** Reads articles in threads of their own. */
export interface ThreadPool {
  /**
   * Rejects with `READER_FAILED` where two threads ended over this article, with `READER_UNAVAILABLE` where a thread cannot
   * start, or is asked after `close`.
   */
  read(article: ArticleInput): Promise<LocalReading>;
  /** Ends all threads; what was asked for and not yet read is never answered. */
  close(): Promise<void>;
}

/** How many articles a thread is given at a time: the one it reads, and one so that it need not wait for the next. */
export const ARTICLES_IN_HAND = 2;

interface Task {
  readonly article: ArticleInput;
  readonly answer: (local: LocalReading) => void;
  readonly refuse: (error: Error) => void;
  /** A thread died that had it in hand: it is read again with nothing beside it, so that the next death tells whose fault it is. */
  isSuspect: boolean;
}

interface Thread {
  readonly worker: Worker;
  /** In the order in which they are read. */
  readonly tasks: Task[];
  isReady: boolean;
}

/** A pool in which a thread that dies is replaced: the articles that it had in hand are read once more. */
export function createThreadPool({ size, start, onLost }: ThreadPoolOptions): ThreadPool {
  const threads = new Set<Thread>();
  const waiting: Task[] = [];
  let isClosed = false;

  function open(): Thread {
    const thread: Thread = { worker: start(), tasks: [], isReady: false };
    let cause = new Error("it ended without a word");
    thread.worker.on("message", (message: ThreadMessage) => {
      thread.isReady = true;
      if (message.kind === "read") thread.tasks.shift()?.answer(message.local);
      share();
    });
    thread.worker.on("error", (error) => {
      cause = error instanceof Error ? error : new Error(String(error));
    });
    thread.worker.on("exit", () => lose(thread, cause));
    threads.add(thread);
    return thread;
  }

  function share(): void {
    while (!isClosed) {
      const [task] = waiting;
      const thread = task === undefined ? null : threadFor(task);
      if (task === undefined || thread === null) return;
      waiting.shift();
      thread.tasks.push(task);
      thread.worker.postMessage(task.article);
    }
  }

  function threadFor({ isSuspect }: Task): Thread | null {
    const [least] = [...threads].filter(({ tasks }) => !tasks.some((task) => task.isSuspect)).sort(byWork);
    if (least?.tasks.length === 0) return least;
    if (threads.size < size) return open();
    return least !== undefined && !isSuspect && least.tasks.length < ARTICLES_IN_HAND ? least : null;
  }

  function lose(thread: Thread, cause: Error): void {
    threads.delete(thread);
    if (isClosed) return;
    onLost?.(cause);
    const { tasks, isReady } = thread;
    const [only, second] = tasks;
    if (!isReady) for (const task of tasks) task.refuse(unavailable(`a reading thread did not start: ${cause.message}`, cause));
    else if (only?.isSuspect && second === undefined) only.refuse(deadly(cause));
    else waiting.unshift(...tasks);
    for (const task of tasks) task.isSuspect = true;
    share();
  }

  return {
    read: (article) =>
      new Promise((answer, refuse) => {
        if (isClosed) return refuse(unavailable("the reading threads have ended"));
        waiting.push({ article, answer, refuse, isSuspect: false });
        share();
      }),
    async close() {
      isClosed = true;
      await Promise.all([...threads].map(({ worker }) => worker.terminate()));
    },
  };
}

const byWork = (a: Thread, b: Thread): number => a.tasks.length - b.tasks.length;

const unavailable = (what: string, cause?: Error): KnownError =>
  new KnownError("READER_UNAVAILABLE", `No article can be read, ${what}. Try again with --workers 1.`, { cause });

const deadly = (cause: Error): KnownError =>
  new KnownError(
    "READER_FAILED",
    `Reading this article ended two threads (${cause.message}). Try it alone with --workers 1, or leave it out.`,
    { cause },
  );
