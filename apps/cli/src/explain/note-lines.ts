import type { Candidate, Decision } from "@stance/text";
import { printable } from "../output.ts";
import type { Paint } from "./marked-text.ts";
import type { Note } from "./notes.ts";

/** A finding with its rule and confidence, and below it each reading that lost to it, with the reason. */
export function noteLines(text: string, { kind, number, finding, rule, confidence, choices }: Note, paint: Paint): string[] {
  if (finding === null)
    return choices.map((choice) => `  ${paint(kind, "–")} ${number === null ? "" : `${number} `}${refusedLine(text, choice)}`);
  const sure = confidence === null ? "" : `, ${confidence}`;
  const head = `${number === null ? "" : `${paint(kind, number)} `}${printable(finding)} — ${rule ?? "no rule"}${sure}`;
  return [`  ${head}`, ...choices.map((choice) => `       ${lossLine(choice)}`)];
}

const lossLine = ({ question, chosen, runnerUp, reason }: Decision): string =>
  `${chosen === null ? "nobody, not even" : WORDS[question]} ${candidateWords(question, runnerUp)}: ${reason}${scoreOfWinner(chosen)}`;

const WORDS: Readonly<Record<Decision["question"], string>> = {
  STATEMENT: "words: not",
  SPEAKER: "speaker: not",
  ANTECEDENT: "meant: not",
  TOPIC: "topic: not",
  STANCE: "stance: not",
  ACTOR: "known: not",
};

const scoreOfWinner = (chosen: Candidate | null): string => (chosen?.score == null ? "" : `; it has ${rounded(chosen.score)}`);

function refusedLine(text: string, decision: Decision): string {
  const { question, span, subject, chosen, runnerUp, reason } = decision;
  const words = span === null ? "" : `“${shortened(text.slice(span.start, span.end))}” `;
  const taken = chosen === null ? "is none" : `is ${shortened(chosen.reading)}`;
  switch (question) {
    case "STANCE":
      return `${words}tells no stance on ${subject}${runnerUp?.rule === "none" ? "" : ` (${candidateWords(question, runnerUp)})`}: ${reason}`;
    case "STATEMENT":
      return `${words}makes no statement (${candidateWords(question, runnerUp)}): ${reason}`;
    default:
      return `${words}${taken}, not ${candidateWords(question, runnerUp)}: ${reason}`;
  }
}

function candidateWords(question: Decision["question"], candidate: Candidate | null): string {
  if (candidate === null) return "anybody";
  const score = candidate.score === null ? "" : `, ${rounded(candidate.score)}`;
  const reading = shortened(candidate.reading);
  return question === "STATEMENT" ? `“${reading}” by ${candidate.rule}${score}` : `${reading} (${candidate.rule}${score})`;
}

const rounded = (score: number): number => Math.round(score * 100) / 100;

const LONGEST = 80;

/** The words safe for a terminal, in at most eighty letters. */
export function shortened(words: string): string {
  const letters = [...printable(words.slice(0, LONGEST * 4))];
  return letters.length <= LONGEST
    ? letters.join("")
    : `${letters
        .slice(0, LONGEST - 1)
        .join("")
        .trimEnd()}…`;
}
