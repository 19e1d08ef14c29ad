import type { Paragraph } from "./paragraphs.ts";

/** Words that stood in the article's place on the page and are none of it. */
export interface LeftOut {
  readonly words: string;
  readonly reason: LeftOutReason;
  /** Where in the text it stood: the words come before the letter at this offset, in UTF-16 code units. */
  readonly at: number;
}

export const LEFT_OUT_REASONS = [
  "title",
  "byline",
  "date line",
  "menu",
  "credit",
  "pointer",
  "related links",
  "advertisement",
  "newsletter",
  "sharing",
  "cookie notice",
  "copyright",
  "author note",
  "comments",
] as const;
export type LeftOutReason = (typeof LEFT_OUT_REASONS)[number];

interface KnownOfPage {
  readonly title: string | null;
  readonly byline: readonly string[];
}

/** Parts the paragraphs of the article from what page furniture stands between them, each with its reason. */
export function leaveOut(paragraphs: readonly Paragraph[], known: KnownOfPage): { text: string; leftOut: LeftOut[] } {
  const firstProse = paragraphs.findIndex(({ words, isLink }) => !isLink && isProse(words));
  const kept: string[] = [];
  const leftOut: LeftOut[] = [];
  let length = 0;
  let under: LeftOutReason | null = null;
  paragraphs.forEach((paragraph, index) => {
    if (under !== null && under !== "author note" && isProse(paragraph.words)) under = null;
    const heads = headingReason(paragraph.words);
    if (heads !== null && index > firstProse) under = heads;
    const reason = under ?? reasonOf(paragraph) ?? (index < firstProse ? reasonAtHead(paragraph, known) : null);
    if (reason !== null) {
      leftOut.push({ words: paragraph.words, reason, at: length });
      return;
    }
    kept.push(paragraph.words);
    length += paragraph.words.length + "\n\n".length;
  });
  return kept.length === 0
    ? { text: paragraphs.map(({ words }) => words).join("\n\n"), leftOut: [] }
    : { text: kept.join("\n\n"), leftOut };
}

/** Code units of a paragraph that tells something; menus and pointers are shorter or end in no sentence. */
const PROSE_LENGTH = 80;
const isProse = (words: string): boolean => words.length >= PROSE_LENGTH && /[.!?…。！？]["'”’»)\]]*$/u.test(words);

const PATTERNS: readonly (readonly [LeftOutReason, RegExp])[] = [
  [
    "advertisement",
    /^(?:advert(?:isement)?s?|anzeige|sponsored(?: content)?|publicidade|publicidad|story continues below.{0,40}|(?:article )?continues? (?:reading )?below.{0,40})[.:]?$/i,
  ],
  ["credit", /^[([]?(?:photos?|images?|pictures?|video|foto|bild|file photo|photograph)(?: (?:credits?|source|by))?\s?[:©]/i],
  ["credit", /^(?:credits?|caption|close|view gallery|image \d+ of.{0,10}|\d+ of \d+|\/ ?\d+)(?::.{0,80})?$/i],
  ["credit", /^.{0,200}[([](?:image|photo|picture|credit|pic|foto)s?(?: credit)?\s?:[^)\]]{1,60}[)\]]$/i],
  ["credit", /^.{0,300}\((?:AP|Reuters|AFP|Getty)[ /][^)]{0,60}\)$/],
  ["pointer", /^(?:read|see|watch|learn|find out|discover) (?:more|also|next|this|it)(?![a-z]).{0,160}$/i],
  [
    "pointer",
    /^(?:related|also read|read also|more|lesen sie auch|mehr zum thema|lees ook|leia (?:mais|também)|lee también|à lire aussi|also on [\w.]{3,30}|on [\w.]{3,40}\.com)\s?:?\s?.{0,10}:.{0,160}(?<!\.)$/i,
  ],
  ["pointer", /^(?:also on \S+\.(?:com|org|net)|on \S+\.com:).{0,200}$/i],
  ["pointer", /^(?:click|tap) here(?![a-z]).{0,120}$/i],
  ["pointer", /^(?:[A-Z0-9'’&,:-]+ ){0,8}(?:CLICK|CLICKING) HERE$/],
  [
    "newsletter",
    /^.{0,120}(?<![a-z])(?:(?:sign up|subscribe) .{0,60}(?:newsletters?|inbox|alerts?|channel|emails?)|get the latest .{0,60}(?:inbox|newsletter)|delivered (?:straight )?to your (?:inbox|letterbox))(?![a-z]).{0,200}$/i,
  ],
  ["newsletter", /^(?:subscribe|sign (?:in|up)|log ?in|register)(?: now| today| here)?[.!]?$/i],
  [
    "sharing",
    /^(?:share|tweet|pin|email|print|whats ?app|facebook|twitter|pinterest|pint|reddit|linkedin|telegram|copy link|link copied|baixar|save|more|on|this|via|[|·•,/\s])+$/i,
  ],
  [
    "sharing",
    /^(?:like this (?:story|article)\?|share (?:this|it)|follow (?:us|me|him|her|them|@?\w+(?: \w+)?) on|join (?:our|the) (?:conversation|forums?|discussion)|have a tip\?).{0,240}$/i,
  ],
  [
    "sharing",
    /^.{0,120}(?<![a-z])(?:follow (?:us|him|her|them|@\w+)|find us) on (?:twitter|facebook|instagram|x)(?![a-z]).{0,160}$/i,
  ],
  ["sharing", /^(?:https?:\/\/|www\.|(?:twitter|facebook)\.com\/|[\w.+-]{1,60}@[\w-]{1,60}\.)\S{1,200}$/i],
  [
    "cookie notice",
    /^.{0,80}(?<![a-z])(?:uses? cookies|cookie policy|accept cookies|requires? javascript|enable javascript)(?![a-z]).{0,240}$/i,
  ],
  ["copyright", /^(?:©|\(c\)|copyright)[^\n]{0,240}$/i],
  ["copyright", /^.{0,160}(?<![a-z])all rights reserved\.?.{0,80}$/i],
  [
    "date line",
    /^\|?\s?(?:first |last )?(?:published|updated|posted|modified|created)(?: (?:on|at))?(?:\s?:|\s(?=\d|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)).{0,100}$/i,
  ],
  ["comments", /^(?:\d+ )?comments?(?: \(?\d+\)?)?$/i],
  ["menu", /^(?:tags?|topics?|filed under|categor(?:y|ies)|schlagworte|etiquetas)\s?:.{0,300}$/i],
  ["menu", /^(?:skip to (?:main )?content|back to top|loading.{0,20}|go to .{0,30})$/i],
  ["author note", /^(?:email|contact|reach|e-mail) .{2,60} (?:at|on) \S{3,60}.{0,160}$/i],
];

/** A pointer is a line of links alone, longer than a name. */
const POINTER_WORDS = 4;

function reasonOf({ words, isLink }: Paragraph): LeftOutReason | null {
  const found = PATTERNS.find(([, pattern]) => pattern.test(words));
  if (found !== undefined) return found[0];
  return isLink && words.split(" ").length >= POINTER_WORDS && !/[.!?]$/.test(words) ? "pointer" : null;
}

/** Words, and code units, of a menu's entry. */
const MENU_WORDS = 4;
const MENU_LENGTH = 40;

function reasonAtHead({ words, isLink }: Paragraph, { title, byline }: KnownOfPage): LeftOutReason | null {
  const folded = fold(words);
  if (title !== null && folded === fold(title)) return "title";
  if (/^by\s/i.test(words) || byline.some((name) => folded === fold(name))) return "byline";
  if (/»|›/.test(words)) return "menu";
  if (/\d{4}/.test(words) && words.length <= MAX_DATE_LINE && !/[.!?]$/.test(words)) return "date line";
  if (isLink) return "menu";
  return words.length <= MENU_LENGTH && words.split(" ").length <= MENU_WORDS && !/[.!?:"”。！？]$/.test(words) ? "menu" : null;
}

const MAX_DATE_LINE = 60;

const fold = (words: string): string => words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");

const HEADINGS: readonly (readonly [LeftOutReason, RegExp])[] = [
  [
    "related links",
    /^(?:you (?:may|might) (?:also )?(?:like|be interested in)|related(?: (?:articles?|stories|posts?|content|news|topics))?|more (?:from|on|in|stories|news|articles|\w+ news)|latest(?: news| stories)?|popular|most (?:read|popular|viewed)|recommended(?: for you)?|trending(?: now)?|don['’]t miss|top stories|read next|other news|in case you missed it)(?![a-z]).{0,40}$/i,
  ],
  ["author note", /^(?:about the authors?|author bio|über den autor|sobre el autor|sobre o autor)[:.]?$/i],
  [
    "comments",
    /^(?:leave a (?:reply|comment)|post a comment|join the discussion|tell us what you think.{0,4}|kommentare|comentários|comentarios)[:.]?$/i,
  ],
];

function headingReason(words: string): LeftOutReason | null {
  return HEADINGS.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}
