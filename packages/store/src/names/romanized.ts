// Letters after compatibility decomposition: й is и, ї is і and ё is е by then.
const LETTERS: Readonly<Record<string, string>> = {
  ...{ а: "a", б: "b", в: "v", г: "g", ґ: "g", д: "d", е: "e", є: "ye", ж: "zh", з: "z", и: "i", і: "i", к: "k", л: "l" },
  ...{ м: "m", н: "n", о: "o", п: "p", р: "r", с: "s", т: "t", у: "u", ф: "f", х: "kh", ц: "ts", ч: "ch", ш: "sh" },
  ...{ щ: "shch", ъ: "", ы: "y", ь: "", э: "e", ю: "yu", я: "ya" },
};
const CYRILLIC = /[а-яґєі]/gu;
const UKRAINIAN = /[ґєі]|[сц]ьк/u;
const FINAL_Y = /[иы]и(?= |$)/gu;

/** A normal name with Russian and Ukrainian letters as English-language news writes them; the rest unchanged. */
export function romanized(normal: string): string {
  const y = UKRAINIAN.test(normal);
  return normal.replace(FINAL_Y, "y").replace(CYRILLIC, (letter) => (y && letter === "и" ? "y" : (LETTERS[letter] ?? letter)));
}
