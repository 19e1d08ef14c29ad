import { isUtf8 } from "node:buffer";
import { refuseBinary, utf16Of } from "../decode-text.ts";

/**
 * The characters of a page as a browser reads them: by byte order mark, else as the server's `charset` or the page
 * declares, else UTF-8, else Windows-1252. Throws INPUT_BINARY.
 */
export function decodeHtml(bytes: Buffer, name: string, charset: string | null = null): string {
  const utf16 = utf16Of(bytes);
  if (utf16 !== null) return new TextDecoder(utf16).decode(bytes);
  refuseBinary(bytes, name);
  if (isUtf8(bytes)) return new TextDecoder("utf-8").decode(bytes);
  return (decoderOf(charset) ?? decoderOf(declaredLabel(bytes)) ?? new TextDecoder("windows-1252")).decode(bytes);
}

/** Browsers look for the declaration in the first 1024 bytes; pages in the wild have it later. */
const DECLARATION_BYTES = 4096;

function declaredLabel(bytes: Buffer): string | null {
  const head = bytes.toString("latin1", 0, DECLARATION_BYTES);
  return /<(?:meta|\?xml)[^>]*?(?:charset|encoding)\s*=\s*["']?\s*([\w:-]+)/i.exec(head)?.[1] ?? null;
}

function decoderOf(label: string | null): InstanceType<typeof TextDecoder> | null {
  if (label === null) return null;
  try {
    return new TextDecoder(label);
  } catch {
    // An encoding nobody knows is as good as none.
    return null;
  }
}
