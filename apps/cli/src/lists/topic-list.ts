import { z } from "zod";
import { printable } from "../output.ts";
import type { ListKind } from "./list-rows.ts";
import { NAMED_SELECTION, Named } from "./parts.ts";

const ListedTopic = Named.extend({
  id: z.string(),
  proposition: z.string().nullable(),
  description: z.string(),
  keywords: z.array(z.string()),
  broader: Named.nullable(),
});

/** Topics in order of name, with their propositions. */
export const TOPIC_LIST: ListKind<z.infer<typeof ListedTopic>> = {
  field: "topics",
  filterType: "TopicFilter",
  selection: `id slug name proposition description keywords broader { ${NAMED_SELECTION} }`,
  row: ListedTopic,
  toLines: ({ name, slug, proposition }) => [
    `${printable(name)} · ${slug}`,
    ...(proposition === null ? [] : [`    ${printable(proposition)}`]),
  ],
};
