/** FNV-1a over the UTF-16 code units from a place on, 32 bits. Public constants of the FNV authors' page (isthe.com/chongo/tech/comp/fnv). */
export function hashWord(word: string, from = 0): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < word.length; at++) {
    hash ^= word.charCodeAt(at);
    hash = Math.imul(hash, 0x01000193);
  }
  return hash >>> 0;
}

/** One feature as 32 bits: a template's number with up to three values. 0 is never given: it marks an empty place. */
export function hashFeature(template: number, one = 0, two = 0, three = 0): number {
  let hash = Math.imul(template, 0x9e3779b1) ^ one;
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) ^ two;
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35) ^ three;
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash ^= hash >>> 12;
  return hash >>> 0 || 1;
}
