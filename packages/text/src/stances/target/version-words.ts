const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Adjectives that tell one version of any thing from another: "the original quota", "the amended bill". */
export const VERSION_ADJECTIVES = set(
  "original initial earlier previous prior former current existing revised updated amended modified reworked redrafted rewritten renegotiated watered-down softened preliminary interim provisional final",
);

/** Of those the ones of a version that another has followed. */
export const PAST_ADJECTIVES = set("original initial earlier previous prior former");

/** Those that do so only before a noun for a plan, a law or an agreement: "the new draft", but "a new bridge". */
export const PLAN_ADJECTIVES = set(
  "first second third fourth fifth new newest latest next upcoming renewed framework draft old older later alternative rival",
);

/** Nouns that name a version by themselves. */
export const VERSION_NOUNS = set(
  "draft drafts version versions text counter-proposal counterproposal counteroffer revision edition redraft",
);

/** Nouns by which somebody makes the other side an offer: whose it is tells which one. */
export const OFFER_NOUNS = set("proposal draft offer text version plan blueprint counter-proposal");

/** Verb forms that tell when a version came to be: "the deal signed in 2015". */
export const MADE = set(
  "signed agreed reached struck concluded published presented tabled drafted unveiled proposed introduced submitted released adopted passed approved negotiated brokered circulated put announced offered dated",
);

const MONTHS = set("january february march april may june july august september october november december");
const DAYS = set("monday tuesday wednesday thursday friday saturday sunday");
const PERIODS = set("year month week spring summer autumn fall winter");

/** Whether the capitalised or plain word names a year, a month or a day of the week. */
export const isDateWord = (text: string): boolean => {
  const lower = text.toLowerCase();
  return /^(?:19|20)\d\d$/.test(text) || DAYS.has(lower) || (/^\p{Lu}/u.test(text) && MONTHS.has(lower));
};

/** "last year", "this week": two words that name a time. */
export const isPeriod = (first: string, second: string): boolean =>
  ["last", "this", "next"].includes(first) && (PERIODS.has(second) || DAYS.has(second) || MONTHS.has(second));
