import { z } from 'zod';
import { Locale } from '../../base/locale.ts';
import { ShownFile } from '../conversation/shown-file.ts';
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

/**
 * What an answer is counted as. Each question kind declares one, and its answers carry it, so that a
 * reader needs no questionnaire: a `score` of what was done, the `level` that is expected on a scale,
 * chosen `options`, or `words`.
 */
export const COUNTED_AS = ['score', 'level', 'options', 'words'] as const;
export type CountedAs = (typeof COUNTED_AS)[number];

/** What a buyer gave, by what it is counted as. Every reader of `value` takes it for a score. */
const given = {
  /** The score. */
  value: z.number().optional(),
  /** The level: a point of `scale`. */
  level: z.number().optional(),
  /** The chosen ones of `options`; empty: none of them. */
  chosen: z.array(z.string()).optional(),
};

/** One question's answer; corrections keep what was said before. */
export type Answer = z.infer<typeof Answer>;
export const Answer = z.object({
  question: z.string(),
  /** The name of a file in `flows/questions`. */
  kind: z.string(),
  /** Absent: a score. */
  countedAs: z.enum(COUNTED_AS).optional(),
  scale: z.object({ from: z.number().int(), points: z.number().int() }).optional(),
  /** What could be chosen. */
  options: z.array(z.string()).optional(),
  /** None of them: skipped, "not applicable", or words. */
  ...given,
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
        ...given,
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
