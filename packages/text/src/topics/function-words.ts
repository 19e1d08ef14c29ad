import { stemOf } from "./stem.ts";

/** Words that carry no topic: they are left out when a phrase is looked for. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    "a an the this that these those any some each every no such its his her their our your my " +
    "of for to in on at by from with about over under against between into onto within during after before as than per " +
    "and or nor but if whether while is are was were be been being am has have had do does did will would shall should can could may might must " +
    "it he she they we you i him them us me who whom which what where when there not non n't 's ’s so too also more most very " +
    "all both either own up out off down rather instead"
  ).split(" "),
);

/** Verbs too common to tell a topic; a phrase that holds one is looked for word by word. */
export const LIGHT_VERBS: ReadonlySet<string> = new Set(
  "get gets got getting take takes took taking make makes made making go goes going went come comes coming came give gives gave giving put puts putting keep keeps keeping let lets".split(
    " ",
  ),
);

/** Verbs that say what is to happen to a thing, not which thing: they weigh little in a topic's name or proposition. */
export const CHANGE_VERBS: ReadonlySet<string> = new Set(
  (
    "become introduce build create establish end ban stop raise increase lower reduce cut close open expand extend allow permit provide " +
    "adopt pass approve abolish repeal reform protect support conclude need stay remain start resume continue hold move be lead use set pay grant send buy sell"
  ).split(" "),
);

/** Their stems. */
export const CHANGE_STEMS: ReadonlySet<string> = new Set([...CHANGE_VERBS].map(stemOf));

/** Words by which a topic's name does away with what stands behind or before them. */
export const ENDING_WORDS: ReadonlySet<string> = new Set(
  "ban banning repeal repealing abolition abolishing scrapping closing closure ending withdrawal cancellation cancelling suspension halting stopping prohibition removal phase phasing exit withdrawing lifting opposition boycott embargo moratorium".split(
    " ",
  ),
);

/** Nouns for bringing a thing about: "its introduction". */
export const MAKING_WORDS: ReadonlySet<string> = new Set(
  "introduction adoption passage construction creation ratification implementation expansion extension".split(" "),
);
