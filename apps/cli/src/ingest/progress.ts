import type { WriteStream } from "node:tty";
import type { IngestEvent } from "@stance/ingest";
import { printable } from "../output.ts";
import { eventLine } from "./event-line.ts";
import { createPace } from "./pace.ts";

/** Shows what becomes of each input. */
export interface Progress {
  readonly tell: (event: IngestEvent) => void;
  readonly end: () => void;
}

/** A bar on a terminal, with the rate and the time left, and lines only for what a person should know; elsewhere, and where nobody can count them (null), one line for each input. */
export async function createProgress(stream: WriteStream, countInputs: (() => Promise<number>) | null): Promise<Progress> {
  if (!stream.isTTY || countInputs === null) return { tell: (event) => stream.write(`${eventLine(event)}\n`), end: () => {} };
  const { SingleBar } = (await import("cli-progress")).default;
  const format = "{bar} {value}/{total} · {rate}/s · {timeLeft} left · {name}";
  const bar = new SingleBar({ stream, format, hideCursor: true });
  const total = await countInputs();
  const pace = createPace(performance.now());
  let done = 0;
  bar.start(total, 0, { name: "", rate: "0", timeLeft: "?" });
  return {
    tell: (event) => {
      if (event.outcome === "failed" || event.note !== null) stream.write(`\r\u001B[K${eventLine(event)}\n`);
      done += 1;
      pace.step(performance.now());
      const timeLeft = pace.timeLeft(Math.max(0, total - done));
      bar.increment(1, { name: printable(event.name), rate: pace.rate().toFixed(1), timeLeft });
    },
    end: () => bar.stop(),
  };
}
