import type { Instant } from '../base/instant.ts';
import { DEFAULT_FLOW } from './invitation.ts';
import type { Addressed } from './invite.ts';
import type { ProgrammeStore } from './ports.ts';
import type { Shipment } from './shipment.ts';

/** Why somebody is not invited: too early, invited before, or has opened the link. */
export const SKIP_REASONS = ['not-arrived', 'asked', 'opened'] as const;
export type SkipReason = (typeof SKIP_REASONS)[number];

export interface SkipRules {
  readonly now: Instant;
  readonly flow?: string | undefined;
  /** Asks about shipments that have not arrived as well. */
  readonly includeNotArrived: boolean;
  /** Whom to leave out: everybody who was invited, only those who opened the link, or nobody. */
  readonly skip: 'asked' | 'opened' | 'nobody';
}

/** Why this contact is not to be asked about this shipment; undefined where they are. */
export async function skipReason(
  store: ProgrammeStore,
  { contact, shipment }: Addressed,
  { now, flow = DEFAULT_FLOW, includeNotArrived, skip }: SkipRules,
): Promise<SkipReason | undefined> {
  if (!includeNotArrived && !hasArrived(shipment, now)) return 'not-arrived';
  if (skip === 'nobody') return undefined;
  const all = await store.invitationsOf(contact.id);
  const known = all.find((one) => one.shipment === shipment.id && one.flow === flow);
  if (known?.bound !== undefined) return 'opened';
  return known !== undefined && skip === 'asked' ? 'asked' : undefined;
}

/** Whether the day of arrival is known and has come; days are those of UTC. */
export function hasArrived({ arrivedOn }: Shipment, now: Instant): boolean {
  const today = new Date(now).toISOString().slice(0, '2026-12-31'.length);
  return arrivedOn !== undefined && arrivedOn <= today;
}

/** A sentence for the one who would ask too early; the caller adds how to ask all the same. */
export function notArrived({ reference, arrivedOn }: Shipment): string {
  const when = arrivedOn === undefined ? 'no arrival date is known' : `it arrives on ${arrivedOn}`;
  return `${reference} has not arrived, ${when}`;
}
