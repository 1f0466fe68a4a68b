import { rangeOf } from '../metrics/rating.ts';
import { notEnough } from '../statistics/base/estimated.ts';
import { valueWeighted } from '../statistics/value-weighted.ts';
import type { AnalysisReport } from './analysis-shape.ts';
import type { ScoredAccounts } from './scored-accounts.ts';

/** What each class of accounts is worth, in any unit, e.g. its part of the turnover. */
export type ClassValues = ReadonlyMap<string, number>;

/**
 * Satisfaction weighed by the value of the classes, next to the plain one. Scores come in the order
 * of time; those without an account are in neither. Throws a RangeError for a value not above 0.
 */
export function classFigures(
  { scale, scores }: ScoredAccounts,
  values: ClassValues,
): AnalysisReport['classes'] {
  const given = [...values].map(([name, value]) => ({ class: name, value }));
  if (scale === null) return { scale, values: given, figures: notEnough(0, 1) };
  const owned = scores.flatMap(({ score, account }) => {
    if (account === undefined) return [];
    const { id, class: name } = account;
    return [{ account: id, score, ...(name !== undefined && { class: name }) }];
  });
  return { scale, values: given, figures: valueWeighted(owned, values, rangeOf(scale)) };
}
