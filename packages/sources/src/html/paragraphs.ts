import { type PageElement, tidyWords } from "./page.ts";

const TEXT_NODE = 3;
const ELEMENT_NODE = 1;

const SKIPPED = new Set(["SCRIPT", "STYLE", "NOSCRIPT", "TEMPLATE", "IFRAME", "OBJECT", "SVG", "BUTTON", "FORM", "FIGCAPTION"]);
const INLINE = new Set(
  "A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK Q RUBY S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR".split(
    " ",
  ),
);

type Piece =
  | { readonly kind: "words"; readonly words: string; readonly isLink: boolean }
  | { readonly kind: "break" }
  | { readonly kind: "boundary" };

/** A paragraph's words, white space made one space. */
export interface Paragraph {
  readonly words: string;
  /** All of its words are links. */
  readonly isLink: boolean;
}

interface WalkOptions {
  /** Drops an element whole. */
  readonly isLeftOut?: (element: PageElement) => boolean;
  /** Inline elements stand within their sentence, or apart, each a paragraph of its own. */
  readonly inline?: "within" | "apart";
}

/** The words of an element as a reader sees them: paragraphs separated by a blank line, white space made one space. */
export const textOfElement = (element: PageElement, options: WalkOptions = {}): string =>
  paragraphsOf(element, options)
    .map(({ words }) => words)
    .join("\n\n");

/** The paragraphs of an element that have words, in page order. */
export function paragraphsOf(
  element: PageElement,
  { isLeftOut = () => false, inline = "within" }: WalkOptions = {},
): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let current = "";
  let isLink = true;
  let breaks = 0;
  const end = () => {
    const words = tidyWords(current);
    if (words !== null) paragraphs.push({ words, isLink });
    current = "";
    isLink = true;
  };
  for (const piece of piecesOf(element, isLeftOut, inline)) {
    const isBlank = piece.kind === "words" && piece.words.trim() === "";
    if (piece.kind === "break") breaks += 1;
    else if (!isBlank) breaks = 0;
    current += piece.kind === "words" ? piece.words : " ";
    if (piece.kind === "words" && !isBlank && !piece.isLink) isLink = false;
    if (piece.kind === "boundary" || breaks > 1) end();
  }
  end();
  return paragraphs;
}

/** Walks the element with a stack of its own: pages nest deeper than functions should call one another. */
function* piecesOf(
  element: PageElement,
  isLeftOut: (element: PageElement) => boolean,
  inline: "within" | "apart",
): Iterable<Piece> {
  const open = [{ children: element.childNodes[Symbol.iterator](), isBlock: true, isLink: false }];
  for (let inner = open.at(-1); inner !== undefined; inner = open.at(-1)) {
    const { value: node, done } = inner.children.next();
    if (done) {
      open.pop();
      if (inner.isBlock) yield { kind: "boundary" };
    } else if (node.nodeType === TEXT_NODE) {
      yield { kind: "words", words: node.textContent ?? "", isLink: inner.isLink };
    } else if (node.nodeType === ELEMENT_NODE) {
      const name = node.nodeName.toUpperCase();
      if (name === "BR") yield { kind: "break" };
      if (name === "BR" || SKIPPED.has(name) || isLeftOut(node as PageElement)) continue;
      const isBlock = inline === "apart" || !INLINE.has(name);
      if (isBlock) yield { kind: "boundary" };
      open.push({ children: node.childNodes[Symbol.iterator](), isBlock, isLink: inner.isLink || name === "A" });
    }
  }
}
