import type { ExplainedReading } from "@stance/text";
import { printable } from "../output.ts";
import { byPart } from "./by-part.ts";
import { markedText, type Paint } from "./marked-text.ts";
import { noteLines, shortened } from "./note-lines.ts";
import { notesOf } from "./notes.ts";

/** The article part by part with its findings marked, and below each part what was found in it, by which rule and instead of what. */
export function explainedLines(text: string, explained: ExplainedReading, paint: Paint): string[] {
  const { notes, marks } = notesOf(explained);
  const { parts } = explained.reading;
  const marksOf = byPart(parts, marks, (mark) => mark);
  const notesOfPart = byPart(parts, notes, ({ span }) => span && { start: span.start, end: span.start + 1 });
  const lines = parts.flatMap((part, index) => {
    if (part.kind === "BOILERPLATE") {
      const words = shortened(text.slice(part.start, part.end));
      return [`(left out, ${printable(part.reason ?? "no part of the article")}: ${words})`, ""];
    }
    const words = markedText(text, part, marksOf.get(index) ?? [], paint);
    const own = (notesOfPart.get(index) ?? []).flatMap((note) => noteLines(text, note, paint));
    return [part.kind === "PARAGRAPH" ? words : `# ${words}`, ...own, ""];
  });
  const ofArticle = notes.filter(({ span }) => span === null);
  return ofArticle.length === 0 ? lines : [...lines, "Actors", ...ofArticle.flatMap((note) => noteLines(text, note, paint)), ""];
}
