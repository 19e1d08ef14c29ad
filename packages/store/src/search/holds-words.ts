import { sql } from "drizzle-orm";
import { always, type ColumnOf, type Condition } from "../paging/condition.ts";
import { searchTerms } from "./terms.ts";

/** The row of this id has a passage with all words of the text. A text that asks nothing holds for every row. */
export function holdsWords(id: ColumnOf, text: string): Condition {
  const terms = searchTerms(text);
  if (terms.length === 0) {
    return text.trim() === "" ? always("any words", () => sql`1 = 1`) : always("no words", () => sql`1 = 0`);
  }
  return {
    name: "holds words",
    sql: ({ dialect: { hasTerms, searchWords }, tables }) => {
      const { ownerId, number } = tables.searchEntries;
      return sql`${id(tables)} in (
        select ${ownerId} from ${searchWords} join ${tables.searchEntries} on ${number} = ${searchWords.number} where ${hasTerms("words")})`;
    },
    values: ({ dialect }) => ({ words: dialect.searchParameter(terms) }),
  };
}
