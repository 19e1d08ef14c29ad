import { z } from "zod";

/** Half-open range of UTF-16 code units in an article's text. */
export const Span = z
  .object({ start: z.int().nonnegative(), end: z.int().positive() })
  .refine((span) => span.start < span.end, { error: "a span must not be empty" });
export type Span = z.infer<typeof Span>;

/** A span with the words that stand there: `text.slice(start, end)`. */
export const QuotedSpan = z
  .object({ start: z.int().nonnegative(), end: z.int().positive(), text: z.string().min(1) })
  .refine((span) => span.end - span.start === span.text.length, {
    error: "a span is as long as the words it quotes",
  });
export type QuotedSpan = z.infer<typeof QuotedSpan>;

/** The span together with its words in `text`. */
export const quote = (text: string, span: Span): QuotedSpan => ({
  start: span.start,
  end: span.end,
  text: text.slice(span.start, span.end),
});

/** Whether two spans share at least one code unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Whether `inner` lies within `outer`; a span lies within itself. */
export const isWithin = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;
