const MAPPED = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i;
const NETWORK_GROUPS = 4;

/**
 * Who is meant by an IP address where requests are counted: of version 6 everybody is given 2^64 of
 * them, so the first half alone tells one from another.
 */
export function networkOf(address: string): string {
  const version4 = MAPPED.exec(address)?.[1];
  if (version4 !== undefined || !address.includes(':')) return version4 ?? address;
  const [head = '', tail] = address.toLowerCase().split('::', 2);
  const before = head.split(':').filter(Boolean);
  const after = (tail ?? '').split(':').filter(Boolean);
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - before.length - after.length);
  const groups = [...before, ...Array.from({ length: zeros }, () => '0'), ...after];
  return groups
    .slice(0, NETWORK_GROUPS)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':');
}
