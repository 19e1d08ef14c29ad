import { orFailure } from "../open-inputs.ts";
import type { SourceResult } from "../source.ts";
import { asTheyCome } from "./as-they-come.ts";
import { pageOf } from "./read-web.ts";
import type { WebReader } from "./web-reader.ts";

/** Each host keeps its own pace; so many pages are asked for or waited for at once, over all hosts. */
const PAGES_AT_ONCE = 12;

/** The article at each of these different addresses, as they come; each result has the address as its name. A list is not followed. */
export async function* readPages(web: WebReader, addresses: readonly string[]): AsyncIterable<SourceResult> {
  yield* asTheyCome(hostsInTurn(addresses), PAGES_AT_ONCE, async (address) => {
    const result = await orFailure(address, address, async () => pageOf(await web.fetch(address)));
    return result.kind === "failure"
      ? { ...result, name: address }
      : { ...result, document: { ...result.document, name: address } };
  });
}

/** One address of each host, then the next of each, so that a slow host holds up nobody else's. */
export function hostsInTurn(addresses: readonly string[]): string[] {
  const hosts = Map.groupBy(addresses, (address) => URL.parse(address)?.host ?? "");
  const places = [...hosts.values()].flatMap((ofHost) => ofHost.map((address, turn) => ({ address, turn })));
  return places.sort((a, b) => a.turn - b.turn).map(({ address }) => address);
}
