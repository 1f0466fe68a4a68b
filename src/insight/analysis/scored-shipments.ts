import { groupBy } from '../../base/group-by.ts';
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
  const shipments = groupBy(
    responses,
    ({ subject: { shipment } }) => shipment.id ?? shipment.reference,
  );
  return [...shipments.values()].flatMap((own) => {
    const thirds = own.map(worstThird);
    if (thirds.every((third) => third === 'unscored')) return [];
    const newest = own.reduce((one, other) => (other.startedAt > one.startedAt ? other : one));
    const { vendors } = newest.subject.shipment;
    return [{ responses: own, vendors, isComplaint: thirds.includes('lowestThird') }];
  });
}
