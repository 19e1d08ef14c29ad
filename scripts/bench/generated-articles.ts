import type { SourceResult } from "@stance/sources";
import { createRandom } from "./random.ts";

/** The first names of a pool of persons; with the surnames there are 24,000 of them. */
const GIVEN = ["Ada", "Boris", "Clara", "David", "Elena", "Farid", "Greta", "Hugo", "Ines", "Jonas", "Karin", "Leon"];
const OFFICES = ["Minister", "President", "Senator", "Mayor", "Ambassador", "Professor", "Governor", "Chancellor"];
const STARTS = ["Bar", "Dor", "Fen", "Gal", "Hol", "Kam", "Lor", "Mar", "Nor", "Pel", "Ros", "Sil", "Tam", "Val", "Wen"];
const MIDDLES = ["a", "e", "i", "o", "u", "an", "er", "il", "on"];
const ENDS = ["berg", "dal", "ford", "gren", "ick", "kova", "lund", "mann", "nen", "ova", "rado", "sen", "ski", "tero", "veld"];
const PLANS = [
  "NATO membership",
  "the ceasefire",
  "the minerals deal",
  "the sanctions",
  "security guarantees",
  "the tariffs",
  "the peace plan",
  "military aid",
];
const PLACES = ["Brussels", "Oslo", "Vienna", "Geneva", "Warsaw", "Madrid", "Ottawa", "Lisbon"];
const LENGTH_IN_PARAGRAPHS = 14;

/** The text of an article of some 450 words: few persons are in most of them, and most in few, as in the news. */
export function generatedArticle(number: number): string {
  const random = createRandom(number + 1);
  const pick = <Item>(items: readonly Item[], skew = 1): Item => items[Math.floor(items.length * random() ** skew)] as Item;
  const person = () => ({
    given: pick(GIVEN, 3),
    surname: `${pick(STARTS, 3)}${pick(MIDDLES, 3)}${pick(ENDS, 3)}`,
    office: pick(OFFICES),
  });
  const people = [person(), person(), person(), person()];
  const figure = () => Math.floor(random() * 9000) + 100;
  const paragraph = (): string => {
    const one = pick(people);
    const other = pick(people);
    const plan = pick(PLANS);
    return pick([
      `${one.office} ${one.given} ${one.surname} said on Tuesday that ${plan} would cost ${figure()} million euros and that nobody in ${pick(PLACES)} had a better idea of how to pay for it this year.`,
      `“We ${pick(["support", "oppose", "welcome", "reject"])} ${plan}, and we will say so to the ${figure()} people who have written to us from ${pick(PLACES)},” ${one.surname} said after the talks with ${other.given} ${other.surname}.`,
      `${one.surname} rejected ${plan} last week, when ${figure()} delegates met in ${pick(PLACES)} to speak about what comes next for the region and for those who live in it.`,
      `According to a senior official, ${other.surname} would agree to ${plan} only if ${pick(PLANS)} were part of it. Residents said that they had heard nothing of the ${figure()} letters that were sent.`,
      `The ministry in ${pick(PLACES)} said the talks had been useful. It was the ${figure()}th day of the debate, and the weather was as bad as on the first one, with rain over most of the country.`,
      `“There is no agreement without ${plan},” ${other.given} ${other.surname} told reporters in ${pick(PLACES)}. “Ask the ${figure()} members of the council, and they will tell you the same.”`,
    ]);
  };
  const paragraphs = Array.from({ length: LENGTH_IN_PARAGRAPHS }, paragraph);
  const day = String(1 + (number % 28)).padStart(2, "0");
  const title = `${pick(PLACES)} argues about ${pick(PLANS)}`;
  return `${title}\n\nPublished Date: ${day}.${String(1 + (number % 12)).padStart(2, "0")}.2025 13:01\n\n${paragraphs.join("\n\n")}\n`;
}

/** So many articles, each made when it is asked for. */
export async function* generatedSources(articles: number): AsyncGenerator<SourceResult> {
  for (let number = 0; number < articles; number++) {
    const name = `${number}.txt`;
    const document = {
      address: `file:///bench/${name}`,
      name,
      url: null,
      format: "txt",
      text: generatedArticle(number),
      known: {},
    } as const;
    yield { kind: "document", document };
  }
}
