import type { PageElement, PageNode } from "./page.ts";

const TEXT_NODE = 3;
const ELEMENT_NODE = 1;

const SKIPPED = new Set(["SCRIPT", "STYLE", "NOSCRIPT", "TEMPLATE", "IFRAME", "OBJECT", "SVG", "BUTTON", "FORM", "FIGCAPTION"]);
const INLINE = new Set(
  "A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK Q RUBY S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR".split(
    " ",
  ),
);

/** The words of an element as a reader sees them: paragraphs separated by a blank line, white space made one space. `isLeftOut` drops an element whole. */
export function textOfElement(element: PageElement, isLeftOut: (element: PageElement) => boolean = () => false): string {
  const paragraphs: string[] = [];
  let current = "";
  const finish = () => {
    const words = current
      .replace(/\u00AD/g, "")
      .replace(/\s+/g, " ")
      .trim();
    if (words !== "") paragraphs.push(words);
    current = "";
  };
  // Walked with a stack of its own: nesting in hostile pages is deeper than the call stack.
  const open: Iterator<PageNode>[] = [[element][Symbol.iterator]()];
  const endsBlock: boolean[] = [false];
  let breaks = 0;
  while (open.length > 0) {
    const next = open.at(-1)?.next();
    if (next === undefined || next.done) {
      open.pop();
      if (endsBlock.pop()) finish();
      continue;
    }
    const node = next.value;
    if (node.nodeType === TEXT_NODE) {
      const words = node.textContent ?? "";
      if (words.trim() !== "") breaks = 0;
      current += words;
    } else if (node.nodeType === ELEMENT_NODE) {
      const name = node.nodeName.toUpperCase();
      if (SKIPPED.has(name) || isLeftOut(node as PageElement)) continue;
      if (name === "BR") {
        breaks += 1;
        if (breaks > 1) finish();
        else current += " ";
        continue;
      }
      const isBlock = !INLINE.has(name);
      if (isBlock) finish();
      open.push(node.childNodes[Symbol.iterator]());
      endsBlock.push(isBlock);
    }
  }
  finish();
  return paragraphs.join("\n\n");
}
