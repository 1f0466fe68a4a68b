import { DAY_MS } from '../../../../src/base/instant.ts';
import type { Report } from '../../../../src/insight/report/report-shape.ts';
import { ruleTagger } from '../../../../src/insight/tagging/rule-tagger.ts';
import type { Chart } from '../../../../src/render/chart/chart.ts';
import { answer, NOON, response } from '../../../fixtures/insight/response.ts';
import { buildReport } from '../../../support/build-report.ts';

const FIVE = { from: 1, points: 5 };

/** Somebody else's words where a name is expected. */
export const HOSTILE_NAME = '<b>Certificates</b> & "origin" {b} ]]>';

const period = { from: NOON, to: NOON + DAY_MS, previousFrom: NOON - DAY_MS, timeZone: 'UTC' };

export function exampleReport(buyers: number): Report {
  const responses = Array.from({ length: buyers }, (_, index) =>
    response(String(index), {
      answers: [
        answer('overall', { kind: 'satisfaction', value: 3 + (index % 3), scale: FIVE }),
        answer('quality', { value: 1 + (index % 5), scale: FIVE }),
        answer(HOSTILE_NAME, { value: 4, scale: FIVE }),
        answer('documents', { notApplicable: true }),
      ],
    }),
  );
  return buildReport(responses, period, { tagger: ruleTagger() });
}

const interval = { low: 0.2, high: 0.6 };

/** One chart of each kind, with a name in it that looks like markup where names are free. */
export const CHARTS: readonly Chart[] = [
  { kind: 'overview', figures: exampleReport(30) },
  {
    kind: 'trend',
    figures: {
      figure: HOSTILE_NAME,
      centre: 0.7,
      step: 'week',
      neededForLimits: 8,
      points: [0.7, null, 0.3, 0.72].map((value, week) => ({
        label: `W${week}`,
        n: 20 + week,
        value,
        limits: { low: 0.5, high: 0.9 },
        outside: value === 0.3,
      })),
    },
  },
  {
    kind: 'themes',
    figures: {
      n: 120,
      needed: 5,
      cut: { frequency: 0.2, impact: 0.5 },
      themes: [
        { theme: 'delivery', n: 36, frequency: 0.3, impact: 1.2 },
        { theme: 'documents', n: 35, frequency: 0.29, impact: 1.19 },
        { theme: 'price', n: 6, frequency: 0.05, impact: -0.2 },
      ],
    },
  },
  {
    kind: 'drivers',
    figures: {
      n: 90,
      needed: null,
      weights: [
        { dimension: 'quality', weight: 0.6, interval },
        { dimension: HOSTILE_NAME, weight: 0.4, interval: null },
      ],
    },
  },
  {
    kind: 'radar',
    figures: {
      n: 90,
      dimensions: ['quality', 'documents', 'timeliness', HOSTILE_NAME].map((dimension, place) => ({
        dimension,
        n: 80 + place,
        scale: FIVE,
        mean: 3 + place / 4,
        benchmark: place === 2 ? null : 4,
      })),
    },
  },
];

/** The same kinds with too little to draw. */
export const BARE_CHARTS: readonly Chart[] = [
  { kind: 'overview', figures: exampleReport(0) },
  {
    kind: 'trend',
    figures: {
      figure: 'overall',
      centre: null,
      step: 'day',
      neededForLimits: 8,
      points: [],
    },
  },
  { kind: 'themes', figures: { n: 0, needed: 5, cut: { frequency: 0, impact: 0 }, themes: [] } },
  { kind: 'drivers', figures: { n: 0, needed: 50, weights: [] } },
  { kind: 'radar', figures: { n: 0, dimensions: [] } },
];
