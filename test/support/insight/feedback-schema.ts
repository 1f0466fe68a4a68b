import { z } from 'zod';
import { FEEDBACK_MOMENTS } from '../../../src/core/contract/feedback.ts';
import { POLARITIES, SENTIMENTS } from '../../../src/insight/tagging/tagger.ts';
import { Theme } from '../../../src/insight/theme.ts';

const count = z.number().int().nonnegative();

/** What buyers said in the period that nobody had asked for. */
export const FeedbackSchema = z.object({
  n: count,
  /** Contacts, and conversations of which no contact is known. */
  people: count,
  /** When it was said, seen from the survey; `unknown` in what an earlier version kept. */
  moments: z.record(z.enum([...FEEDBACK_MOMENTS, 'unknown']), count),
  sentiments: z.record(z.enum(SENTIMENTS), count),
  /** How many remarks speak of a theme, and how what they say of it feels; the most first. */
  themes: z.array(
    z.object({ theme: Theme, n: count, polarities: z.record(z.enum(POLARITIES), count) }),
  ),
  /** Cases that came of it; those that it only went along with are not counted. */
  casesOpened: count,
  /** Up to three, of different people, the worst first. */
  quotes: z.array(
    z.object({
      id: z.string(),
      at: z.number().int(),
      text: z.string(),
      sentiment: z.enum(SENTIMENTS),
      name: z.string().nullable(),
      account: z.string().nullable(),
      reference: z.string().nullable(),
      /** The case in which it is dealt with. */
      case: count.nullable(),
    }),
  ),
});
