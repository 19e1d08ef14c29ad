import { PartialDate, Stance } from "@stance/schema";
import { z } from "zod";
import { printable } from "../output.ts";

export const DATE_SELECTION = "earliest latest precision basis";

/** An actor or topic as other rows name it. */
export const Named = z.object({ slug: z.string(), name: z.string() });
export const NAMED_SELECTION = "slug name";

/** A position with its words, as lists show it. */
export const ListedPosition = z.object({
  id: z.string(),
  stance: Stance,
  target: z.string().nullable(),
  condition: z.string().nullable(),
  basis: z.string(),
  confidence: z.number(),
  status: z.string(),
  saidOn: PartialDate.nullable(),
  evidence: z.array(z.object({ exact: z.string(), url: z.string().nullable(), article: z.object({ title: z.string() }) })),
});
export type ListedPosition = z.infer<typeof ListedPosition>;
export const POSITION_SELECTION = `id stance target condition basis confidence status saidOn { ${DATE_SELECTION} } evidence { exact url article { title } }`;

/** A date as a person reads it: a day, both ends of a range, "by" a day, or "undated". */
export function showDate(date: PartialDate | null): string {
  if (date === null || date.latest === null) return "undated";
  if (date.earliest === null) return `by ${date.latest}`;
  return date.earliest === date.latest ? date.latest : `${date.earliest}…${date.latest}`;
}

/** What a position says, and below it the words it rests on. */
export function positionLines({ stance, target, condition, saidOn, evidence }: ListedPosition): string[] {
  const facts = [showDate(saidOn), stance, target, condition === null ? null : `if ${condition}`];
  const words = evidence.map(({ exact, article }) => `    “${printable(exact)}” (${printable(article.title)})`);
  return [
    facts
      .filter((fact) => fact !== null)
      .map(printable)
      .join(" · "),
    ...words,
  ];
}
