import type { ReadDate } from "./date-elements.ts";
import { isElsewhere } from "./elsewhere.ts";
import type { Page } from "./page.ts";
import { textOfElement } from "./paragraphs.ts";

const ANNOUNCEMENT =
  /(?<!\p{L})(?:published|posted|veröffentlicht|erstellt|publié|publicado|pubblicato|geplaatst|date|datum|stand|updated|written on|(?:article|artikel|beitrag|eintrag|entry|post) (?:wurde am|was (?:written|published|posted)))(?!\p{L})[^\n]{0,40}/iu;
/** A dateline is little more than its date. */
const MAX_DATELINE = 40;
/** A line that begins with a date may go on with the place, the section or the news itself. */
const BEGINS_WITH_DATE =
  /^\p{P}?(?:\p{L}+,? )?(?:\d{1,2}[./]\d{1,2}[./]\d{4}|\d{4}-\d{2}-\d{2}|\d{1,2}\.? \p{L}{3,10} \d{4}|\p{L}{3,9} \d{1,2}, \d{4})(?!\d)/u;

/**
 * The date behind "Published", "Posted on" or the like anywhere on the page, else in the first line that is little more than
 * a date, else in the first that begins with one; null for none.
 */
export function announcedDate(page: Page, read: ReadDate): string | null {
  const body = page.querySelector("body");
  const lines = body === null ? [] : textOfElement(body, { isLeftOut: isElsewhere }).split("\n\n");
  const announced = lines.flatMap((line) => ANNOUNCEMENT.exec(line)?.[0] ?? []);
  const datelines = lines.filter((line) => line.length <= MAX_DATELINE);
  const begun = lines.flatMap((line) => BEGINS_WITH_DATE.exec(line)?.[0] ?? []);
  return [...announced, ...datelines, ...begun].map(read).find((date) => date !== null) ?? null;
}
