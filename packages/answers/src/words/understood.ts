import { foldWords } from "./fold.ts";

/** Says how typed words were understood, where they are not the topic's name or slug; null where that is plain. */
export function understoodAs(
  typed: string,
  { name, slug }: { readonly name: string; readonly slug: string },
  relation: "ITSELF" | "PART" | "WHOLE",
): string | null {
  if (relation === "PART") return `Nothing is recorded on “${typed}” itself; this is ${name}, a part of it.`;
  if (relation === "WHOLE") return `Nothing is recorded on “${typed}” itself; this is ${name}, of which it is a part.`;
  const plain = typed === slug || foldWords(typed).join("-") === foldWords(name).join("-");
  return plain ? null : `“${typed}” is understood as ${name}.`;
}
