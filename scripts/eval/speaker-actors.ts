// Tells how the named speakers of the open corpus are known, the articles kept for testing left out: node --conditions=stance-source scripts/eval/speaker-actors.ts [DIR] [--show N]
import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { isWithin, type Span } from "@stance/schema";
import { isKeptForTesting, readOpenCorpus } from "../../apps/cli/src/train/open-corpus.ts";
import { readAnnotated } from "../../packages/text/src/tagger/annotated.ts";

const { values, positionals } = parseArgs({ allowPositionals: true, options: { show: { type: "string", default: "0" } } });
const directory = positionals[0] ?? new URL("../../../shared/open-corpus", import.meta.url).pathname;
if (!existsSync(directory)) {
  console.log(`Skipped: there is no open corpus in ${directory}.`);
  process.exit(0);
}

/** Told from the annotated words alone: behind a title stands a person, before such a head a body; the rest is to be read. */
const PERSON =
  /^(?:(?:President|Senator|Minister|Mr|Mrs|Ms|Dr|Gov|Sen|Rep|Governor|Chancellor|Ambassador|Professor|Judge)\.? )(?:\p{Lu}[\p{L}'’.-]+ ?){1,3}$/u;
const NAME = /^\p{Lu}[\p{L}'’-]+(?: (?:\p{Lu}\.|\p{Ll}{2,3}|\p{Lu}[\p{L}'’-]+)){1,3}$/u;
const BODY =
  /(?:Agency|Party|Union|Ministry|Council|Committee|Department|Court|Association|Organi[sz]ation|University|Times|News|Post)$/;

interface Judged {
  readonly text: string;
  readonly kind: string;
}
const wanted = { person: new Map<string, Judged[]>(), body: new Map<string, Judged[]>(), name: new Map<string, Judged[]>() };
const split: string[] = [];

for (const article of readOpenCorpus(directory).filter((_, index) => !isKeptForTesting(index))) {
  const { actors, mentions, annotated } = readAnnotated(article);
  const known = new Map(actors.map((actor) => [actor.key, actor]));
  const wordsOf = ({ start, end }: Span): string => article.text.slice(start, end).replace(/\s+/g, " ");
  const persons = new Map<string, Set<string>>();
  for (const { speaker } of annotated) {
    if (speaker === null) continue;
    const words = wordsOf(speaker);
    const sort = PERSON.test(words)
      ? "person"
      : BODY.test(words)
        ? "body"
        : NAME.test(words) && !/^(?:The|A) /.test(words)
          ? "name"
          : null;
    if (sort === null) continue;
    const own = mentions.filter((mention) => isWithin(mention, speaker) && mention.form !== "ATTRIBUTIVE");
    const actor = own.flatMap((mention) => known.get(mention.actor ?? "") ?? []).at(-1);
    const judged = { text: `${article.key} ${words}`, kind: actor?.kind ?? "none" };
    wanted[sort].set(judged.kind, [...(wanted[sort].get(judged.kind) ?? []), judged]);
    if (sort !== "body" && actor?.kind === "PERSON" && actor !== undefined) {
      const surname = words.split(" ").at(-1) ?? words;
      persons.set(surname, (persons.get(surname) ?? new Set()).add(actor.key));
    }
  }
  for (const [surname, keys] of persons) if (keys.size > 1) split.push(`${article.key} ${surname}: ${[...keys].join(", ")}`);
}

const RIGHT = { person: ["PERSON"], body: ["ORGANISATION", "GOVERNMENT"] } as const;
for (const sort of ["person", "body"] as const) {
  const all = [...wanted[sort].values()].flat();
  const wrong = all.filter(({ kind }) => !(RIGHT[sort] as readonly string[]).includes(kind));
  const share = all.length === 0 ? 0 : 1 - wrong.length / all.length;
  console.log(
    `speakers that are ${sort === "person" ? "persons" : "bodies"} by their words: kind right ${share.toFixed(3)} of ${all.length}`,
  );
  for (const { text, kind } of wrong.slice(0, Number(values.show))) console.log(`  ${kind}: ${text}`);
}
const names = [...wanted.name].map(([kind, all]) => `${kind} ${all.length}`).sort();
console.log(`other speakers of two to four words in capitals: ${names.join(", ")}`);
for (const [kind, all] of wanted.name)
  if (kind !== "PERSON") for (const { text } of all.slice(0, Number(values.show))) console.log(`  ${kind}: ${text}`);
console.log(`surnames of one article that two actors bear: ${split.length}`);
for (const each of split.slice(0, Number(values.show))) console.log(`  ${each}`);
