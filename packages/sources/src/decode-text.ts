import { isUtf8 } from "node:buffer";
import { KnownError } from "@stance/schema";

/**
 * The text that bytes spell: UTF-16 where a byte order mark says so, else UTF-8. A byte order mark stays in the text,
 * so that offsets are those of the file. Throws INPUT_BINARY or INPUT_NOT_UTF8.
 */
export function decodeText(bytes: Buffer, name: string): string {
  const utf16 = utf16Of(bytes);
  if (utf16 !== null) return new TextDecoder(utf16, { ignoreBOM: true }).decode(bytes);
  refuseBinary(bytes, name);
  if (!isUtf8(bytes)) throw notUtf8(bytes, name);
  return bytes.toString("utf8");
}

/** The UTF-16 that a byte order mark declares. */
export function utf16Of(bytes: Buffer): "utf-16le" | "utf-16be" | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  return bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : null;
}

/** How formats that are often taken for text begin. */
const SIGNATURES: readonly (readonly [string, string])[] = [
  ["%PDF-", "a PDF; make it text first: pdftotext FILE"],
  ["PK\u0003\u0004", "a zip or Office file; save it as text first"],
  ["{\\rtf", "an RTF file; save it as text first"],
  ["\u0089PNG", "a picture"],
  ["\u00ff\u00d8\u00ff", "a picture"],
  ["GIF8", "a picture"],
];

/** Throws INPUT_BINARY for what is no text: known signatures, any NUL byte, more than 2 % of control characters. */
export function refuseBinary(bytes: Buffer, name: string): void {
  const head = bytes.toString("latin1", 0, 8);
  const known = SIGNATURES.find(([start]) => head.startsWith(start));
  if (known !== undefined) throw new KnownError("INPUT_BINARY", `${name} is ${known[1]}.`);
  const controls = bytes.reduce((count, byte) => count + (isControl(byte) ? 1 : 0), 0);
  if (bytes.includes(0) || controls > bytes.length / 50) {
    throw new KnownError("INPUT_BINARY", `${name} holds binary data, not text. Give a text or HTML file.`);
  }
}

const ESCAPE = 0x1b;
const isControl = (byte: number): boolean => byte < 0x20 && (byte < 0x09 || byte > 0x0d) && byte !== ESCAPE;

function notUtf8(bytes: Buffer, name: string): KnownError {
  const offset = firstInvalidByte(bytes);
  const value = (bytes[offset] ?? 0).toString(16).padStart(2, "0");
  const message = `${name} is not UTF-8: byte ${offset} (0x${value}) fits no character. If it is Windows-1252, convert it: iconv -f WINDOWS-1252 -t UTF-8 "${name}" > utf8.txt`;
  return new KnownError("INPUT_NOT_UTF8", message);
}

const REPLACEMENT = Buffer.from("\uFFFD");

/** Where decoding first put a replacement character that does not stand in the bytes themselves. */
function firstInvalidByte(bytes: Buffer): number {
  const text = bytes.toString("utf8");
  let offset = 0;
  let from = 0;
  for (let at = text.indexOf("\uFFFD"); at !== -1; at = text.indexOf("\uFFFD", from)) {
    offset += Buffer.byteLength(text.slice(from, at));
    if (!bytes.subarray(offset, offset + REPLACEMENT.length).equals(REPLACEMENT)) return offset;
    offset += REPLACEMENT.length;
    from = at + 1;
  }
  return offset;
}
