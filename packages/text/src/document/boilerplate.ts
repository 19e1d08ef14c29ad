/** Whether a line is none of the article: `reason` names what it is instead. Patterns see the line with its white space made plain. */
interface BoilerplateRule {
  readonly reason: string;
  readonly pattern: RegExp;
  /** Longer lines are prose, whatever they begin with; in code units. */
  readonly longest: number;
}

const SECTION =
  "politics|world|world news|business|economy|markets?|sports?|opinions?|news|top news|breaking news|latest news|technology|tech|science|health|entertainment|culture|lifestyle|travel|europe|asia|africa|americas|middle east|us news|uk news|national|international|local|local news|elections?|home|homepage|front page|video|videos|photos|podcasts?|analysis|editorial|commentary|defen[cs]e|security|war in ukraine|education|environment|climate|energy|finance|investing|crime|society|features?|blogs?|live";
const MONTH =
  "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";
const DAY = "mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:rs(?:day)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?";
const DATE = `(?:(?:${DAY})[,.]? )?(?:\\d{1,2}(?:st|nd|rd|th)? (?:${MONTH})[.,]?,? \\d{4}|(?:${MONTH})\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4})`;
const TIME =
  "(?:,? ?(?:at|-|–|—|\\||\\/|T)? ?\\d{1,2}[:.]\\d{2}(?::\\d{2})? ?(?:[ap]\\.?m\\.?)? ?(?:\\(?(?:GMT|UTC|EST|EDT|ET|BST|CET|CEST|PST|PDT|PT|IST)\\)?)?(?:[+-]\\d{1,4})?)?";

const rule = (reason: string, longest: number, ...sources: string[]): BoilerplateRule => ({
  reason,
  longest,
  pattern: new RegExp(sources.map((source) => `(?:${source})`).join("|"), "iu"),
});

const RULES: readonly BoilerplateRule[] = [
  rule(
    "menu",
    60,
    "^[•·*☰≡\\-–— ]{0,4}(?:main )?(?:menu|navigation|skip to (?:main )?content|skip to navigation|toggle navigation|open menu|close menu|close|back to top|top of page|log ?in|sign in|log ?out|my account|register|contact us|about us|advertise(?: with us)?|terms of (?:use|service)|sitemap|accessibility(?: help)?)$",
  ),
  rule("search", 60, "^(?:search(?: for| this site| the site| form)?:?|search …|type to search|enter keywords?)$"),
  rule(
    "section",
    90,
    `^[|•·>»/ ]{0,6}(?:${SECTION})(?: ?[|•·>»/,&] ?(?:${SECTION}))*[|•·>»/ ]{0,6}$`,
    "^(?:home|news|you are here:?) ?[|>»›/] ?.{1,70}$",
    `^(?:filed under|section|category|categories|topics?|tags?|posted in|more on this topic|in this story):.{0,80}$`,
  ),
  rule(
    "published line",
    160,
    `^(?:first )?(?:published|updated|last updated|last modified|modified|posted|created|issued)(?: (?:date|on|at|by))?:? ?(?:.{0,40}\\d|just now|yesterday|today).{0,60}$`,
    `^date:? .{0,20}\\d.{0,30}$`,
    `^${DATE}${TIME}(?: ?[|/•·–—-] ?.{0,50})?$`,
    `^\\d{1,2}:\\d{2} ?(?:[ap]\\.?m\\.?)?,? ?${DATE}.{0,20}$`,
    "^\\d{1,3} (?:minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?) ago$",
    "^\\d{1,2} min(?:ute)?s? read$",
    "^(?:estimated )?reading time:?.{0,30}$",
  ),
  rule(
    "byline",
    140,
    "^by:? (?:the )?\\p{Lu}[\\p{L}.'’-]+(?:[ ,|/&•–—-]+(?:and |for |of |in |the )?(?:the )?[\\p{Lu}@][\\p{L}.'’@_-]*){0,12}$",
    "^(?:written|reported|posted|edited|compiled|reporting|additional reporting|editing|writing) by:? .{1,120}$",
    "^\\(?(?:additional )?(?:reporting|editing|writing|compiled|translated) (?:and writing |and editing )?by .{1,120}$",
    "^(?:author|reporter|editor|correspondent|staff writer)s?: .{1,80}$",
    "^@[a-z0-9_]{2,30}$",
    "^[\\w.+-]{1,40}@[\\w.-]{1,40}$",
  ),
  rule(
    "image credit",
    420,
    "^(?:photo|image|picture|photograph|illustration|video|graphic|caption|file photo|file image|featured image|credit|image source|photo courtesy|courtesy)s?(?: ?(?:credit|source|by|of|courtesy))?s? ?[:|©/]",
    "(?:^|[.(|] ?)(?:photo|image|picture|credit|source|photograph)s?(?: ?(?:credit|source|by))?: .{0,160}(?:wikimedia|getty|shutterstock|reuters|afp|associated press|\\bap\\b|flickr|public domain|creative commons|cc by|unsplash|pixabay|pexels|alamy|bloomberg|epa|press service|handout|x\\.com|twitter|facebook)",
    "(?:via wikimedia|wikimedia commons|getty images|shutterstock|ap photo|afp photo|epa-efe|creative commons)[^.]{0,60}\\.?\\)?$",
    "\\(?(?:reuters|afp|ap|epa|pa|xinhua)/\\p{L}[\\p{L} .'’-]{2,40}\\)?\\.?$",
    "^\\(?(?:photo|image|picture) by .{1,120}$",
    "^(?:file photo|file image|image|photo|watch|video)[.:]?$",
  ),
  rule(
    "market data",
    60,
    "^[•·* ]{0,4}(?:market data|stock quotes?|stocks|currencies|commodities|exchange rates?|market summary|quotes delayed.{0,40})$",
  ),
  rule(
    "newsletter",
    260,
    "^(?:welcome to \\p{Lu}[\\p{L}\\p{N} .’'-]{1,40}|newsletters?|(?:our )?(?:daily|weekly) newsletter)[.!]?$",
    "^(?:please )?(?:sign[ -]?up|subscribe|register|join (?:our|the|thousands|us)|get (?:our|the|all the|your|breaking|daily|unlimited)|stay (?:informed|up to date|ahead|connected)|never miss|don[’']t miss|start your free trial|already a subscriber|enter your e-?mail|your e-?mail|try .{0,30}free)\\b.{0,200}$",
    "\\b(?:sign up for|subscribe to) (?:our|the|this|free|daily|\\p{Lu}[\\p{L}’']+)\\b.{0,100}newsletter",
    "^(?:thank you|thanks) for (?:subscribing|signing up).{0,60}$",
  ),
  rule(
    "comments",
    160,
    "^(?:\\d{1,5} )?comments?(?: ?[(:]? ?\\d{0,5}\\)?)?$",
    "^(?:post|leave|add|write|view|show|hide|read|see|load|join)(?: a| your| all| more| the)? ?(?:\\d{1,5} )?(?:comments?|reply|conversation|discussion)\\b.{0,60}$",
    "^(?:be the first to comment|no comments? yet|comments are (?:closed|disabled|moderated)|what do you think|share your thoughts|log in to comment|reply|report abuse|cancel reply|your email address will not be published).{0,90}$",
  ),
  rule(
    "share row",
    120,
    "^(?:share|tweet|pin|email|e-mail|print|whatsapp|facebook|twitter|linkedin|telegram|reddit|x|messenger|pinterest|copy link|copy url|save|bookmark|like|flipboard|instagram|youtube|tiktok|threads|bluesky)(?:[ |,•·/&]+(?:share|tweet|pin|email|e-mail|print|whatsapp|facebook|twitter|linkedin|telegram|reddit|x|messenger|pinterest|copy link|copy|link|save|bookmark|like|flipboard|instagram|youtube|tiktok|threads|bluesky|on|via|by|this|article|story|and))*[.:!]?$",
    "^(?:share|print|email|save|listen to|bookmark) (?:this|the) (?:article|story|page|post|link).{0,40}$",
    "^(?:follow|like|find|join) (?:us|me|\\p{Lu}[\\p{L}]+(?: \\p{Lu}[\\p{L}]+)?|@\\w+) on .{1,60}$",
    "^(?:share on|share via|share to) .{1,40}$",
  ),
  rule(
    "related",
    220,
    "^(?:read (?:more|also|next|now|the full (?:story|article)|full (?:story|article))|see also|also read|related(?: (?:articles?|stories|news|posts?|content|topics?|links|coverage|reading|video))?|more (?:from|on|in|about) .{1,60}|more (?:stories|news|like this)|most (?:read|popular|viewed|commented)|trending(?: now)?|popular(?: now| stories| posts)?|recommended(?: (?:for you|stories|articles|reading))?|you (?:may|might) (?:also|like).{0,40}|editor[’']s? picks?|don[’']t miss|up next|latest(?: stories| headlines)?|top stories|in other news|sponsored(?: content| links)?|promoted(?: stories| content)?|continue reading.{0,60}|load more|show more|view all|next article|previous article|next post|previous post|story continues below.{0,30}|article continues (?:below|after).{0,40}|click here.{0,80}|keep reading)[.:…»>]?$",
    "^(?:read (?:more|also|next)|see also|also read|related(?: (?:articles?|stories|news|posts?|story))?|recommended|watch(?: also| live| now)?|listen(?: now)?|more)\\s?[:|»>].{1,200}$",
  ),
  rule(
    "advertisement",
    80,
    "^(?:advertisements?|ad|ads|advertising|sponsored|promotion|paid content|scroll to continue.{0,30}|this ad will end.{0,30}|remove ads)$",
  ),
  rule(
    "cookie notice",
    420,
    "^(?:we|this (?:web)?site|our (?:web)?site|by (?:continuing|using|clicking)).{0,160}\\bcookies?\\b",
    "^(?:accept(?: all)?(?: cookies)?|reject all|manage (?:cookies|preferences)|cookie (?:policy|settings|notice|preferences)|privacy (?:policy|notice|settings)|do not sell my.{0,40})$",
  ),
  rule(
    "copyright",
    420,
    "^(?:copyright|©|\\(c\\)|&copy;)",
    "\\ball rights reserved\\b",
    "^(?:this material|the material on this site|no part of this|reproduction) .{0,200}\\b(?:may not be|without (?:the )?(?:express |prior )?(?:written )?permission|prohibited)",
    "^(?:with (?:files|reporting) from|(?:this (?:article|story|report) )?(?:was )?originally (?:published|appeared) (?:on|in|at)|source: ).{1,100}$",
  ),
  rule(
    "error notice",
    160,
    "^(?:please )?(?:enable javascript|javascript is (?:disabled|required)|your browser|this video (?:is|can)|video (?:player|unavailable)|loading)\\b.{0,120}$",
  ),
];

const LONGEST = Math.max(...RULES.map((each) => each.longest));

/** What a line is when it is none of the article ("menu", "image credit"); null for a line of the article. `line` has single spaces. */
export function boilerplateReason(line: string): string | null {
  if (line.length > LONGEST) return null;
  if (!/[\p{L}\p{N}]/u.test(line)) return "ornament";
  for (const { reason, longest, pattern } of RULES) if (line.length <= longest && pattern.test(line)) return reason;
  return null;
}

const TAIL = new Set(["comments", "related", "newsletter", "market data", "copyright", "share row"]);

/** Whether such a line, standing after the article's text, ends it: short lines that follow belong to the page. */
export const opensTail = (reason: string): boolean => TAIL.has(reason);
