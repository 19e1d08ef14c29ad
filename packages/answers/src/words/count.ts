/** A number with its noun: "1 statement", "11 statements". */
export const count = (number: number, singular: string, plural = `${singular}s`): string =>
  `${number} ${number === 1 ? singular : plural}`;

/** Names in a row: "A", "A and B", "A, B and C". */
export const list = (names: readonly string[], conjunction = "and"): string =>
  names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} ${conjunction} ${names.at(-1)}`;
