import { isIP } from 'node:net';
import { z } from 'zod';

/** Networks by the names that the server knows: this machine, its link, private networks. */
const NAMES: readonly string[] = ['loopback', 'linklocal', 'uniquelocal'];
/** Nobody stands before the server, so that no header says where a request comes from. */
const NONE = 'none';

/** Reads `10.0.0.7, 192.168.0.0/16`; the faults are sentences that name the entry's place. */
const TrustedProxies = z.string().transform((list, context): readonly string[] => {
  const entries = list
    .split(',')
    .map((entry) => entry.trim())
    .filter(Boolean);
  if (entries.length === 1 && entries[0]?.toLowerCase() === NONE) return [];
  const wrong = entries.findIndex((entry) => !isNetwork(entry));
  if (wrong >= 0) {
    context.addIssue({
      code: 'custom',
      message: `entry ${wrong + 1} is not an address such as 10.0.0.7, a network such as 192.168.0.0/16 or one of ${NAMES.join(', ')}; ${NONE} stands alone`,
    });
  }
  return entries;
});

const BITS = { 4: 32, 6: 128 } as const;

function isNetwork(entry: string): boolean {
  if (NAMES.includes(entry)) return true;
  const [address = '', bits, ...rest] = entry.split('/');
  const version = isIP(address);
  if (rest.length > 0 || (version !== 4 && version !== 6)) return false;
  return bits === undefined || (/^\d{1,3}$/.test(bits) && isWidth(Number(bits), BITS[version]));
}

/** A network of all addresses would believe everybody. */
function isWidth(bits: number, most: number): boolean {
  return bits >= 1 && bits <= most;
}

/**
 * A proxy on the same machine or in a network of containers works without any setting. Nobody
 * outside such a network has an address in it, so nobody outside is believed.
 */
export const trustedProxies = TrustedProxies.default(NAMES)
  .describe(
    'Addresses and networks of your own proxies, separated by commas: only they are believed about a visitor’s address (X-Forwarded-For); absent: this machine and private networks (loopback, linklocal, uniquelocal); none: there is no proxy',
  )
  .meta({ example: '10.0.0.7, 192.168.0.0/16' });
