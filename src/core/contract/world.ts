import type { Instant } from '../../base/instant.ts';
import type { Locale } from '../../base/locale.ts';
import type { Conversation } from '../conversation/conversation.ts';
import { type EffectContext, localeOf } from '../conversation/effects.ts';
import { isUnseen } from '../outbox/unseen.ts';
import type { Capabilities } from './channel.ts';
import type { Flow, FlowContext, FlowId } from './flow.ts';
import { type ChannelName, channelOf } from './ids.ts';
import type { Subject } from './subject.ts';
import type { TeamNow } from './team-hours.ts';

/** The flow with which strangers begin. */
export const WELCOME_FLOW: FlowId = 'welcome';

/** What a turn needs: the flows and the one with which strangers begin. */
export interface World {
  readonly flows: ReadonlyMap<FlowId, Flow>;
  readonly welcome: FlowId;
  readonly defaultLocale: Locale;
  /** The bot pauses after this many messages typed within two minutes; 0 or absent: never. */
  readonly pauseAfter?: number;
  /** The team that reads along, as it is at one moment; absent without a team channel. */
  readonly team?: (now: Instant) => TeamNow;
  /** The text for buyers whose words could not be processed; absent: none. */
  readonly apology?: (locale: Locale) => string;
  /** What a channel can do; undefined where it is not (or no longer) configured. */
  readonly can: (channel: ChannelName) => Capabilities | undefined;
}

/** The context in which effects on a conversation are applied. */
export function effectContextOf(world: World, { id }: Conversation, now: Instant): EffectContext {
  return { now, defaultLocale: world.defaultLocale, can: world.can(channelOf(id)) };
}

export function flowOf(world: World, id: FlowId): Flow {
  const flow = world.flows.get(id);
  if (flow === undefined) throw new Error(`There is no flow "${id}"`);
  return flow;
}

export function contextOf(
  conversation: Conversation,
  subject: Subject | undefined,
  world: World,
  now: Instant,
): FlowContext {
  const locale =
    conversation.locale ?? subject?.contact?.locale ?? localeOf(conversation, world.defaultLocale);
  return {
    conversation: conversation.id,
    now,
    locale,
    localeChosen: conversation.locale !== undefined || subject?.contact?.locale !== undefined,
    subject,
    speakerName: conversation.speaker.name,
    ...(isUnseen(conversation) && { unseen: true as const }),
    ...(world.team && { team: world.team(now) }),
    settings: undefined,
  };
}
