import { z } from 'zod';
import { Locale } from '../../base/locale.ts';
import { ConversationId } from './ids.ts';
import { Subject } from './subject.ts';

/** At which point of a talk a buyer said something that nobody had asked for. */
export const FEEDBACK_MOMENTS = [
  /** While a question of the survey was open, and no answer to it. */
  'during-survey',
  /** When the survey was over. */
  'after-end',
  /** By somebody whom no invitation had brought. */
  'no-invitation',
  /** To a person who held the conversation, or for whom the buyer waited. */
  'with-person',
] as const;
export type FeedbackMoment = (typeof FEEDBACK_MOMENTS)[number];

const instant = z.number().int();

/** Something a buyer said without being asked. */
export type Feedback = z.infer<typeof Feedback>;
export const Feedback = z.object({
  id: z.string(),
  conversation: ConversationId,
  at: instant,
  text: z.string(),
  locale: Locale,
  /** Absent in rows that were written before moments were recorded. */
  moment: z.enum(FEEDBACK_MOMENTS).optional(),
  subject: Subject.optional(),
  /** What the buyer is called on the messenger. */
  speakerName: z.string().optional(),
  /** The platform's ids of the messages that said it. */
  messages: z.array(z.string()).readonly().optional(),
  /** When the buyer took it back: its words are gone. */
  recalledAt: instant.optional(),
});
