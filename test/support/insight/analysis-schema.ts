import { z } from 'zod';
import { VENDOR_ROLES } from '../../../src/core/contract/vendor-role.ts';
import {
  ANALYSIS_FACETS,
  type AnalysisReport,
} from '../../../src/insight/analysis/analysis-shape.ts';
import { Condition } from '../../../src/insight/scope/segment.ts';
import { ADJUSTMENT_VERDICTS } from '../../../src/insight/statistics/culture-adjusted.ts';
import { GAPS } from '../../../src/insight/statistics/gap-table.ts';
import { Theme } from '../../../src/insight/theme.ts';
import { ToldPeriod } from './report-schema.ts';

/* What `report --closer --json` prints, as a reader of JSON may rely on it. */

const count = z.number().int().nonnegative();
const surely = z.object({ low: z.number(), high: z.number() });
const interval = surely.nullable();
const scale = z.object({ from: z.number().int(), points: z.number().int() }).nullable();
const notEnough = z.object({ kind: z.literal('not-enough'), n: count, needed: count });

function told<Shape extends z.ZodRawShape>(shape: Shape) {
  const figure = z.object({ kind: z.literal('estimated'), ...shape });
  return z.discriminatedUnion('kind', [figure, notEnough]);
}

const satisfactionIndex = told({
  n: count,
  index: z.number(),
  interval,
  unrated: z.array(z.string()).readonly(),
});

/** Why dimensions weigh what they weigh; `n` are responses that rated all of them. */
const importance = z.discriminatedUnion('from', [
  z.object({ from: z.literal('drivers'), n: count, rSquared: z.number() }),
  z.object({ from: z.literal('equal'), n: count, needed: count.nullable() }),
]);

const index = z.object({
  importance,
  /** Weights are parts of 1; 0 for a dimension that too few were asked about to weigh it. */
  dimensions: z.array(z.object({ dimension: z.string(), weight: z.number(), n: count })).readonly(),
  now: satisfactionIndex,
  /** The period before, by the same weights. */
  before: satisfactionIndex,
});

const classScore = z.object({
  class: z.string(),
  accounts: count,
  weight: z.number(),
  mean: z.number(),
  interval,
});

const classes = z.object({
  scale,
  /** What each class is worth, in the unit in which it was given. */
  values: z.array(z.object({ class: z.string(), value: z.number() })).readonly(),
  figures: told({
    n: count,
    plain: z.number(),
    plainInterval: interval,
    weighted: z.number(),
    weightedInterval: interval,
    classes: z.array(classScore).readonly(),
    unheard: z.array(z.string()).readonly(),
    unclassified: count,
  }),
});

const region = z.object({
  /** ISO 3166-1 alpha-2. */
  region: z.string(),
  n: count,
  raw: z.number(),
  adjusted: z.number(),
  weight: z.number(),
  verdict: z.enum(ADJUSTMENT_VERDICTS),
  method: z.string(),
});

const regions = z.object({
  scale,
  /** Scores of accounts whose country is not known; they are in no region. */
  unknown: count,
  /** Those with most scores first. */
  regions: z.array(region).readonly(),
});

const backtest = z.object({
  forecasts: count,
  trendError: z.number(),
  naiveError: z.number(),
});

const forecast = z.object({
  /** The month that is forecast: `2026-10`. */
  month: z.string(),
  /** Whole months one after the other that it is drawn from, the earliest first. */
  months: z.array(z.object({ month: z.string(), n: count, share: z.number() })).readonly(),
  figures: z.discriminatedUnion('kind', [
    notEnough,
    z.object({
      kind: z.literal('no-better-than-naive'),
      n: count,
      last: z.number(),
      backtest,
    }),
    z.object({
      kind: z.literal('estimated'),
      n: count,
      value: z.number(),
      interval: surely,
      backtest,
    }),
  ]),
});

const rateTest = told({
  hits: count,
  n: count,
  rate: z.number(),
  interval,
  p: z.number(),
  /** By Benjamini and Hochberg, over all groups of its list. */
  adjustedP: z.number(),
  verdict: z.enum(['systemic', 'one-off', 'none']),
});

const patterns = z.object({
  /** Responses with a bad score, against those of the period before. */
  groups: told({
    baseline: z.number(),
    n: count,
    groups: z
      .array(z.object({ facet: z.enum(ANALYSIS_FACETS), name: z.string(), figures: rateTest }))
      .readonly(),
  }),
  /** Responses that complain of a theme, against a usual theme of the period before. */
  themes: told({
    baseline: z.number(),
    n: count,
    groups: z.array(z.object({ name: Theme, figures: rateTest })).readonly(),
  }),
});

const vendor = z.object({
  role: z.enum(VENDOR_ROLES),
  name: z.string(),
  /** Of the shipments that buyers scored, each once. */
  figures: told({
    complaints: count,
    shipments: count,
    per100: z.number(),
    /** Of `per100`. */
    interval,
    /** By Fisher's exact test and Holm; null where no other vendor had this role. */
    adjustedP: z.number().nullable(),
    isWorse: z.boolean(),
    /** What buyers complained of in most shipments; three at most. */
    themes: z.array(z.object({ name: Theme, shipments: count })).readonly(),
  }),
});

const vendors = z.object({
  /** Shipments with scores that name no vendor; they are in no figure here. */
  unnamed: count,
  /** The worst first, those with too few shipments last. */
  vendors: z.array(vendor).readonly(),
});

const doubted = { n: count, count, share: z.number(), interval };

const csat = z.object({ n: count, satisfied: count, share: z.number().nullable(), interval });

const doubts = z.object({
  /** Of the responses with scores enough to tell. */
  hasty: told({ ...doubted, straightLined: count, speeding: count }),
  coached: told(doubted),
  /** CSAT as every report gives it, and again without the responses in doubt. */
  csat: z.object({ raw: csat, withoutHasty: csat, withoutCoached: csat, withoutBoth: csat }),
});

const expectationShare = z.object({
  count,
  /** Whole per cent; the three add up to 100. */
  percentage: count,
  interval,
});

const expectations = told({
  n: count,
  shares: z.object({
    better: expectationShare,
    'as-expected': expectationShare,
    worse: expectationShare,
  }),
  /** Per cent better less per cent worse. */
  net: z.number(),
});

const gap = z.object({
  dimension: z.string(),
  scale,
  /** Means of those who told both, and perception less expectation: below 0 it fell short. */
  figures: told({
    n: count,
    expected: z.number(),
    perceived: z.number(),
    gap: z.number(),
    interval,
    verdict: z.enum(GAPS),
  }),
});

/** The analysis of one period, as a value. */
export const AnalysisSchema = z.object({
  version: z.literal(1),
  period: ToldPeriod,
  where: z.array(Condition).readonly(),
  responses: count,
  index,
  classes,
  regions,
  forecast,
  patterns,
  vendors,
  doubts,
  /** Of nobody where it was not asked. */
  expectations,
  /** Five rows once one dimension of RATER was asked for, then those of other dimensions. */
  gaps: z.array(gap).readonly(),
}) satisfies z.ZodType<AnalysisReport>;
