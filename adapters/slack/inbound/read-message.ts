import type { EventContent } from '../../../src/core/contract/event.ts';
import { conversationOf, isDirect } from '../address.ts';
import { type Place, placeOf } from '../outbound/place.ts';
import type { EventBody, HomeOpened, MessageEvent } from './event-body.ts';
import { forwardedIn } from './forwarded.ts';
import { mediaOf } from './media.ts';
import {
  type InboundAction,
  ignored,
  type ParsedDelivery,
  type ReadingContext,
} from './reading.ts';
import { withoutMention, withoutOwnName, wordsSaid } from './words-said.ts';

/** Kinds of message that a person says; all others tell of joins, topics, pins and the like. */
const SPOKEN: readonly (string | undefined)[] = [
  undefined,
  'file_share',
  'thread_broadcast',
  'me_message',
];

export function readEvent(body: EventBody, context: ReadingContext): ParsedDelivery {
  const { event } = body;
  switch (event.type) {
    case 'message':
    case 'app_mention':
      return readMessage(body, event, context);
    case 'app_home_opened':
      return readHome(event);
    case 'tokens_revoked':
    case 'app_uninstalled':
      return { kind: 'cut-off', event: event.type };
    case 'unread':
      return ignored('a kind of event we do not ask for');
  }
}

function readMessage(
  body: EventBody,
  event: MessageEvent,
  context: ReadingContext,
): ParsedDelivery {
  if (event.subtype === 'message_changed') return readChange(body, event, context);
  if (event.subtype === 'message_deleted') return readDeletion(body, event, context);
  if (event.bot_id || event.user === undefined) return ignored('nobody or a bot said it');
  if (isOurs(event.user, body)) return ignored('our own words');
  if (!SPOKEN.includes(event.subtype)) return ignored('a message that nobody says');

  const place = placeOfMessage(event, context);
  if (place === undefined) return ignored('a channel in which nobody spoke to the bot');
  const content = contentOf(event, place, { ...context, bot: ownId(body) });
  if (content === undefined) return ignored('a message without words or files');
  return {
    kind: 'action',
    // A mention in a thread is delivered twice, as two kinds of event about one message.
    id: `m${event.ts}`,
    conversation: place.conversation,
    user: event.user,
    at: instantOf(event.ts),
    content,
    ...threadIn(place),
    ...inThread(event, place, content),
  };
}

/** Words in a thread are heard where the bot has a part in it, or where they call it. */
function inThread(
  { type }: MessageEvent,
  { whose }: Place,
  content: EventContent,
): Pick<InboundAction, 'only' | 'unlisted'> {
  if (whose !== 'thread') return {};
  if (type === 'message') return { only: 'served' };
  return content.kind === 'text' && ASKS_PLACE.test(content.text) ? { unlisted: true } : {};
}

/** `@Quayside /id` in a channel that is not the team's; everything else there a buyer says. */
const ASKS_PLACE = /^\s*(?:[/／](?:id|setup)(?:\s.*)?|id)\s*$/isu;

/** A file that we shared is told of as any person's is, without the name of a bot. */
function isOurs(user: string, { authorizations = [] }: EventBody): boolean {
  return authorizations.some(({ user_id, is_bot }) => is_bot && user_id === user);
}

function ownId({ authorizations = [] }: EventBody): string | undefined {
  return authorizations.find(({ is_bot }) => is_bot)?.user_id ?? undefined;
}

function threadIn({ thread }: Place): { thread?: string } {
  return thread === undefined ? {} : { thread };
}

/** Who mentions the bot at the top of a channel begins a thread there. */
function placeOfMessage(event: MessageEvent, context: ReadingContext): Place | undefined {
  const begins = event.type === 'app_mention' && event.thread_ts === undefined;
  return placeOf(event.channel, begins ? event.ts : event.thread_ts, context);
}

function contentOf(
  event: MessageEvent,
  { whose }: Place,
  { readToken, bot }: ReadingContext & { readonly bot: string | undefined },
): EventContent | undefined {
  const { ts, files = [] } = event;
  // What colleagues forward to each other is not written to a buyer.
  const forwarded = whose === 'team' ? undefined : forwardedIn(event);
  const own = ownWords(event, whose, bot);
  const words = forwarded?.words ? together(own, forwarded.words) : own;
  const media = mediaOf([...files, ...(forwarded?.files ?? [])]);
  if (media.length > 0) {
    const caption = words === '' ? {} : { caption: words };
    return { kind: 'media', media: [...media], messageId: ts, ...caption };
  }
  const typed = words.trim();
  if (whose === 'direct' && isToken(typed, readToken)) return { kind: 'opened', token: typed };
  if (typed !== '') return { kind: 'text', text: words, messageId: ts };
  return forwarded && unread(ts);
}

function ownWords(
  { text = '', blocks }: MessageEvent,
  whose: Place['whose'],
  bot: string | undefined,
): string {
  const said = whose === 'direct' ? text : withoutMention(text);
  return wordsSaid(withoutOwnName(said, bot), blocks);
}

function together(own: string, forwarded: string): string {
  return `${own}\n\n${forwarded}`.trim().slice(0, TEXT_LIMIT);
}

/** Longer words are not kept. */
const TEXT_LIMIT = 20_000;

/** A message was forwarded of which Slack shows us nothing: kept as a file without words would be. */
function unread(ts: string): EventContent {
  const media = [{ kind: 'other', reference: `message:${ts}`, type: 'forwarded' } as const];
  return { kind: 'media', media, messageId: ts };
}

/** A code that was ours opens the talk, also one that has expired. */
export function isToken(words: string, readToken: ReadingContext['readToken']): boolean {
  if (words === '' || words.length > 200) return false;
  const reading = readToken(words);
  return reading.kind === 'valid' || reading.why === 'expired';
}

function readChange(body: EventBody, event: MessageEvent, context: ReadingContext): ParsedDelivery {
  const { message, previous_message: before } = event;
  if (message?.user === undefined || message.bot_id) return ignored('nobody or a bot changed it');
  if (isOurs(message.user, body)) return ignored('our own words');
  if (message.text === undefined || before?.text === message.text) {
    return ignored('a change of something but the words');
  }
  const place = placeOf(event.channel, message.thread_ts, context);
  if (place === undefined) return ignored('a channel in which nobody spoke to the bot');
  const said = withoutOwnName(withoutMention(message.text), ownId(body));
  const text = wordsSaid(said, message.blocks);
  return {
    kind: 'action',
    id: body.event_id,
    conversation: place.conversation,
    user: message.user,
    at: instantOf(event.event_ts ?? event.ts),
    content: { kind: 'edited', text, messageId: message.ts },
    ...threadIn(place),
    ...(place.whose === 'thread' ? { only: 'served' as const } : {}),
  };
}

function readDeletion(
  body: EventBody,
  event: MessageEvent,
  context: ReadingContext,
): ParsedDelivery {
  const gone = event.previous_message;
  if (event.deleted_ts === undefined || gone?.user === undefined || gone.bot_id) {
    return ignored('nobody or a bot deleted it');
  }
  const place = placeOf(event.channel, gone.thread_ts, context);
  if (place === undefined) return ignored('a channel in which nobody spoke to the bot');
  return {
    kind: 'action',
    id: body.event_id,
    conversation: place.conversation,
    user: gone.user,
    at: instantOf(event.event_ts ?? event.ts),
    content: { kind: 'recalled', messageId: event.deleted_ts },
    ...threadIn(place),
    ...(place.whose === 'thread' ? { only: 'served' as const } : {}),
  };
}

/** Who opens the messages for the first time is greeted; each later visit would be one too many. */
function readHome({ user, channel, tab, event_ts }: HomeOpened): ParsedDelivery {
  if (tab === 'home') return { kind: 'home', user };
  if (tab !== 'messages') return ignored('a visit to nothing of ours');
  if (channel === undefined || !isDirect(channel)) return ignored('a visit to an unknown place');
  return {
    kind: 'action',
    id: 'first-visit',
    conversation: conversationOf({ channel, thread: undefined }),
    user,
    at: instantOf(event_ts),
    content: { kind: 'opened' },
    only: 'unserved',
  };
}

/** Slack's timestamps are seconds and a counter. */
function instantOf(timestamp: string): number {
  return Math.floor(Number(timestamp) * 1_000);
}
