import { KnownError } from "@stance/schema";
import ipaddr from "ipaddr.js";

/** What may be reached. Tests open it to servers of their own on 127.0.0.1; nothing else does. */
export interface Reach {
  allows(address: string): boolean;
}

/** Whether an input names a place on the web rather than a file. */
export const isWebAddress = (input: string): boolean => /^[a-z][a-z0-9+.-]{0,30}:\/\//i.test(input) && !/^file:/i.test(input);

/** Names that are answered inside a network, whatever its servers say (RFC 6761, RFC 6762, RFC 8375). */
const INNER_NAMES = /(?:^|\.)(?:localhost|local|localdomain|internal|intranet|lan|home|corp|home\.arpa|test|invalid|onion)\.?$/i;

/** The address of something on the public web. Throws INPUT_ADDRESS_REFUSED for any other, with the reason. */
export function parseWebAddress(text: string, reach: Reach): URL {
  const url = URL.parse(text);
  if (url === null) throw refused(text, "is no web address", "Check its spelling");
  if (!/^https?:$/.test(url.protocol))
    throw refused(text, "is neither http nor https", "Give an address that begins with https://");
  if (url.username !== "" || url.password !== "") throw refused(url.origin, "carries a name and a password", "Leave them out");
  // The URL parser has turned decimal, octal and hexadecimal forms into dotted ones.
  const host = url.hostname.replace(/^\[|\]$/g, "");
  const isInner = ipaddr.isValid(host) ? !reach.allows(host) : INNER_NAMES.test(host) || !host.includes(".");
  if (isInner) throw innerAddress(url.origin);
  return url;
}

/** The refusal of an address inside this machine's own networks. */
export const innerAddress = (address: string): KnownError =>
  refused(address, "lies inside a private network", "Save the page as .html and give that file");

const refused = (address: string, reason: string, wayOn: string): KnownError =>
  new KnownError("INPUT_ADDRESS_REFUSED", `${address.slice(0, 200)} ${reason}, so it is not fetched. ${wayOn}.`);
