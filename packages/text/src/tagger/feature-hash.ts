/** FNV-1a over UTF-16 code units, 32 bits. Public constants of the FNV authors' page (isthe.com/chongo/tech/comp/fnv). */
export function hashFeature(feature: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < feature.length; at++) {
    hash ^= feature.charCodeAt(at);
    hash = Math.imul(hash, 0x01000193);
  }
  // One more turn: FNV's low bits alone repeat too much when only they are kept.
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  return (hash ^ (hash >>> 12)) >>> 0;
}
