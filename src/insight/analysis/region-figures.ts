import { cultureAdjusted } from '../statistics/culture-adjusted.ts';
import type { AnalysisReport } from './analysis-shape.ts';
import type { ScoredAccounts } from './scored-accounts.ts';

/** Scores by the accounts' country, raw and as if all countries used the scale alike. */
export function regionFigures({ scale, scores }: ScoredAccounts): AnalysisReport['regions'] {
  const located = scores.flatMap(({ score, account }) =>
    account?.country === undefined ? [] : [{ region: account.country, score }],
  );
  const { regions } = cultureAdjusted(located);
  return {
    scale,
    unknown: scores.length - located.length,
    regions: [...regions].sort((one, other) => other.n - one.n),
  };
}
