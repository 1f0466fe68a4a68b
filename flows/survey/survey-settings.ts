import { z } from 'zod';
import { HOUR_MS } from '../../src/base/instant.ts';
import { LOCALES } from '../../src/base/locale.ts';
import { dimensionExpected } from '../../src/core/contract/expectation.ts';
import { CONSENT_PURPOSES } from '../../src/core/contract/programme/consent.ts';
import { Scale } from '../rating/scale.ts';
import { USUAL_DIMENSIONS } from './usual-dimensions.ts';

/** A text by language. */
export const texts = z.partialRecord(z.enum(LOCALES), z.string().min(1));

/**
 * One thing a buyer rates. The four that every exporter has, and the five of service quality
 * (`reliability`, `assurance`, `tangibles`, `empathy`, `responsiveness`), have names already.
 */
const Dimension = z.strictObject({
  key: z
    .string()
    .regex(/^[a-z][a-z-]{1,19}$/, 'lower case letters, e.g. packaging')
    .refine((key) => key !== 'expectation' && dimensionExpected(key) === undefined, {
      message: 'is the key of a question about expectations',
    }),
  /** What it is called in a sentence, by language; English where one is missing. */
  label: texts.optional(),
  /** Asks first which level an excellent supplier should reach in it, on the same scale (SERVQUAL). */
  expected: z.boolean().optional(),
});

/** A question of a kind that needs to be told what to ask; the kind checks the other members. */
const OwnQuestion = z.looseObject({
  key: z.string().regex(/^[a-z][a-z-]{1,19}$/, 'lower case letters, e.g. problems'),
  kind: z.string(),
  /** What it is called in a sentence, by language; English where one is missing. */
  label: texts.optional(),
});

const scales = z.strictObject({
  satisfaction: Scale.default({ from: 1, points: 5 }),
  recommendation: Scale.default({ from: 0, points: 11 }),
  effort: Scale.default({ from: 1, points: 5 }),
});

/**
 * A list of questions: `dimensions` stands for all of them, one dimension's key for itself;
 * `expectation` asks how it went compared with what was expected.
 */
const variant = z.array(z.string()).min(1);

export const SurveySettings = z.strictObject({
  company: z.string().min(1).default('our company'),
  privacyLink: z.string().url().optional(),
  /** Kept with each consent; change it when the opening or the privacy text changes. */
  consentVersion: z.string().default('2026-12'),
  /** What that text asks for besides the answers, e.g. `cross-border`; kept with each consent. */
  consentPurposes: z
    .array(z.enum(CONSENT_PURPOSES).exclude(['survey']))
    .max(3)
    .default([]),
  dimensions: z
    .array(Dimension)
    .max(12)
    .default(USUAL_DIMENSIONS.map((key) => ({ key }))),
  /** Questions of the operator's own, which variants name by their keys. */
  questions: z.array(OwnQuestion).max(12).default([]),
  scales: scales.prefault({}),
  /** Beginnings of words that call the team whenever a buyer says them. */
  alarmWords: z.array(z.string().min(2).max(100)).max(500).default([]),
  /** Which questions a role gets; roles that are not named get `other`. */
  variants: z.record(z.string(), variant).default({
    'decision-maker': ['overall', 'recommend', 'open'],
    quality: ['overall', 'quality', 'documents', 'recommend', 'effort', 'open'],
    warehouse: ['overall', 'quality', 'timeliness', 'effort', 'open'],
    finance: ['overall', 'communication', 'documents', 'effort', 'open'],
    other: ['overall', 'dimensions', 'recommend', 'effort', 'open'],
  }),
  /** Whys after a low score, and after one just below the top. */
  whys: z
    .strictObject({
      low: z.int().min(1).max(5).default(5),
      nearTop: z.int().min(0).max(5).default(1),
    })
    .prefault({}),
  /** A silent buyer is reminded after these pauses, at most twice. */
  remindAfterMs: z
    .array(z.int().positive())
    .max(2)
    .default([24 * HOUR_MS]),
  /** After so long without a word the response is closed as partial. */
  closeAfterMs: z
    .int()
    .positive()
    .default(7 * 24 * HOUR_MS),
  /** Corrections are heard for so long after the end. */
  correctableForMs: z
    .int()
    .positive()
    .default(30 * 24 * HOUR_MS),
  /** After a complaint was resolved the buyer is asked, in waking hours, and once more if silent. */
  verification: z
    .strictObject({
      hours: z
        .strictObject({ from: z.int().min(0).max(23), to: z.int().min(1).max(24) })
        .default({ from: 8, to: 20 }),
      remindAfterMs: z
        .int()
        .positive()
        .default(24 * HOUR_MS),
      closeAfterMs: z
        .int()
        .positive()
        .default(72 * HOUR_MS),
    })
    .prefault({}),
  /** So long a pause ends a burst of short messages. */
  burstQuietMs: z.int().nonnegative().default(1_500),
});

/** The questionnaire: what is asked of whom, on which scales, how deep and how patiently. */
export type SurveySettings = z.infer<typeof SurveySettings>;
