import { z } from 'zod';
import { PLAN_STATES } from '../../../src/core/contract/programme/plan-state.ts';
import { END_REASONS } from '../../../src/core/contract/response.ts';
import { VERDICTS } from '../../../src/insight/metrics/change.ts';
import { NPS_BANDS } from '../../../src/insight/metrics/nps-band.ts';
import { OUTCOMES } from '../../../src/insight/metrics/outcome.ts';
import type { Report } from '../../../src/insight/report/report-shape.ts';
import { Breakdown, Condition } from '../../../src/insight/scope/segment.ts';
import { SENTIMENTS } from '../../../src/insight/tagging/tagger.ts';
import { Theme } from '../../../src/insight/theme.ts';
import { FeedbackSchema } from './feedback-schema.ts';
import { choices, count, figure, interval, part } from './figure-schemas.ts';

/* What `report --json` prints, as a reader of JSON may rely on it. */

/** Of which time a report tells, as its value says it. */
export const ToldPeriod = z.object({
  from: z.number().int(),
  to: z.number().int(),
  /** What it is compared with: from here, inclusive … */
  previousFrom: z.number().int(),
  /** … to here, exclusive; absent where that is `from`. */
  previousTo: z.number().int().optional(),
  timeZone: z.string(),
});

const givenScale = z.object({ from: z.number().int(), points: z.number().int() });
const scale = givenScale.nullable();
const ends = z.record(z.enum([...END_REASONS, 'open']), count);

const change = z.object({
  /** The same figure in the period before. */
  before: z.object({ n: count, value: figure }),
  difference: figure,
  interval,
  verdict: z.enum(VERDICTS),
});

/** Shares bring the pooled two-proportion z as well. */
const shareChange = change.extend({ z: figure });

const csat = z.object({
  n: count,
  satisfied: count,
  share: figure,
  interval,
  scale,
  mean: figure,
  change: shareChange,
});

const nps = z.object({
  n: count,
  promoters: count,
  passives: count,
  detractors: count,
  scale,
  score: figure,
  interval,
  change,
});

const ces = z.object({
  n: count,
  easy: count,
  share: figure,
  interval,
  scale,
  /** Always told as: low is easy. */
  mean: figure,
  meanInterval: interval,
  change: shareChange,
});

const dimension = z.object({
  dimension: z.string(),
  scale: givenScale,
  n: count,
  mean: figure,
  interval,
  notApplicable: z.object({ count, share: figure }),
  /** So many find it not applicable that the question may go. */
  seldomApplies: z.boolean(),
  change,
});

const quote = z.object({
  text: z.string(),
  dimension: z.string(),
  /** The score that the words explain. */
  score: figure,
  scale,
  /** The number by which the buyer knows the shipment. */
  reference: z.string(),
  account: z.string().nullable(),
  response: z.string(),
  at: z.number().int(),
});

const cause = z.object({
  /** What the chain is about; null where neither its words nor its question tell. */
  theme: Theme.nullable(),
  /** A class of root causes, else as it was noted; null where none is named. */
  rootCause: z.string().nullable(),
  count,
  /** Of all chains. */
  share: z.number(),
  quote,
});

/** Everybody who was to be asked, each in one state; one who was asked counts on the day of the ask. */
const accounting = z.object({
  /** All states add up to it. */
  plans: count,
  states: z.record(z.enum(PLAN_STATES), count),
  /** Those who were asked at all, whatever came of it. */
  asked: count,
  /** Complete and partial ones of those asked. */
  responseRate: part,
  /** Started and partial ones by the question that was answered last, null where none was yet. */
  dropOff: z.array(z.object({ question: z.string().nullable(), count })),
});

/** Responses by their worst score, as part of the range of its scale; effort is none of them. */
const signals = z.object({
  lowestThird: count,
  middleThird: count,
  highestThird: count,
  unscored: count,
  /** Responses with a chain of whys that ended in anger. */
  anger: count,
});

const cases = z.object({
  /** Opened in the period. */
  n: count,
  lights: z.object({ red: count, yellow: count, green: count }),
  /** Neither resolved nor beyond it. */
  open: z.object({
    all: count,
    red: count,
    /** Of all open ones, those that missed at least one of their clocks. */
    late: count,
  }),
  /** Cases that missed at least one of their clocks. */
  breached: count,
  medianFirstAnswerMs: figure,
  medianResolutionMs: figure,
  /** Of the resolved, those that took more than 72 hours. */
  over72Hours: part,
  /** Of the resolved, those that the buyer called solved. */
  recovered: part,
  reopened: count,
});

const segment = z.object({
  /** As it is written, for a month `2026-10`; null for responses of which it is not known. */
  segment: z.string().nullable(),
  responses: count,
  /** Null for a dimension: there only those who were asked about it count. */
  complete: count.nullable(),
  csat,
  nps,
  ces,
  dimensions: z.array(dimension),
});

/** How the figures were come by. */
const source = z.object({
  from: z.enum(['rollups', 'responses']),
  /** Why the rollups did not serve; null where they did or were not asked. */
  reason: z.enum(['several-segments', 'other-time-zone']).nullable(),
});

const themeCount = z.object({
  theme: Theme,
  /** Responses that speak of it, whatever number of times. */
  responses: count,
  /** Of responses that hold any words. */
  share: z.number(),
  /** Texts that speak of it, by how they feel. */
  sentiments: z.record(z.enum(SENTIMENTS), count),
});

/** What the answers of one period say, as a value; see `render/` for what people read. */
export const ReportSchema = z.object({
  version: z.literal(2),
  period: ToldPeriod,
  responses: z.object({
    n: count,
    /** Of so many in the period, whatever the conditions; null where there are none. */
    outOf: count.nullable(),
    /** Exact up to 512; above, within 4 % of the truth in 95 of 100 reports. */
    shipments: count,
    /** Begun without a signed invitation. */
    unverified: count,
    ends,
    /** The same by whether there is anything to read; adds up to `n`. */
    outcomes: z.record(z.enum(OUTCOMES), count),
    /** Scores outside their scale, which no figure counts. */
    unusableScores: count,
    /** Exact to the second below 1,000 s, to 0.5 % above. */
    medianCompleteMs: figure,
  }),
  /** What was asked for besides the period. */
  request: z.object({ by: Breakdown.nullable(), where: z.array(Condition) }),
  source,
  /** Null where nobody was planned to be asked, or where the conditions cannot be applied to plans. */
  accounting: accounting.nullable(),
  signals,
  bands: z.object({ nps: z.enum(NPS_BANDS).nullable() }),
  csat,
  nps,
  ces,
  dimensions: z.array(dimension),
  choices: z.array(choices),
  rootCauses: z.object({
    chains: count,
    /** Chains whose last answer names no cause that we can read. */
    unread: count,
    causes: z.array(cause),
    /** Causes beyond those listed. */
    more: count,
  }),
  words: z.object({
    /** Responses with any words in them. */
    responses: count,
    themes: z.array(themeCount),
    sentiments: z.record(z.enum(SENTIMENTS), count),
  }),
  /** Null where nobody keeps cases, or where the conditions cannot be applied to them. */
  cases: cases.nullable(),
  /** Null where nobody could be asked for it. */
  feedback: FeedbackSchema.nullable(),
  /**
   * Null where no "by" was asked for; the least satisfied first, then those of too few answers, with
   * most responses first; months in their order.
   */
  segments: z
    .object({
      by: Breakdown,
      rows: z.array(segment),
      /** Rows beyond those listed. */
      more: count,
    })
    .nullable(),
}) satisfies z.ZodType<Report>;
