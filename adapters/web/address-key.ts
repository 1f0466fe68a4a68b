import { isIPv4, isIPv6 } from 'node:net';

/** Groups of sixteen bits that an IPv6 address has, and those that one household is given. */
const GROUPS = 8;
const NETWORK_GROUPS = 4;
const MAPPED = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i;

/**
 * By what visitors are told apart: an IPv4 address, or the /64 network of an IPv6 one, in which
 * anybody has as many addresses as they like. What is no address counts as one and the same.
 */
export function addressKey(address: string | undefined): string {
  const [plain = ''] = (address ?? '').split('%');
  const mapped = MAPPED.exec(plain)?.[1] ?? plain;
  if (isIPv4(mapped)) return mapped;
  return isIPv6(plain) ? `${groupsOf(plain).slice(0, NETWORK_GROUPS).join(':')}::/64` : 'unknown';
}

/** In hexadecimal without leading zeros; an IPv4 address at the end never reaches the network. */
function groupsOf(address: string): readonly string[] {
  const [before = '', after] = address.toLowerCase().split('::');
  const head = before.split(':').filter(Boolean);
  const tail = (after ?? '').split(':').filter(Boolean);
  const gap = after === undefined ? 0 : Math.max(0, GROUPS - head.length - tail.length);
  const all = [...head, ...Array.from({ length: gap }, () => '0'), ...tail];
  return all.map((group) => group.replace(/^0+(?=.)/, ''));
}
