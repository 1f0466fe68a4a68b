import type { Answer } from './response.ts';

/** A score, and which end of its scale is the good one. */
type Scored = Pick<Answer, 'kind' | 'better'> & {
  readonly value: number;
  readonly scale: { readonly from: number; readonly points: number };
};

/** Whether the highest point is the best. Old answers to "how much effort" do not name an end: there the lowest is. */
export function isHighBest({ kind, better }: Pick<Answer, 'kind' | 'better'>): boolean {
  return better === undefined ? kind !== 'effort' : better === 'high';
}

/** How good a score is: 0 the worst point of its scale, 1 the best. */
export function goodnessOf({ value, scale, ...which }: Scored): number {
  const share = scale.points === 1 ? 1 : (value - scale.from) / (scale.points - 1);
  return isHighBest(which) ? share : 1 - share;
}
