import type { Key } from "../paging/cursor.ts";

/** The column at this place of each key; it holds texts. */
export const keyTexts = (keys: readonly Key[], place: number): string[] => keys.map((key) => String(key[place]));
