import dns, { type LookupAddress } from "node:dns";
import type { LookupFunction } from "node:net";
import { Agent } from "undici";
import { innerAddress, type Reach } from "./web-address.ts";

const CONNECT_MILLISECONDS = 10_000;

/**
 * Connects only to addresses within reach. The check is made on the very answer that is connected to, at each connection, so a
 * name that answers otherwise the second time (DNS rebinding) gains nothing.
 */
export const createGuardedAgent = (reach: Reach): Agent =>
  new Agent({ connect: { lookup: guardedLookup(reach), timeout: CONNECT_MILLISECONDS }, connections: 2, pipelining: 1 });

const guardedLookup =
  (reach: Reach): LookupFunction =>
  (hostname, options, callback) => {
    dns.lookup(hostname, { ...options, all: true }, (error, addresses: LookupAddress[]) => {
      const [first] = addresses ?? [];
      if (error !== null) callback(error, "");
      else if (first === undefined || !addresses.every(({ address }) => reach.allows(address)))
        callback(innerAddress(hostname), "");
      else if (options.all) callback(null, addresses);
      else callback(null, first.address, first.family);
    });
  };
