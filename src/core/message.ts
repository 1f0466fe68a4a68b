import type { ConversationId, JobId } from './ids.ts';
import type { Locale } from './locale.ts';

export interface Choice {
  /** Comes back as the event's value; short and ASCII, since platforms give it 64 bytes. */
  readonly value: string;
  readonly label: string;
}

export interface Choices {
  /** Binds a press to the question it answers; short and ASCII. */
  readonly question: string;
  /** A scale is shown in one row where the platform can; a list under one another. */
  readonly layout: 'scale' | 'list';
  readonly options: readonly Choice[];
}

/** What the bot says, before any channel has made it its own. People's words in it are data. */
export interface Saying {
  readonly text: string;
  readonly choices?: Choices;
  readonly links?: readonly { readonly label: string; readonly url: string }[];
}

export interface OutboundMessage extends Saying {
  /** Unique over all conversations and stable over retries, e.g. `telegram:42#7.0`. */
  readonly id: JobId;
  /** The conversation whose transcript has it. */
  readonly conversation: ConversationId;
  /** Where it goes; differs from `conversation` only where the platform moved the chat. */
  readonly to: ConversationId;
  /** The member of staff who says it; absent: the bot. */
  readonly by?: string;
  readonly locale: Locale;
  /** Place in the transcript, growing within one conversation. */
  readonly sequence: number;
}
