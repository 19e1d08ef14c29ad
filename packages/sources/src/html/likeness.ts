/**
 * How alike two short texts are, 0 to 1: the share of letter pairs that both have (Dice's coefficient over bigrams), whatever
 * their case, marks and spaces. It needs no words, so it holds for writing without spaces too.
 */
export function likeness(one: string, other: string): number {
  const [left, right] = [bigramsOf(one), bigramsOf(other)];
  const total = left.length + right.length;
  if (total === 0) return 0;
  const open = new Map<string, number>();
  for (const pair of left) open.set(pair, (open.get(pair) ?? 0) + 1);
  let shared = 0;
  for (const pair of right) {
    const count = open.get(pair) ?? 0;
    if (count > 0) {
      shared += 1;
      open.set(pair, count - 1);
    }
  }
  return (2 * shared) / total;
}

function bigramsOf(text: string): string[] {
  const letters = [...text.normalize("NFKC").toLowerCase()].filter((letter) => /[\p{L}\p{N}]/u.test(letter));
  return letters.slice(1).map((letter, index) => `${letters[index]}${letter}`);
}
