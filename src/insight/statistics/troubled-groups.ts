import type { Response } from '../../core/response.ts';
import { worstThird } from '../worst-third.ts';
import { type SystemicRow, systemicOrOneOff } from './systemic.ts';
import { notEnough, type Told } from './told.ts';

/** What troubles are told apart by. */
export const TROUBLE_FACETS = ['product', 'lane', 'account'] as const;
export type TroubleFacet = (typeof TROUBLE_FACETS)[number];

export interface TroubledGroups {
  /** How often responses of the period before had a bad score, as part of 1; and their number. */
  readonly baseline: number;
  readonly n: number;
  readonly groups: readonly (SystemicRow & { readonly facet: TroubleFacet })[];
}

/** From fewer there is no baseline. */
const LEAST = 30;

/**
 * Where bad scores (in the lowest third of their scale) come more often than in the period before:
 * every product, lane (destination) and account by `systemicOrOneOff`, adjusted for all of them
 * together. Refuses where the period before had too few responses, or none or only bad ones.
 */
export function troubledGroups(
  now: readonly Response[],
  before: readonly Response[],
): Told<TroubledGroups> {
  const n = before.length;
  const baseline = before.filter(isTroubled).length / n;
  if (n < LEAST || baseline === 0 || baseline === 1) return notEnough(n, Math.max(LEAST, n + 1));
  const named = TROUBLE_FACETS.flatMap((facet) => groupsBy(facet, now));
  const rows = systemicOrOneOff(
    named.map(({ name, own }) => ({ name, hits: own.filter(isTroubled).length, n: own.length })),
    baseline,
  );
  const groups = rows.map((row, at) => ({ ...row, facet: named[at]?.facet ?? 'product' }));
  return { kind: 'told', baseline, n, groups };
}

function isTroubled(response: Response): boolean {
  return worstThird(response) === 'lowestThird';
}

function groupsBy(facet: TroubleFacet, responses: readonly Response[]) {
  const groups = new Map<string, Response[]>();
  for (const response of responses) {
    const name = nameOf(facet, response);
    if (name === undefined) continue;
    groups.set(name, [...(groups.get(name) ?? []), response]);
  }
  return [...groups].map(([name, own]) => ({ facet, name, own }));
}

function nameOf(facet: TroubleFacet, { subject }: Response): string | undefined {
  if (facet === 'account') return subject.account?.name;
  return facet === 'product' ? subject.shipment.product : subject.shipment.destination;
}
