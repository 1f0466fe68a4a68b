import { z } from 'zod';
import type { Locale } from '../../src/base/locale.ts';
import type { MediaReference } from '../../src/core/contract/media-reference.ts';
import type { Choices, MessageContent } from '../../src/core/contract/message.ts';

/** Made by the client, so that a message sent twice is taken once. */
const id = z.string().regex(/^[\w-]{8,80}$/, 'an id has 8 to 80 letters, digits, - or _');

const text = z
  .string()
  .max(20_000, 'a text has at most 20000 characters')
  .refine((words) => words.trim() !== '', 'a text is not empty')
  // Half a surrogate pair cannot be stored as UTF-8.
  .transform((words) => Buffer.from(words).toString());

const code = z.string().min(1).max(60);

/** The longest message of somebody without an invitation, in UTF-16 units. */
export const VISITOR_TEXT_LIMIT = 2_000;

/** What a chat page or a script posts to `/chat/:token/messages`. */
export type ClientMessage = z.infer<typeof ClientMessage>;
export const ClientMessage = z.union([
  z.strictObject({ id, text }),
  z.strictObject({ id, choice: z.strictObject({ question: code, value: code }) }),
  z.strictObject({ id, edit: z.strictObject({ messageId: id, text }) }),
  /** The page was opened; any number of times counts once. */
  z.strictObject({ id, opened: z.literal(true) }),
]);

/** The answer to a message that is safely kept. */
export interface Accepted {
  readonly accepted: true;
  /** To be shown for a moment. */
  readonly notice?: string;
  /** The pressed question is answered: its buttons may go. */
  readonly closesChoices: boolean;
}

/** The answer to a request that was not taken; the sentence is for people who write scripts. */
export interface Refused {
  readonly error: string;
  /** What the page tells the visitor of it, in its own words. */
  readonly why?: 'crowded' | 'tooLong' | 'closed';
}

/**
 * One line of the talk as a client gets it, numbered from 0 with gaps. A stream may repeat a line
 * or bring an earlier one late: take each id once and order by `sequence`.
 */
export interface ChatLine {
  readonly id: string;
  readonly sequence: number;
  readonly at: number;
  readonly author: 'buyer' | 'bot' | 'staff';
  readonly text: string;
  readonly locale?: Locale;
  readonly choices?: Choices;
  readonly links?: NonNullable<MessageContent['links']>;
  /** The question whose button was pressed; `text` is then the pressed value. */
  readonly chosen?: string;
  readonly media?: readonly Pick<MediaReference, 'kind' | 'name'>[];
  /** For a line of the client's own: the id it was posted with. */
  readonly messageId?: string;
  /** The `messageId` of the line whose words these replace; an empty text takes them back. */
  readonly corrects?: string;
}
