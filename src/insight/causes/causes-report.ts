import type { Response } from '../../core/contract/response.ts';
import { VENDOR_ROLES } from '../../core/contract/vendor-role.ts';
import type { ResponseReader } from '../ports.ts';
import { type ExplainedScore, explainedScores } from '../report/explained-scores.ts';
import type { Scope } from '../report/report.ts';
import type { Report } from '../report/report-shape.ts';
import { isCompared } from '../scope/period.ts';
import { meets, segmentsOf } from '../scope/segments-of.ts';
import type { Estimated } from '../statistics/base/estimated.ts';
import { type DecliningAccounts, decliningAccounts } from '../statistics/declining-accounts.ts';
import { hasteOf } from '../statistics/hasty-answers.ts';
import { type TroubledGroups, troubledGroups } from '../statistics/troubled-groups.ts';
import { askedThemes } from '../tagging/asked-themes.ts';
import { type Unprompted, unpromptedThemes } from '../tagging/unprompted-themes.ts';
import { type CauseTable, causeTables, type Facet } from './cause-groups.ts';
import type { CauseReaders } from './cause-reading.ts';
import { type CauseTree, causeTrees } from './cause-tree.ts';

/** Responses whose scores were given without reading, as far as they tell. */
export interface HasteCounts {
  /** Responses with scores enough to tell. */
  readonly judged: number;
  readonly straightLined: number;
  readonly speeding: number;
}

/** Who answers for shipments is no cause of them. */
const TROUBLED_BY = ['product', 'lane', 'account', ...VENDOR_ROLES] as const;

/** What lies behind the figures of a period. */
export interface CausesReport {
  readonly period: Report['period'];
  readonly responses: number;
  readonly trees: readonly CauseTree[];
  readonly tables: Readonly<Record<Facet, readonly CauseTable[]>>;
  readonly unprompted: readonly Unprompted[];
  /** Scores that somebody explained, the worst first. */
  readonly explained: readonly ExplainedScore[];
  readonly troubled: Estimated<TroubledGroups<(typeof TROUBLED_BY)[number]>>;
  readonly declines: DecliningAccounts;
  readonly haste: HasteCounts;
}

/** Reads the responses of a scope and of the period before it. */
export async function readCausesReport(
  { period, where }: Scope,
  reader: ResponseReader,
  readers: CauseReaders,
): Promise<CausesReport> {
  const now: Response[] = [];
  const before: Response[] = [];
  for await (const response of reader.startedBetween(period.previousFrom, period.to)) {
    if (!meets(segmentsOf(response), where)) continue;
    if (response.startedAt >= period.from) now.push(response);
    else if (isCompared(response.startedAt, period)) before.push(response);
  }
  return causesReport({ period, now, before }, readers);
}

/** Responses of a period and of the one before. */
export interface TwoPeriods {
  readonly period: Report['period'];
  readonly now: readonly Response[];
  readonly before: readonly Response[];
}

export function causesReport(
  { period, now, before }: TwoPeriods,
  readers: CauseReaders,
): CausesReport {
  const asked = askedThemes(now, readers.tagger);
  return {
    period,
    responses: now.length,
    trees: causeTrees(now, readers),
    tables: causeTables(now, readers),
    unprompted: unpromptedThemes(now, asked, readers.tagger),
    explained: worstFirst(explainedScores(now, asked, readers.tagger)),
    troubled: troubledGroups(now, before, TROUBLED_BY),
    declines: decliningAccounts([...before, ...now]),
    haste: hasteCounts(now),
  };
}

function worstFirst(scores: readonly ExplainedScore[]): readonly ExplainedScore[] {
  const part = ({ score, scale }: ExplainedScore): number =>
    (score - scale.from) / Math.max(1, scale.points - 1);
  return scores
    .filter(({ words }) => words.length > 0)
    .sort((one, other) => part(one) - part(other));
}

function hasteCounts(responses: readonly Response[]): HasteCounts {
  const judged = responses.map(hasteOf).filter((haste) => haste.kind === 'estimated');
  return {
    judged: judged.length,
    straightLined: judged.filter(({ isStraightLined }) => isStraightLined).length,
    speeding: judged.filter(({ isSpeeding }) => isSpeeding).length,
  };
}
