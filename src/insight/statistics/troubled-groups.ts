import { groupBy } from '../../base/group-by.ts';
import type { Response } from '../../core/contract/response.ts';
import { VENDOR_ROLES } from '../../core/contract/vendor-role.ts';
import { worstThird } from '../metrics/worst-third.ts';
import { laneOf } from '../scope/lane-of.ts';
import { type Estimated, notEnough } from './base/estimated.ts';
import { likelyRate } from './likely-rate.ts';
import { type SystemicRow, systemicOrOneOff } from './systemic.ts';

/**
 * What troubles can be told apart by; the owner is who answers for the shipment. What a vendor did
 * is a facet of its own: one company in two roles is two groups.
 */
export const TROUBLE_FACETS = ['product', 'lane', 'account', 'owner', ...VENDOR_ROLES] as const;
export type TroubleFacet = (typeof TROUBLE_FACETS)[number];

export interface TroubledGroups<Facet extends TroubleFacet> {
  /** How often responses of the period before had a bad score, as part of 1; and their number. */
  readonly baseline: number;
  readonly n: number;
  readonly groups: readonly (SystemicRow & { readonly facet: Facet })[];
}

/** From fewer there is no baseline. */
export const LEAST_BEFORE = 30;

/**
 * Where bad scores (in the lowest third of their scale) come more often than in the period before:
 * every group of the facets by `systemicOrOneOff`, adjusted for all of them together. Refuses where
 * the period before had too few responses.
 */
export function troubledGroups<Facet extends TroubleFacet>(
  now: readonly Response[],
  before: readonly Response[],
  facets: readonly Facet[],
): Estimated<TroubledGroups<Facet>> {
  const n = before.length;
  if (n < LEAST_BEFORE) return notEnough(n, LEAST_BEFORE);
  const troubled = before.filter(isTroubled).length;
  const named = facets.flatMap((facet) => groupsBy(facet, now));
  const rows = systemicOrOneOff(
    named.map(({ name, own }) => ({ name, hits: own.filter(isTroubled).length, n: own.length })),
    likelyRate(troubled, n),
  );
  const groups = rows.flatMap((row, at) => {
    const facet = named[at]?.facet;
    return facet === undefined ? [] : [{ ...row, facet }];
  });
  return { kind: 'estimated', baseline: troubled / n, n, groups };
}

function isTroubled(response: Response): boolean {
  return worstThird(response) === 'lowestThird';
}

function groupsBy<Facet extends TroubleFacet>(facet: Facet, responses: readonly Response[]) {
  const groups = groupBy(responses, (response) => nameOf(facet, response));
  return [...groups].flatMap(([name, own]) => (name === undefined ? [] : [{ facet, name, own }]));
}

function nameOf(facet: TroubleFacet, { subject }: Response): string | undefined {
  const { product, owner, vendors } = subject.shipment;
  const names = {
    ...vendors,
    product,
    lane: laneOf(subject.shipment),
    account: subject.account?.name,
    owner: owner?.name,
  };
  return names[facet];
}
