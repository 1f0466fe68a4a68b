import type { Subject } from '../../core/contract/subject.ts';

/** The way that goods took: `Ningbo – Hamburg`, or the one end that is known. */
export function laneOf({ origin, destination }: Subject['shipment']): string | undefined {
  if (destination === undefined) return origin;
  return origin === undefined ? destination : `${origin} – ${destination}`;
}
