import { z } from 'zod';
import { Locale } from '../../base/locale.ts';
import { ShownFile } from '../conversation/shown-file.ts';
import { EXPECTATIONS } from './expectation.ts';
import { ConversationId } from './ids.ts';
import { Subject } from './subject.ts';

const instant = z.number().int();

/** How a response ended. */
export const END_REASONS = [
  'complete',
  'idle',
  'stopped',
  'refused',
  'handed-over',
  'unreachable',
] as const;
export type EndReason = (typeof END_REASONS)[number];

export const QUESTION_KINDS = [
  'satisfaction',
  'dimension',
  'recommendation',
  'effort',
  'open',
  /** Better than, as, or worse than expected. */
  'expectation',
  /** The level that an excellent supplier should reach in a dimension. */
  'expected',
] as const;

/**
 * Answers that give no score. They have members of their own, since every reader of `value` takes it
 * for a score of the shipment (means, lights, falls of an account, straight-lining). A reader that
 * does not know these members sees a question without a score.
 */
const expecting = {
  /** Of `expectation`. A word, because "as expected" is no middle of a scale of satisfaction. */
  expectation: z.enum(EXPECTATIONS).optional(),
  /** Of `expected`: a point of `scale`, which is that of the dimension's satisfaction. */
  level: z.number().optional(),
};

/** One question's answer; corrections keep what was said before. */
export type Answer = z.infer<typeof Answer>;
export const Answer = z.object({
  question: z.string(),
  kind: z.enum(QUESTION_KINDS),
  scale: z.object({ from: z.number().int(), points: z.number().int() }).optional(),
  /** The score; undefined for open questions, skipped ones, "not applicable" and what is expected. */
  value: z.number().optional(),
  ...expecting,
  /** Which end of the scale is the good one; absent: the high one, of `effort` the low one. */
  better: z.enum(['high', 'low']).optional(),
  notApplicable: z.boolean().optional(),
  skipped: z.boolean().optional(),
  /** The buyer's own words. */
  raw: z.string(),
  at: instant,
  /** The platform's ids of the messages that said it, so that an edit finds its answer. */
  messages: z.array(z.string()).optional(),
  history: z
    .array(
      z.object({
        value: z.number().optional(),
        ...expecting,
        raw: z.string(),
        at: instant,
        messages: z.array(z.string()).optional(),
      }),
    )
    .optional(),
});

export const CHAIN_ENDS = [
  'root-cause',
  'depth',
  'repeated',
  'unknown',
  'refused',
  'anger',
  'skipped',
  'left',
] as const;

/** A why chain: each link's question quotes the answer before it. */
export type WhyChain = z.infer<typeof WhyChain>;
export const WhyChain = z.object({
  /** The question whose score began it. */
  dimension: z.string(),
  links: z.array(
    z.object({
      question: z.string(),
      answer: z.string(),
      /** The concrete example that a vague answer was asked for. */
      example: z.string().optional(),
      at: instant,
      messages: z.array(z.string()).optional(),
      /** Those of them that said the example. */
      exampleMessages: z.array(z.string()).optional(),
    }),
  ),
  end: z.enum(CHAIN_ENDS).optional(),
  rootCause: z.string().optional(),
});

/** One contact's answers on one shipment. */
export type Response = z.infer<typeof Response>;
export const Response = z.object({
  id: z.string(),
  conversation: ConversationId,
  flow: z.string(),
  subject: Subject,
  locale: Locale,
  startedAt: instant,
  updatedAt: instant,
  endedAt: instant.optional(),
  end: z.enum(END_REASONS).optional(),
  consent: z.object({ textVersion: z.string(), at: instant }).optional(),
  answers: z.array(Answer),
  chains: z.array(WhyChain),
  /** What the buyer sent besides words. */
  files: z.array(ShownFile).optional(),
});
