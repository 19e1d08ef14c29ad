import { isWithin, overlaps, type Span, type StatementForm } from "@stance/schema";
import type { Quotation } from "../findings.ts";

/** Whether the content stands wholly, partly or not at all within the outermost quotations. */
export function formOf(content: readonly Span[], outer: readonly Quotation[]): StatementForm {
  if (content.every((span) => outer.some(({ inner }) => isWithin(span, inner)))) return "DIRECT";
  return content.some((span) => outer.some((quotation) => overlaps(quotation.inner, span))) ? "MIXED" : "INDIRECT";
}
