import { z } from 'zod';
import type { Locale } from '../../base/locale.ts';
import type { Mark } from '../../base/text/marked-text.ts';
import type { ConversationId, JobId } from './ids.ts';
import { MediaReference } from './media-reference.ts';

const Choice = z.strictObject({
  /** Comes back as the event's value; short and ASCII, since platforms give it 64 bytes. */
  value: z.string().max(60),
  label: z.string().max(200),
});
export type Choice = Readonly<z.infer<typeof Choice>>;

export const Choices = z
  .strictObject({
    /** Binds a press to the question it answers; short and ASCII. */
    question: z.string().max(60),
    /** A scale is shown in one row where the platform can; a list under one another. */
    layout: z.enum(['scale', 'list']),
    options: z.array(Choice).readonly(),
    /** Which question of how many this is, as far as is known; for platforms that show it. */
    progress: z.strictObject({ number: z.int(), of: z.int() }).optional(),
  })
  .readonly();
export type Choices = z.infer<typeof Choices>;

/** What the bot says, before any channel has made it its own. People's words in it are data. */
export interface MessageContent {
  readonly text: string;
  /** What of the text stands out or names a colleague. */
  readonly marks?: readonly Mark[];
  readonly choices?: Choices;
  readonly links?: readonly { readonly label: string; readonly url: string }[];
}

/** A file that somebody sent on one channel and that goes out on another. */
export type FileSource = z.infer<typeof FileSource>;
export const FileSource = z.strictObject({ channel: z.string(), media: MediaReference });

/** Where something stands in a team channel. */
export interface Placing {
  /** This is the newest version of that card: it replaces the one before. */
  readonly card?: string;
  /** It belongs under that card. */
  readonly under?: string;
  /** Who alone reads it, e.g. `slack:U0WANG`; platforms that cannot show it to one person show it to all. */
  readonly only?: string;
  /** It may wait behind everything else that is said there. */
  readonly behind?: true;
  /** The card is a line that nobody answers: it needs no thread of its own. */
  readonly isLine?: true;
  /** What is said in place of lines for which a message has no room, with their `{count}`. */
  readonly more?: string;
}

export interface OutboundMessage extends MessageContent, Placing {
  readonly files?: readonly FileSource[];
  /** Unique over all conversations and stable over retries, e.g. `telegram:42#7.0`. */
  readonly id: JobId;
  /** The conversation whose transcript has it. */
  readonly conversation: ConversationId;
  /** Where it goes; differs from `conversation` only where the platform moved the chat. */
  readonly to: ConversationId;
  /** The member of staff who says it; absent: the bot. */
  readonly by?: string;
  readonly locale: Locale;
  /** Of what was to be said with it so many lines have no room; their number stands after `from`. */
  readonly left?: { readonly from: number; readonly count: number };
  /** It tells how many lines had no room, as `more` says it of each card. */
  readonly untold?: readonly { readonly more: string; readonly count: number }[];
  /** Place in the transcript, growing within one conversation. */
  readonly sequence: number;
}

/** True for what the bot asks a buyer; the buttons of a card ask nobody anything. */
export function isQuestion({ by, card, choices }: OutboundMessage): boolean {
  return by === undefined && card === undefined && choices !== undefined;
}
