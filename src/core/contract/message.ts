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
    /** A scale is shown in one row where the platform can; the choices of a list stand one below the other. */
    layout: z.enum(['scale', 'list']),
    options: z.array(Choice).readonly(),
    /** Which question of how many this is, as far as is known; for platforms that show it. */
    progress: z.strictObject({ number: z.int(), of: z.int() }).optional(),
  })
  .readonly();
export type Choices = z.infer<typeof Choices>;

/** What the bot says, before a channel renders it. People's words in it are data. */
export interface MessageContent {
  readonly text: string;
  /** The parts of the text that are emphasised or mention a colleague. */
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
  /** The only person who sees it, e.g. `slack:U0WANG`; platforms that cannot do that show it to all. */
  readonly only?: string;
  /** It may wait behind all other messages there. */
  readonly behind?: true;
  /** The card is a line that nobody answers: it needs no thread of its own. */
  readonly isLine?: true;
  /** The text in place of lines for which a message has no room, with their `{count}`. */
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
  /** How many joined lines have no room in the text; their number stands after `from`. */
  readonly left?: { readonly from: number; readonly count: number };
  /** How many lines of each card had no room, with the text `more` of the card. */
  readonly untold?: readonly { readonly more: string; readonly count: number }[];
  /** Place in the transcript, growing within one conversation. */
  readonly sequence: number;
}

/** True for a question of the bot to a buyer; the buttons of a card are no question. */
export function isQuestion({ by, card, choices }: OutboundMessage): boolean {
  return by === undefined && card === undefined && choices !== undefined;
}
