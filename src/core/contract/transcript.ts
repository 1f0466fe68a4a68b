import type { Instant } from '../../base/instant.ts';
import type { Locale } from '../../base/locale.ts';
import type { ConversationId } from './ids.ts';
import type { MediaReference } from './media-reference.ts';
import type { Choices, FileSource } from './message.ts';

/** One line of a talk, as a reader of the transcript sees it. */
export interface TranscriptLine {
  /** Derived, e.g. `telegram:42#7.0`: writing a line twice writes it once. */
  readonly id: string;
  readonly conversation: ConversationId;
  /** Grows within the conversation. */
  readonly sequence: number;
  readonly at: Instant;
  readonly author: 'buyer' | 'bot' | 'staff';
  readonly by?: string;
  /** The raw words. */
  readonly text: string;
  readonly locale?: Locale;
  readonly choices?: Choices;
  readonly links?: readonly { readonly label: string; readonly url: string }[];
  /** The question whose button was pressed; `text` is then the pressed value. */
  readonly chosen?: string;
  readonly media?: readonly MediaReference[];
  /** Files that staff sent along. */
  readonly files?: readonly FileSource[];
  /** The platform's id of the message. */
  readonly messageId?: string;
  /** For what we said: whether it arrived; `in-doubt` where the answer was lost. */
  readonly delivery?: 'sent' | 'in-doubt' | 'failed';
  /**
   * Why it did not arrive, where that is known, in the order of the values: the platform's quota was
   * used up, the buyer blocked us, the platform refused it, it came too late, a newer question took
   * its place, or too much was waiting already.
   */
  readonly failure?: 'rationed' | 'unreachable' | 'refused' | 'late' | 'overtaken' | 'crowded';
  /** When the buyer took it back: its words and files are gone. */
  readonly recalledAt?: Instant;
  /** The platform's id of the message that the buyer edited or recalled with this line. */
  readonly corrects?: string;
}
