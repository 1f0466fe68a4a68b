import { rootCausesOf } from '../causes/root-causes.ts';
import { accountingOf } from '../metrics/accounting.ts';
import { choicesOf } from '../metrics/choices.ts';
import { compared } from '../metrics/compared.ts';
import { figuresOf } from '../metrics/figures.ts';
import { npsBand } from '../metrics/nps-band.ts';
import type { CaseRow, PlanCounts } from '../ports.ts';
import { dimensionParts, monthParts, partsOf } from '../scope/parts.ts';
import type { Period } from '../scope/period.ts';
import type { Breakdown, Condition } from '../scope/segment.ts';
import { spokenThemes } from '../tagging/spoken-themes.ts';
import { countDistinct } from '../tally/distinct.ts';
import type { Grouped } from '../tally/grouped-sum.ts';
import { medianOf } from '../tally/histogram.ts';
import type { Tally } from '../tally/tally.ts';
import { caseFigures } from './case-figures.ts';
import { feedbackFigures } from './feedback-figures.ts';
import type { Report } from './report-shape.ts';
import { type Part, segmentRows } from './segment-rows.ts';
import type { ToldFeedback } from './told-feedback.ts';

/** How the figures are read; everything has a default. */
export interface ReadingOptions {
  /** How many root causes to list; 5 unless told otherwise. */
  readonly causes?: number;
  /** How many parts to list; 20 unless told otherwise. */
  readonly parts?: number;
  /** From which share of "not applicable" a question is flagged; 0.3 unless told otherwise. */
  readonly seldomShare?: number;
}

/** What a report speaks of. */
export interface Scope {
  readonly period: Period;
  readonly by: Breakdown | null;
  readonly where: readonly Condition[];
}

/** What others add to the report of a period, where they can. */
export interface Additions {
  readonly cases?: readonly CaseRow[];
  readonly feedback?: readonly ToldFeedback[];
  readonly plans?: PlanCounts;
}

/** The counts that a report is made from. */
export interface Counted extends Additions {
  readonly now: Grouped;
  readonly before: Grouped;
  /** All responses of the period, whatever the conditions; null where there are none. */
  readonly outOf?: number | null;
  readonly source: Report['source'];
}

/** The one way from counts to a report. */
export function reportOf(
  { now, before, outOf = null, source, cases, feedback, plans }: Counted,
  { period, by, where }: Scope,
  { causes = 5, parts = 20, seldomShare = 0.3 }: ReadingOptions = {},
): Report {
  const figures = figuresOf(now.all);
  const reading = { seldomShare, most: by === 'month' ? MOST_MONTHS : parts };
  return {
    version: 2,
    period,
    responses: { ...responsesOf(now.all), outOf },
    request: { by, where: [...where] },
    source,
    accounting: plans === undefined ? null : accountingOf(plans),
    signals: { ...now.all.thirds, anger: now.all.angry },
    bands: { nps: npsBand(figures.nps.score) },
    ...compared(figuresOf(before.all), figures, seldomShare),
    choices: [...choicesOf(now.all.choices)],
    rootCauses: rootCausesOf(now.all, causes),
    words: spokenThemes(now.all),
    cases: cases === undefined ? null : caseFigures(cases),
    feedback: feedback === undefined ? null : feedbackFigures(feedback),
    segments: by === null ? null : segmentRows(by, partsBy(by, period, now, before), reading),
  };
}

/** Ten years. */
const MOST_MONTHS = 120;

function partsBy(
  by: Breakdown,
  { previousTo }: Period,
  now: Grouped,
  before: Grouped,
): readonly Part[] {
  if (by === 'dimension') return dimensionParts(now.all, before.all);
  return by === 'month'
    ? monthParts(now, before, previousTo === undefined ? 1 : 12)
    : partsOf(now, before);
}

function responsesOf(tally: Tally): Omit<Report['responses'], 'outOf'> {
  const medianSeconds = medianOf(tally.completion);
  return {
    n: tally.n,
    shipments: countDistinct(tally.shipments),
    unverified: tally.unverified,
    ends: { ...tally.ends },
    outcomes: { ...tally.outcomes },
    unusableScores: tally.unusableScores,
    medianCompleteMs: medianSeconds === null ? null : medianSeconds * 1_000,
  };
}
