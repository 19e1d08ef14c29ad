import type { LocalMention } from "../findings.ts";
import { matchGazetteer } from "./gazetteer.ts";
import { type Registry, registerEntry } from "./registry.ts";
import type { Scan } from "./scan.ts";

const PREFIXED = /^((?:non|anti|pro|post|pre|ex|intra|trans)-)(\p{Lu}\p{L}+)$/u;

/** Names within one word: "non-[European]", "pro-[Russian]". */
export function findPrefixed(scan: Scan, registry: Registry): LocalMention[] {
  const found: LocalMention[] = [];
  for (const { text, start, end } of scan.words) {
    if (!text.includes("-")) continue;
    const [, prefix, name] = PREFIXED.exec(text) ?? [];
    const entry = name === undefined ? undefined : matchGazetteer([name], 0)?.entry;
    if (prefix === undefined || entry === undefined || entry.sense === "CAPITAL" || entry.sense === "BUILDING") continue;
    const span = { start: start + prefix.length, end };
    found.push({ ...span, phrase: span, form: "ATTRIBUTIVE", actor: registerEntry(registry, entry), rule: "behind-prefix" });
  }
  return found;
}
