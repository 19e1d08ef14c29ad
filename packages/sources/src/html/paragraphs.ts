import { type PageElement, tidyWords } from "./page.ts";

const TEXT_NODE = 3;
const ELEMENT_NODE = 1;

const SKIPPED = new Set(["SCRIPT", "STYLE", "NOSCRIPT", "TEMPLATE", "IFRAME", "OBJECT", "SVG", "BUTTON", "FORM", "FIGCAPTION"]);
const INLINE = new Set(
  "A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK Q RUBY S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR".split(
    " ",
  ),
);

type Piece = { readonly kind: "words"; readonly words: string } | { readonly kind: "break" } | { readonly kind: "boundary" };

/**
 * The words of an element as a reader sees them: paragraphs separated by a blank line, white space made one space.
 * `isLeftOut` drops an element whole.
 */
export function textOfElement(element: PageElement, isLeftOut: (element: PageElement) => boolean = () => false): string {
  const paragraphs: string[] = [];
  let current = "";
  let breaks = 0;
  for (const piece of piecesOf(element, isLeftOut)) {
    const isBlank = piece.kind === "words" && piece.words.trim() === "";
    if (piece.kind === "break") breaks += 1;
    else if (!isBlank) breaks = 0;
    current += piece.kind === "words" ? piece.words : " ";
    if (piece.kind === "boundary" || breaks > 1) {
      paragraphs.push(tidyWords(current) ?? "");
      current = "";
    }
  }
  return [...paragraphs, tidyWords(current) ?? ""].filter((words) => words !== "").join("\n\n");
}

/** Walks the element with a stack of its own: pages nest deeper than functions should call one another. */
function* piecesOf(element: PageElement, isLeftOut: (element: PageElement) => boolean): Iterable<Piece> {
  const open = [{ children: element.childNodes[Symbol.iterator](), isBlock: true }];
  for (let inner = open.at(-1); inner !== undefined; inner = open.at(-1)) {
    const { value: node, done } = inner.children.next();
    if (done) {
      open.pop();
      if (inner.isBlock) yield { kind: "boundary" };
    } else if (node.nodeType === TEXT_NODE) {
      yield { kind: "words", words: node.textContent ?? "" };
    } else if (node.nodeType === ELEMENT_NODE) {
      const name = node.nodeName.toUpperCase();
      if (name === "BR") yield { kind: "break" };
      if (name === "BR" || SKIPPED.has(name) || isLeftOut(node as PageElement)) continue;
      const isBlock = !INLINE.has(name);
      if (isBlock) yield { kind: "boundary" };
      open.push({ children: node.childNodes[Symbol.iterator](), isBlock });
    }
  }
}
