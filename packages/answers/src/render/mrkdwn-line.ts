import { escapeMrkdwn } from "../block-kit/escape.ts";
import type { Line, Run } from "../cards/card.ts";

/** The longest address that is linked; a longer one leaves too little room for words. */
const MAX_ADDRESS = 1000;
const WEB_ADDRESS = /^https?:\/\/[^\s<>|]+$/i;

/** A line as `mrkdwn` of at most `limit` characters (code points); what does not fit is cut in the words, never in an escape. */
export function mrkdwnLine(line: Line, limit: number): string {
  let room = limit;
  let text = "";
  for (const run of line) {
    const piece = fitRun(typeof run === "string" ? { text: run } : run, room);
    text += piece.text;
    room -= lengthOf(piece.text);
    if (piece.isCut) break;
  }
  return text;
}

/** Lines below one another, together at most `limit` characters; lines that find no room are left out. */
export function mrkdwnLines(lines: readonly Line[], limit: number): string {
  let text = "";
  for (const line of lines) {
    const gap = text === "" ? "" : "\n";
    const piece = mrkdwnLine(line, limit - lengthOf(text) - gap.length);
    if (piece !== "") text += gap + piece;
  }
  return text;
}

function fitRun(run: Run, room: number): { text: string; isCut: boolean } {
  const whole = renderRun(run);
  if (lengthOf(whole) <= room) return { text: whole, isCut: false };
  const characters = [...run.text];
  let [low, high] = [0, characters.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const fits = lengthOf(renderRun({ ...run, text: `${characters.slice(0, middle).join("")}…` })) <= room;
    [low, high] = fits ? [middle, high] : [low, middle - 1];
  }
  const cut = low === 0 ? "…".slice(0, Math.max(0, room)) : renderRun({ ...run, text: `${characters.slice(0, low).join("")}…` });
  return { text: cut, isCut: true };
}

function renderRun({ text, look, url }: Run): string {
  const words = escapeMrkdwn(oneLine(text));
  if (words.trim() === "") return words;
  if (url !== undefined && url !== null && isLinkable(url)) return `<${url.replace(/&/g, "&amp;")}|${words}>`;
  if (look === "strong") return `*${words}*`;
  return look === "code" ? `\`${words}\`` : words;
}

const isLinkable = (url: string): boolean => url.length <= MAX_ADDRESS && WEB_ADDRESS.test(url);
const oneLine = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029]+/gu, " ");

/** The length as Slack counts it: in code points. */
export const lengthOf = (text: string): number => [...text].length;
