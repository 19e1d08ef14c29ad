/** The words of a list written as text, parted by white space; "_" stands for a blank inside an entry. */
export const wordList = (source: string): ReadonlySet<string> =>
  new Set(
    source
      .split(/\s+/)
      .filter((word) => word !== "")
      .map((word) => word.replaceAll("_", " ")),
  );
