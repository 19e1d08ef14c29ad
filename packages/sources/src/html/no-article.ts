import type { Paragraph } from "./paragraphs.ts";

/** Code units of the shortest notice that is still news. */
const LEAST_LENGTH = 60;
/** A page that turns readers away says little besides. */
const SHORT_LENGTH = 900;
/** Share of letters in lines of links alone, above which a page only points to articles and holds none. */
const MOST_LINKS = 0.75;

const ERROR_TITLE =
  /^(?:error\s?)?(?:4\d\d|5\d\d)(?!\d)|(?:page|file|article|seite) (?:not|nicht) (?:found|gefunden|available)|^(?:access denied|forbidden|just a moment|attention required|service unavailable|internal server error|are you a (?:robot|human))/i;
const TURNED_AWAY =
  /subscribe(?:rs)? (?:now )?to (?:continue|read|unlock)|already (?:a|have a) (?:subscriber|subscription|member)|(?:sign|log) in to (?:continue|read)|(?:article|content|story) is (?:only )?(?:available )?(?:reserved )?(?:for|to) (?:our )?(?:paying )?(?:subscribers|members)|to (?:continue|keep) reading/i;

/** Why a page holds no article, as the rest of a sentence with a way on; null where it holds one. */
export function whyNoArticle(text: string, paragraphs: readonly Paragraph[], title: string): string | null {
  const length = lengthOf(paragraphs);
  if (length === 0) return "holds no article. Save the page of one article, or its text as .txt.";
  if (text.length < SHORT_LENGTH && ERROR_TITLE.test(title))
    return "is an error page, not an article. Open the address in a browser and see whether it is still there.";
  if (text.length < SHORT_LENGTH && TURNED_AWAY.test(text)) {
    return "shows only the beginning of its article, to those who do not subscribe. If you may read it, save the page from your browser as .html.";
  }
  if (lengthOf(paragraphs.filter(({ isLink }) => isLink)) > MOST_LINKS * length)
    return "is a list of links, not an article. Give the address of one article, or the site's feed.";
  return length < LEAST_LENGTH ? "holds no article. Save the page of one article, or its text as .txt." : null;
}

const lengthOf = (paragraphs: readonly Paragraph[]): number => paragraphs.reduce((sum, { words }) => sum + words.length, 0);
