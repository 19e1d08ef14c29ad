import { styleText } from "node:util";
import type { Paint } from "./marked-text.ts";
import type { NoteKind } from "./notes.ts";

const LOOKS: Readonly<Record<NoteKind, Parameters<typeof styleText>[0]>> = {
  STATEMENT: ["bold", "cyan"],
  MENTION: "green",
  POSITION: ["bold", "magenta"],
  ACTOR: "green",
  REFUSED: "yellow",
};

/** Colours where the stream is a terminal and the environment asks for none to be left out (NO_COLOR). */
export const paintFor =
  (stream: NodeJS.WriteStream): Paint =>
  (kind, words) =>
    styleText(LOOKS[kind], words, { stream });
