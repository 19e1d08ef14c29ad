import type { LocalMention } from "../findings.ts";
import { matchGazetteer } from "./gazetteer.ts";
import { type Registry, registerEntry } from "./registry.ts";
import type { Scan } from "./scan.ts";

const PREFIXED = /^((?:non|anti|pro|post|pre|ex|intra|trans)-)(\p{Lu}\p{L}+)$/u;

/** Names within one word: "non-[European]", "pro-[Russian]". */
export function findPrefixed(scan: Scan, registry: Registry): LocalMention[] {
  return scan.words.flatMap(({ text, start, end }) => {
    if (!text.includes("-")) return [];
    const [, prefix, name] = PREFIXED.exec(text) ?? [];
    const entry = name === undefined ? undefined : matchGazetteer([name], 0)?.entry;
    if (prefix === undefined || entry === undefined || entry.sense === "CAPITAL" || entry.sense === "BUILDING") return [];
    const span = { start: start + prefix.length, end };
    return [
      { ...span, phrase: span, form: "ATTRIBUTIVE" as const, actor: registerEntry(registry, entry), rule: "behind-prefix" },
    ];
  });
}
