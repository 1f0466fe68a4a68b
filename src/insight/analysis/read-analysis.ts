import type { Instant } from '../../base/instant.ts';
import { EXPECTATIONS } from '../../core/contract/expectation.ts';
import type { Response } from '../../core/contract/response.ts';
import type { ResponseReader, StaffLineReader, TallyReader } from '../ports.ts';
import type { Scope } from '../report/report.ts';
import { isCompared } from '../scope/period.ts';
import { responsesIn } from '../scope/responses-in.ts';
import { cultureAdjusted } from '../statistics/culture-adjusted.ts';
import { expectationGap } from '../statistics/expectation-gap.ts';
import { troubledGroups } from '../statistics/troubled-groups.ts';
import type { Tagger } from '../tagging/tagger.ts';
import { ANALYSIS_FACETS, type AnalysisReport } from './analysis-shape.ts';
import { type ClassValues, classFigures } from './class-figures.ts';
import { coachedResponses } from './coached-responses.ts';
import { complainedThemes } from './complained-themes.ts';
import { csatForecast } from './csat-forecast.ts';
import { doubtFigures } from './doubt-figures.ts';
import { gapFigures } from './gap-figures.ts';
import { indexFigures } from './index-figures.ts';
import { type ScoredAccounts, scoredAccounts } from './scored-accounts.ts';
import { vendorFigures } from './vendor-figures.ts';

/** Who knows what an analysis needs. */
export interface AnalysisSources {
  readonly responses: ResponseReader;
  readonly tallies: TallyReader;
  readonly staffLines: StaffLineReader;
}

/** How the figures are read. */
export interface AnalysisOptions {
  readonly tagger: Tagger;
  readonly classValues: ClassValues;
  /** A month that is not over is no month yet. */
  readonly now: Instant;
}

/**
 * Reads the responses of a scope and of the period before it, what staff said before them, and the
 * months behind. Rejects with the store's errors.
 */
export async function readAnalysis(
  { period, where }: Pick<Scope, 'period' | 'where'>,
  { responses, tallies, staffLines }: AnalysisSources,
  { tagger, classValues, now: today }: AnalysisOptions,
): Promise<AnalysisReport> {
  const whole = { ...period, from: period.previousFrom };
  const now: Response[] = [];
  const before: Response[] = [];
  for await (const response of responsesIn({ period: whole, where }, responses)) {
    if (response.startedAt >= period.from) now.push(response);
    else if (isCompared(response.startedAt, period)) before.push(response);
  }
  const scored = scoredAccounts(now);
  return {
    version: 1,
    period,
    where,
    responses: now.length,
    index: indexFigures(now, before),
    classes: classFigures(scored, classValues),
    regions: regionFigures(scored),
    forecast: await csatForecast({ period, where }, tallies, today),
    patterns: {
      groups: troubledGroups(now, before, ANALYSIS_FACETS),
      themes: complainedThemes(now, before, tagger),
    },
    vendors: vendorFigures(now, tagger),
    doubts: doubtFigures(now, await coachedResponses(now, staffLines)),
    expectations: expectationFigures(now),
    gaps: gapFigures(now),
  };
}

/** How things went compared with what was expected, of all who said so. */
export function expectationFigures(responses: readonly Response[]): AnalysisReport['expectations'] {
  const answers = responses.flatMap((response) => response.answers);
  const asked = answers.filter(({ kind }) => kind === 'expectation');
  return expectationGap(
    asked.flatMap(({ chosen = [] }) => EXPECTATIONS.filter((each) => chosen.includes(each))),
  );
}

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
