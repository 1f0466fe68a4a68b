import type { Instant } from '../core/instant.ts';
import type { Response } from '../core/response.ts';
import { accountingOf } from './accounting.ts';
import { countUnusable } from './answered.ts';
import type { EffortDirection } from './ces.ts';
import { compared } from './compared.ts';
import { countsOf } from './counts.ts';
import { countEnds } from './ends.ts';
import { figuresOf } from './figures.ts';
import { median } from './median.ts';
import { npsBand } from './nps-band.ts';
import { OUTCOMES, outcomeOf } from './outcome.ts';
import type { Period } from './period.ts';
import type { Report } from './report-shape.ts';
import { rootCausesOf } from './root-causes.ts';
import { spokenThemes } from './spoken-themes.ts';
import type { Tagger } from './tagger.ts';
import { THIRDS, worstThird } from './worst-third.ts';

export interface ReportOptions {
  readonly tagger: Tagger;
  /** What a low answer to the effort question says; low is easy unless told otherwise. */
  readonly effortDirection?: EffortDirection;
  /** How many root causes to list; 5 unless told otherwise. */
  readonly causes?: number;
  /** From which share of "not applicable" a question is flagged; 0.3 unless told otherwise. */
  readonly seldomShare?: number;
}

/**
 * The report of one period. `responses` may hold any: those begun within the period are counted,
 * those of the period before are what it is compared with, others are passed over.
 */
export function buildReport(
  responses: readonly Response[],
  period: Period,
  { tagger, effortDirection = 'low-is-easy', causes = 5, seldomShare = 0.3 }: ReportOptions,
): Report {
  const now = begunWithin(responses, period.from, period.to);
  const before = begunWithin(responses, period.previousFrom, period.from);
  const figures = figuresOf(now, effortDirection);
  return {
    version: 1,
    period,
    responses: accountFor(now),
    request: { by: null, where: [] },
    source: { from: 'responses', reason: null },
    accounting: accountingOf(countsOf(OUTCOMES, now.map(outcomeOf)), null),
    signals: { ...countsOf(THIRDS, now.map(worstThird)), anger: now.filter(isAngry).length },
    bands: { nps: npsBand(figures.nps.score) },
    ...compared(figuresOf(before, effortDirection), figures, seldomShare),
    rootCauses: rootCausesOf(now, tagger, causes),
    words: spokenThemes(now, tagger),
    cases: null,
    segments: null,
  };
}

function isAngry({ chains }: Response): boolean {
  return chains.some(({ end }) => end === 'anger');
}

function begunWithin(
  responses: readonly Response[],
  from: Instant,
  to: Instant,
): readonly Response[] {
  return responses.filter(({ startedAt }) => startedAt >= from && startedAt < to);
}

function accountFor(responses: readonly Response[]): Report['responses'] {
  return {
    n: responses.length,
    shipments: new Set(responses.map(shipmentOf)).size,
    unverified: responses.filter(({ subject }) => !subject.verified).length,
    ends: countEnds(responses),
    unusableScores: countUnusable(responses),
    medianCompleteMs: median(responses.flatMap(completionMs)),
  };
}

function shipmentOf({ subject }: Response): string {
  return subject.shipment.id ?? subject.shipment.reference;
}

function completionMs({ end, startedAt, endedAt }: Response): readonly number[] {
  return end === 'complete' && endedAt !== undefined ? [endedAt - startedAt] : [];
}
