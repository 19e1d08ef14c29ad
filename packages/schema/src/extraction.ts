import { z } from "zod";
import { ActorKind } from "./actor.ts";
import { LanguageCode } from "./language.ts";
import { PartialDate } from "./partial-date.ts";
import { Basis, Stance } from "./position.ts";
import { boilerplateOf, type Reading, type ReadPosition } from "./reading.ts";
import { QuotedSpan, Span } from "./span.ts";
import { StatementForm } from "./statement.ts";

/** One line of `stance extract --json`: all that was found in one file, with spans into `text`. */
export const Extraction = z.object({
  file: z.string(),
  text: z.string(),
  article: z.object({
    title: z.string().nullable(),
    byline: z.string().nullable(),
    publisher: z.string().nullable(),
    /** `YYYY-MM-DD`, or with the time where it is known: `2025-04-15T13:01`. */
    publishedAt: z.string().nullable(),
    lang: LanguageCode,
  }),
  boilerplate: z.array(Span),
  mentions: z.array(QuotedSpan.extend({ actor: z.string().nullable() })),
  actors: z.array(
    z.object({ id: z.string(), name: z.string(), kind: ActorKind, names: z.array(z.string()), roles: z.array(z.string()) }),
  ),
  statements: z.array(
    z.object({
      id: z.string(),
      form: StatementForm,
      speaker: QuotedSpan.extend({ actor: z.string().nullable() }).nullable(),
      cue: QuotedSpan.nullable(),
      content: z.array(QuotedSpan),
      reportedBy: z.string().nullable(),
      topics: z.array(z.string()),
      saidOn: PartialDate.nullable(),
    }),
  ),
  positions: z.array(
    z.object({
      actor: z.string(),
      topic: z.string(),
      target: z.string().nullable(),
      stance: Stance,
      condition: z.string().nullable(),
      basis: Basis,
      evidence: z.array(QuotedSpan).min(1),
      statements: z.array(z.string()),
      confidence: z.number(),
    }),
  ),
});
export type Extraction = z.infer<typeof Extraction>;

/** The line that `stance extract --json` prints for a reading of `text`. */
export function toExtraction(file: string, text: string, reading: Reading): Extraction {
  return {
    file,
    text,
    article: {
      title: reading.title,
      byline: reading.byline.length === 0 ? null : reading.byline.join(", "),
      publisher: reading.publisher,
      publishedAt: reading.publishedAtText ?? dayOf(reading),
      lang: reading.language,
    },
    boilerplate: boilerplateOf(reading),
    mentions: reading.mentions.map(({ start, end, text: words, actor }) => ({ start, end, text: words, actor })),
    actors: reading.actors.map(({ slug, name, kind, names, roles }) => ({
      id: slug,
      name,
      kind,
      names: names.map((known) => known.name),
      roles,
    })),
    statements: reading.statements.map(({ id, form, speaker, cue, content, reportedBy, topics, saidOn }) => ({
      id,
      form,
      speaker,
      cue,
      content,
      reportedBy,
      topics,
      saidOn,
    })),
    positions: groupPositions(reading.positions),
  };
}

const dayOf = ({ publishedAt }: Reading): string | null => (publishedAt?.precision === "DAY" ? publishedAt.earliest : null);

/** One entry for each actor, topic, stance and target; repeated words become further evidence, the surest one leads. */
function groupPositions(positions: readonly ReadPosition[]): Extraction["positions"] {
  const groups = Map.groupBy(positions, ({ actor, topic, stance, target }) => JSON.stringify([actor, topic, stance, target]));
  return [...groups.values()].map((group) => {
    const surest = group.reduce((best, position) => (position.confidence > best.confidence ? position : best));
    const { actor, topic, target, stance, condition, basis, confidence } = surest;
    const evidence = new Map(group.flatMap((position) => position.evidence).map((span) => [`${span.start}-${span.end}`, span]));
    const statements = [...new Set(group.map((position) => position.statement))];
    return { actor, topic, target, stance, condition, basis, evidence: [...evidence.values()], statements, confidence };
  });
}
