import { type NamedTagger, type PackedTagger, unpackTagger } from "./weights-format.ts";

/** The tagger that comes with the package; CREDITS.md beside the weights names the texts it learned from. */
export async function loadTagger(): Promise<NamedTagger> {
  const { default: packed } = await import("./weights.json", { with: { type: "json" } });
  return unpackTagger(packed satisfies PackedTagger);
}
