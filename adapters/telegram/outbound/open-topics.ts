import type { Api } from 'grammy';
import { Recent } from '../../../src/base/recent.ts';
import type { OutboundMessage } from '../../../src/core/contract/message.ts';
import { clipText } from '../../parts/clip-text.ts';
import { wellFormed } from '../../parts/well-formed.ts';
import { callFault } from './call-fault.ts';

/** Telegram's limit in characters; UTF-16 units are never fewer. */
const TITLE_LIMIT_UNITS = 128;
const REMEMBERED_LIMIT = 200;

/** The topics of cards: each card opens one, also where its message needs several attempts. */
export interface Topics {
  /** Undefined where the chat is no forum, or the bot may open none; rejects with the call's error. */
  open(api: Api, chat: number, card: OutboundMessage): Promise<number | undefined>;
  /** The card's message has arrived. */
  settled(card: OutboundMessage): void;
}

export function openTopics(): Topics {
  const waiting = new Recent<string, number>(REMEMBERED_LIMIT);
  return {
    async open(api, chat, card) {
      const known = waiting.get(card.id);
      // Only groups have forums.
      if (known !== undefined || chat > 0) return known;
      const topic = await attempt(api, chat, titleOf(card));
      if (topic === undefined) return undefined;
      waiting.put(card.id, topic);
      return topic;
    },
    settled: ({ id }) => waiting.drop(id),
  };
}

async function attempt(api: Api, chat: number, title: string): Promise<number | undefined> {
  try {
    return (await api.createForumTopic(chat, title)).message_thread_id;
  } catch (error) {
    const fault = callFault(error);
    const isRefused = fault.kind === 'answered' && fault.migratedTo === undefined;
    if (isRefused && (fault.status === 400 || fault.status === 403)) return undefined;
    throw error;
  }
}

function titleOf({ text }: OutboundMessage): string {
  const line = text.split('\n').find((one) => one.trim() !== '') ?? '';
  return clipText(wellFormed(line.trim()), TITLE_LIMIT_UNITS);
}
