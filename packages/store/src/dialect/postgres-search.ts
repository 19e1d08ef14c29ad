import { type SQL, sql } from "drizzle-orm";
import { integer, pgTable, text } from "drizzle-orm/pg-core";
import type { SearchTerm } from "../search/terms.ts";

// `words` is a tsvector; the query builder only ever writes it through `indexedWords`.
export const searchWords = pgTable("search_words", { number: integer("number").notNull(), words: text("words").notNull() });

export const indexedWords = (words: SQL): SQL => sql`to_tsvector('simple', ${words})`;

const query = (name: string): SQL => sql`to_tsquery('simple', ${sql.placeholder(name)})`;

export const hasTerms = (name: string): SQL => sql`search_words.words @@ ${query(name)}`;

// Divided by the logarithm of the length, and in full precision, so that a cursor finds its place again.
export const score = (name: string): SQL => sql`-ts_rank_cd(search_words.words, ${query(name)}, 1)::double precision`;

// Terms are normal words, letters and digits only: no character of theirs is part of the query language.
export const searchParameter = (terms: readonly SearchTerm[]): string =>
  terms.map(({ word, isPrefix }) => `'${word}'${isPrefix ? ":*" : ""}`).join(" & ");
