import type { Instant } from '../../../src/base/instant.ts';
import { closestLocale } from '../../../src/base/locale.ts';
import type { EventContent, InboundEvent } from '../../../src/core/contract/event.ts';
import type { ConversationId } from '../../../src/core/contract/ids.ts';
import { faultsOf } from '../../parts/faults-of.ts';
import { wellFormed } from '../../parts/well-formed.ts';
import { conversationOf } from '../address.ts';
import { teamThread, threadOfPress } from '../outbound/team-thread.ts';
import { decodePress } from './callback-data.ts';
import { conversationFor } from './conversation-for.ts';
import { messageContent } from './message-content.ts';
import { spokenWords } from './spoken-words.ts';
import { type MemberChange, type Message, Update, type User } from './update.ts';

/** A pressed button whose owner waits for an answer. */
export interface WaitingPress {
  readonly queryId: string;
  readonly chat: number;
  readonly messageId: number;
  /** What the message says, and what stands on the button; absent where Telegram does not tell. */
  readonly asked?: { readonly text: string; readonly label: string };
}

export type ParsedUpdate =
  | {
      readonly kind: 'event';
      readonly event: InboundEvent;
      readonly press: WaitingPress | undefined;
    }
  /** Nothing for us; `press` is answered all the same. */
  | { readonly kind: 'ignored'; readonly why: string; readonly press?: WaitingPress | undefined }
  | {
      readonly kind: 'moved';
      readonly from: ConversationId;
      readonly to: ConversationId;
    }
  | { readonly kind: 'malformed'; readonly why: string };

export interface ReadingContext {
  readonly now: () => Instant;
  readonly teamChannels: readonly ConversationId[];
  /** The bot's own name, once it is known. */
  readonly username: () => string | undefined;
}

/** What an update of Telegram, as it came, means to us. */
export function readUpdate(raw: unknown, context: ReadingContext): ParsedUpdate {
  const parsed = Update.safeParse(raw);
  if (!parsed.success) return { kind: 'malformed', why: faultsOf(parsed.error, 'update') };

  const update = parsed.data;
  if (update.message) return readMessage(update, update.message, context);
  if (update.edited_message) return readEdit(update, update.edited_message, context);
  if (update.callback_query) return readPress(update, context);
  if (update.my_chat_member) return readMemberChange(update, update.my_chat_member, context);
  return { kind: 'ignored', why: 'a kind of update we do not ask for' };
}

function readMessage(update: Update, message: Message, context: ReadingContext): ParsedUpdate {
  const conversation = conversationFor(message, context.teamChannels);
  if (message.migrate_to_chat_id !== undefined && conversation !== undefined) {
    const to = conversationOf({ chat: message.migrate_to_chat_id, topic: undefined });
    return { kind: 'moved', from: conversation, to };
  }
  const content = messageContent(message, context.username());
  if (conversation === undefined) return asked(update, message, content);
  return spoken(update, message, conversation, message.date, content);
}

/** Of a group that is not the team's we hear who wants to know how to make it so, and nothing else. */
const ASKING = /^[/／](?:id|setup|help)(?![\p{L}\p{N}_])/iu;

function asked(update: Update, message: Message, content: EventContent | undefined): ParsedUpdate {
  if (content?.kind !== 'text' || !ASKING.test(content.text)) return FOREIGN_GROUP;
  return unlisted(update, message.chat.id, message.date, content);
}

function unlisted(
  update: Update,
  chat: number,
  atSeconds: number,
  content: EventContent,
): ParsedUpdate {
  const conversation = conversationOf({ chat, topic: undefined });
  const id = `u${update.update_id}`;
  return event({ id, conversation, at: atSeconds * 1_000, unlisted: true, content });
}

const FOREIGN_GROUP = { kind: 'ignored', why: 'a group that is not the team' } as const;

function readEdit(update: Update, message: Message, context: ReadingContext): ParsedUpdate {
  const text = spokenWords(message.text ?? message.caption, context.username());
  const content: EventContent | undefined =
    text === undefined
      ? undefined
      : { kind: 'edited', text, messageId: String(message.message_id) };
  const conversation = conversationFor(message, context.teamChannels);
  return spoken(update, message, conversation, message.edit_date ?? message.date, content);
}

function spoken(
  update: Update,
  message: Message,
  conversation: ConversationId | undefined,
  atSeconds: number,
  content: EventContent | undefined,
): ParsedUpdate {
  if (conversation === undefined) return FOREIGN_GROUP;
  const speaker = speakerIn(message);
  if (speaker === undefined) return { kind: 'ignored', why: 'nobody or a bot said it' };
  if (content === undefined) return { kind: 'ignored', why: 'a message without words or media' };
  const at = atSeconds * 1_000;
  const thread = named(teamThread(message, conversation));
  return event({ id: `u${update.update_id}`, conversation, at, speaker, ...thread, content });
}

function readPress(update: Update, context: ReadingContext): ParsedUpdate {
  const query = update.callback_query;
  if (query?.message === undefined) return { kind: 'ignored', why: 'a press without its message' };

  const { message } = query;
  const press: WaitingPress = {
    queryId: query.id,
    chat: message.chat.id,
    messageId: message.message_id,
    ...askedIn(message, query.data),
  };
  const conversation = conversationFor(message, context.teamChannels);
  const pressed = decodePress(query.data ?? '');
  if (conversation === undefined || pressed === undefined || query.from.is_bot) {
    return { kind: 'ignored', why: 'a button that is not ours', press };
  }

  const content = {
    kind: 'choice' as const,
    ...pressed,
    messageId: String(message.message_id),
  };
  const speaker = speakerOf(query.from);
  // Telegram does not say when a button was pressed.
  const at = context.now();
  const thread = named(threadOfPress(message, conversation));
  const id = `u${update.update_id}`;
  return event({ id, conversation, at, speaker, ...thread, content }, press);
}

type Pressed = NonNullable<NonNullable<Update['callback_query']>['message']>;

function askedIn(
  { text, reply_markup }: Pressed,
  data: string | undefined,
): Pick<WaitingPress, 'asked'> {
  const buttons = reply_markup?.inline_keyboard.flat() ?? [];
  const label = buttons.find(({ callback_data }) => callback_data === data)?.text;
  return text === undefined || label === undefined ? {} : { asked: { text, label } };
}

function named(thread: string | undefined): { thread?: string } {
  return thread === undefined ? {} : { thread };
}

function readMemberChange(
  update: Update,
  change: MemberChange,
  context: ReadingContext,
): ParsedUpdate {
  const conversation = conversationFor(change, context.teamChannels);
  const reachable = !['kicked', 'left'].includes(change.new_chat_member.status);
  if (conversation === undefined) {
    const content = { kind: 'reachability', reachable } as const;
    return reachable ? unlisted(update, change.chat.id, change.date, content) : FOREIGN_GROUP;
  }

  return event({
    id: `u${update.update_id}`,
    conversation,
    at: change.date * 1_000,
    speaker: speakerOf(change.from),
    content: { kind: 'reachability', reachable },
  });
}

function event(inbound: InboundEvent, press?: WaitingPress): ParsedUpdate {
  return { kind: 'event', event: inbound, press };
}

type Speaker = NonNullable<InboundEvent['speaker']>;

/** Telegram's own bots that stand for an anonymous admin and for somebody who speaks as a channel. */
const STAND_INS: readonly number[] = [1_087_968_824, 136_817_688];

/** Undefined where nobody, or a bot, said it. */
function speakerIn({ from, chat, sender_chat }: Message): Speaker | undefined {
  const isHidden = sender_chat !== undefined || STAND_INS.includes(from?.id ?? 0);
  if (chat.type !== 'private' && isHidden) return { anonymous: true };
  return from === undefined || from.is_bot ? undefined : speakerOf(from);
}

function speakerOf(user: User): Speaker {
  const name = [user.first_name, user.last_name].filter(Boolean).join(' ').slice(0, 200);
  const locale = closestLocale(user.language_code);
  return {
    identity: `telegram:${user.id}`,
    ...(name === '' ? {} : { name: wellFormed(name) }),
    ...(locale === undefined ? {} : { locale }),
  };
}
