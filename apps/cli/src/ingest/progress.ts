import type { WriteStream } from "node:tty";
import type { IngestEvent } from "@stance/ingest";
import { printable } from "../output.ts";
import { eventLine } from "./event-line.ts";

/** Shows what becomes of each input. */
export interface Progress {
  readonly tell: (event: IngestEvent) => void;
  readonly end: () => void;
}

/** A bar on a terminal, with lines only for what a person should know; elsewhere, and where nobody can count them (null), one line for each input. */
export async function createProgress(stream: WriteStream, countInputs: (() => Promise<number>) | null): Promise<Progress> {
  if (!stream.isTTY || countInputs === null) return { tell: (event) => stream.write(`${eventLine(event)}\n`), end: () => {} };
  const { SingleBar } = (await import("cli-progress")).default;
  const bar = new SingleBar({ stream, format: "{bar} {value}/{total} · {duration_formatted} · {name}", hideCursor: true });
  bar.start(await countInputs(), 0, { name: "" });
  return {
    tell: (event) => {
      if (event.outcome === "failed" || event.note !== null) stream.write(`\r\u001B[K${eventLine(event)}\n`);
      bar.increment(1, { name: printable(event.name) });
    },
    end: () => bar.stop(),
  };
}
