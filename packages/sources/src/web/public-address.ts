import ipaddr from "ipaddr.js";

/**
 * Whether an IP address belongs to the public internet: not private, loopback, link-local (cloud metadata lives there),
 * shared, reserved or multicast, and no IPv6 form that stands for such an IPv4 address (RFC 6890).
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  return ipaddr.process(address).range() === "unicast";
}
