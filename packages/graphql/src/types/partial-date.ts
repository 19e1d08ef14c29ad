import { DATE_BASES, DATE_PRECISIONS, type PartialDate as PartialDateRow } from "@stance/schema";
import { builder } from "../builder.ts";
import { describeEnum } from "../enum.ts";

const DatePrecision = describeEnum("DatePrecision", "How exactly a date is known.", DATE_PRECISIONS, {
  DAY: "To the day: `earliest` and `latest` are the same.",
  RANGE: "Some day from `earliest` to `latest`.",
  MONTH: "Some day of one month.",
  YEAR: "Some day of one year.",
  UNKNOWN: 'The beginning is unknown; `latest`, where it is given, says "not after".',
});

const DateBasis = describeEnum("DateBasis", "How a date is known.", DATE_BASES, {
  STATED: "The article writes it out.",
  RELATIVE: 'Counted from another date: "on Tuesday", "yesterday".',
  PUBLICATION: "Nothing is said of it: it is the day the article was published.",
  INFERRED: "A person worked it out.",
});

export const PartialDate = builder.objectRef<PartialDateRow>("PartialDate").implement({
  description: "A date as exactly as it is known. Both days are inclusive.",
  fields: (t) => ({
    earliest: t.expose("earliest", {
      description: "Not before this day; null when the beginning is unknown.",
      type: "Date",
      nullable: true,
    }),
    latest: t.expose("latest", { description: "Not after this day.", type: "Date", nullable: true }),
    precision: t.expose("precision", { description: "How exactly it is known.", type: DatePrecision }),
    basis: t.expose("basis", { description: "How it is known.", type: DateBasis }),
  }),
});
