import { HOUR_MS } from '../../base/instant.ts';
import { countsOf } from '../metrics/counts.ts';
import { median } from '../metrics/median.ts';
import type { CaseRow } from '../ports.ts';
import { partOf } from '../scope/part-of.ts';
import type { Report } from './report-shape.ts';

type CaseFigures = NonNullable<Report['cases']>;

/** Complaints should be collected, dealt with and answered within this time. */
const SLOW_AFTER_MS = 72 * HOUR_MS;
const SEVERITIES = ['red', 'yellow', 'green'] as const;
/** States in which somebody still has to do something. */
const OPEN_STATES = new Set(['open', 'claimed', 'planned', 'reopened']);

/** How the cases of a period were dealt with. Silence after a repair is no recovery. */
export function caseFigures(cases: readonly CaseRow[]): CaseFigures {
  const open = cases.filter(({ state }) => OPEN_STATES.has(state));
  const resolved = cases.filter(({ resolvedAfterMs }) => resolvedAfterMs !== undefined);
  const slow = resolved.filter(({ resolvedAfterMs = 0 }) => resolvedAfterMs > SLOW_AFTER_MS);
  const recovered = resolved.filter(({ state }) => state === 'verified');
  return {
    n: cases.length,
    lights: countsOf(
      SEVERITIES,
      cases.map(({ severity }) => severity),
    ),
    open: {
      all: open.length,
      red: open.filter(({ severity }) => severity === 'red').length,
      late: open.filter(({ breaches }) => breaches > 0).length,
    },
    breached: cases.filter(({ breaches }) => breaches > 0).length,
    medianFirstAnswerMs: median(cases.flatMap(({ firstAnswerAfterMs: after }) => after ?? [])),
    medianResolutionMs: median(cases.flatMap(({ resolvedAfterMs: after }) => after ?? [])),
    over72Hours: partOf(slow.length, resolved.length),
    recovered: partOf(recovered.length, resolved.length),
    reopened: cases.filter(({ reopened }) => reopened > 0).length,
  };
}
