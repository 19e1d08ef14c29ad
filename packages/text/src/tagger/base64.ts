/** Bytes as base64. */
export function toBase64(bytes: Uint8Array): string {
  const letters: string[] = [];
  for (const byte of bytes) letters.push(String.fromCharCode(byte));
  return btoa(letters.join(""));
}

/** The bytes of base64. Throws where it is none. */
export const fromBase64 = (words: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(words), (letter) => letter.charCodeAt(0));
