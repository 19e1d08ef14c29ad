import { type SQL, sql } from "drizzle-orm";
import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { SearchTerm } from "../search/terms.ts";

/** The full-text index: the words of each search entry, under its number. */
export const searchWords = sqliteTable("search_words", { number: integer("rowid").notNull(), words: text("words").notNull() });

/** Normal words, separated by spaces, as the index keeps them. */
export const indexedWords = (words: SQL): SQL => words;

/** Whether an entry has all terms of the query in the parameter `name`. */
export const hasTerms = (name: string): SQL => sql`search_words match ${sql.placeholder(name)}`;

/** How well an entry fits the query: the lower, the better. */
export const score = (_name: string): SQL => sql`bm25(search_words)`;

// Terms are normal words, letters and digits only: no character of theirs is part of the query language.
export const searchParameter = (terms: readonly SearchTerm[]): string =>
  terms.map(({ word, isPrefix }) => `"${word}"${isPrefix ? " *" : ""}`).join(" ");
