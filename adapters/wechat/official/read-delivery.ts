import type { EventContent, InboundEvent } from '../../../src/core/contract/event.ts';
import { conversationId } from '../../../src/core/contract/ids.ts';
import type { MediaReference } from '../../../src/core/contract/media-reference.ts';
import { faultsOf } from '../../parts/faults-of.ts';
import { wellFormed } from '../../parts/well-formed.ts';
import { isPlaceholder } from '../placeholder.ts';
import { typedWords } from '../typed-words.ts';
import { WeChatDelivery, WeChatEvent, WeChatMessage } from './delivery.ts';

export type ParsedDelivery =
  | { readonly kind: 'events'; readonly events: readonly InboundEvent[] }
  | { readonly kind: 'ignored'; readonly why: string }
  | { readonly kind: 'malformed'; readonly why: string };

/** WeChat puts this before the scene where the scan also made the person a follower. */
const SCENE_PREFIX = 'qrscene_';
/** As the scenes of our codes begin, see programme/token; any other tells how somebody came. */
const OUR_SCENE = /^q\d[A-Za-z0-9_-]+$/;

const MESSAGES: readonly string[] = WeChatMessage.options.flatMap(({ shape }) => [
  ...shape.MsgType.values,
]);
const EVENTS: readonly string[] = WeChatEvent.options.flatMap(({ shape }) => [
  ...shape.Event.values,
]);

/** What a delivery, as the XML had it, means to us; `commands` are the keys of our menu. */
export function readDelivery(value: unknown, commands: readonly string[]): ParsedDelivery {
  const delivery = WeChatDelivery.safeParse(value);
  if (!delivery.success) return { kind: 'malformed', why: faultsOf(delivery.error, 'delivery') };
  const { xml } = delivery.data;
  if (xml.MsgType === 'event') return readEvent(xml, commands);
  if (!MESSAGES.includes(xml.MsgType)) return { kind: 'ignored', why: 'a kind we do not read' };

  const message = WeChatMessage.safeParse(xml);
  if (!message.success) return { kind: 'malformed', why: faultsOf(message.error, 'delivery') };
  return events(message.data, [[`m${message.data.MsgId}`, messageContent(message.data)]]);
}

function messageContent(message: WeChatMessage): EventContent {
  const messageId = message.MsgId;
  if (message.MsgType === 'text') {
    if (isPlaceholder(message.Content)) return unshown(messageId);
    return { kind: 'text', text: typedWords(message.Content), messageId };
  }
  const recognised = message.MsgType === 'voice' ? message.Recognition : undefined;
  const caption = recognised ? { caption: wellFormed(recognised) } : {};
  return { kind: 'media', media: [mediaOf(message)], messageId, ...caption };
}

/** What WeChat tells us only that it came: a sticker, a card, a payment. */
function unshown(messageId: string): EventContent {
  const media = [{ kind: 'other', reference: `message:${messageId}`, type: 'unshown' } as const];
  return { kind: 'media', media, messageId };
}

function readEvent(xml: { readonly Event?: unknown }, commands: readonly string[]): ParsedDelivery {
  if (!EVENTS.some((known) => known === xml.Event)) {
    return { kind: 'ignored', why: 'an event we do not read' };
  }
  const parsed = WeChatEvent.safeParse(xml);
  if (!parsed.success) return { kind: 'malformed', why: faultsOf(parsed.error, 'delivery') };

  const event = parsed.data;
  // Events have no id of their own; the person is in the conversation's.
  const id = `e${event.CreateTime}:${event.Event}:${'EventKey' in event ? event.EventKey : ''}`;
  switch (event.Event) {
    case 'subscribe':
      return events(event, [
        [`${id}:reachable`, { kind: 'reachability', reachable: true }],
        [id, opened(sceneIn(event.EventKey))],
      ]);
    case 'SCAN':
      return events(event, [[id, opened(event.EventKey)]]);
    case 'unsubscribe':
      return events(event, [[id, { kind: 'reachability', reachable: false }]]);
    case 'CLICK':
      if (!commands.includes(event.EventKey)) return { kind: 'ignored', why: 'a foreign menu' };
      return events(event, [[id, { kind: 'text', text: `/${event.EventKey}` }]]);
  }
}

/** Who follows after a payment, from a card or an article comes with a key that is no scene. */
function sceneIn(key = ''): string | undefined {
  return key.startsWith(SCENE_PREFIX) ? key.slice(SCENE_PREFIX.length) : undefined;
}

function opened(scene: string | undefined): EventContent {
  const isOurs = scene !== undefined && OUR_SCENE.test(scene);
  return isOurs ? { kind: 'opened', token: scene } : { kind: 'opened' };
}

function events(
  { FromUserName, CreateTime }: { readonly FromUserName: string; readonly CreateTime: string },
  contents: readonly (readonly [string, EventContent])[],
): ParsedDelivery {
  const conversation = conversationId('wechat', FromUserName);
  const at = Number(CreateTime) * 1_000;
  const speaker = { identity: conversation };
  return {
    kind: 'events',
    events: contents.map(([id, content]) => ({ id, conversation, at, speaker, content })),
  };
}

const NAME_UNITS = 300;
const REFERENCE_UNITS = 1_000;

/** What the message carries besides words. */
function mediaOf(message: Exclude<WeChatMessage, { readonly MsgType: 'text' }>): MediaReference {
  switch (message.MsgType) {
    case 'image':
      return { kind: 'photo', reference: message.MediaId };
    case 'voice': {
      const type = message.Format === undefined ? {} : { type: message.Format };
      return { kind: 'voice', reference: message.MediaId, ...type };
    }
    case 'video':
    case 'shortvideo':
      return { kind: 'video', reference: message.MediaId };
    case 'location': {
      const reference = `geo:${message.Location_X},${message.Location_Y}`;
      return { kind: 'location', reference, ...named(message.Label) };
    }
    case 'link': {
      const reference = wellFormed(message.Url.slice(0, REFERENCE_UNITS));
      return { kind: 'other', reference, type: 'link', ...named(message.Title) };
    }
  }
}

function named(name: string | undefined): { name?: string } {
  return name ? { name: wellFormed(name.slice(0, NAME_UNITS)) } : {};
}
