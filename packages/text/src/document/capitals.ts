const [A, Z, LAST_ASCII] = [65, 90, 127];

/** Whether the text begins with an upper-case letter of any script. */
export function beginsWithCapital(text: string): boolean {
  const code = text.charCodeAt(0);
  return code > LAST_ASCII ? /^\p{Lu}/u.test(text) : code >= A && code <= Z;
}
