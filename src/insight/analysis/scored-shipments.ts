import type { Response } from '../../core/contract/response.ts';
import { worstThird } from '../metrics/worst-third.ts';

/** What the contacts of one shipment said of it, at least one of them with a score. */
export interface ScoredShipment {
  readonly responses: readonly Response[];
  /** As the newest of its responses names them. */
  readonly vendors: Response['subject']['shipment']['vendors'];
  /** Whether a score lies in the worst third of its scale. */
  readonly isComplaint: boolean;
}

/**
 * Shipments, each once however many of its contacts answered; those that nobody scored are left out.
 */
export function scoredShipments(responses: readonly Response[]): readonly ScoredShipment[] {
  const shipments = new Map<string, Response[]>();
  for (const response of responses) {
    const { id, reference } = response.subject.shipment;
    const key = id ?? reference;
    shipments.set(key, [...(shipments.get(key) ?? []), response]);
  }
  return [...shipments.values()].flatMap((own) => {
    const thirds = own.map(worstThird);
    if (thirds.every((third) => third === 'unscored')) return [];
    const newest = own.reduce((one, other) => (other.startedAt > one.startedAt ? other : one));
    const { vendors } = newest.subject.shipment;
    return [{ responses: own, vendors, isComplaint: thirds.includes('lowestThird') }];
  });
}
