import { expect, test } from "vitest";
import { type PageElement, parsePage } from "./page.ts";
import { textOfElement } from "./paragraphs.ts";

const textOf = (html: string): string => textOfElement(parsePage(`<main>${html}</main>`).querySelector("main") as PageElement);

test.each([
  ["<p>One</p><p>Two</p>", "One\n\nTwo"],
  ["One <b>bold</b>, <a href='/'>link</a>ed", "One bold, linked"],
  ["One<br>line", "One line"],
  ["One<br>\n<br>Two", "One\n\nTwo"],
  ["<ul><li>One</li><li>Two</li></ul>", "One\n\nTwo"],
  ["<div>One<div>Two</div>Three</div>", "One\n\nTwo\n\nThree"],
  ["<p>One\n\n  two&nbsp;three</p>", "One two three"],
  ["<figure><img><figcaption>Photo: X</figcaption></figure><p>One</p>", "One"],
  ["<p>One<script>two</script><!-- three --></p>", "One"],
  ["", ""],
])("%s reads %j", (html, text) => {
  expect(textOf(html)).toBe(text);
});
