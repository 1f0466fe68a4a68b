import { type Instant, MINUTE_MS } from '../base/instant.ts';
import { Recent } from '../base/recent.ts';
import { format } from '../base/text/message.ts';
import type { InboundEvent } from '../core/contract/event.ts';
import type { Posting } from './desk/notice.ts';
import { readWriting } from './staff/read-words.ts';
import type { TeamWords } from './words/words.ts';

/** One answer a minute in a chat, and so many a minute in all. */
const PAUSE_MS = MINUTE_MS;
const ANSWERS_LIMIT = 30;
const CHATS_REMEMBERED = 1_000;

/**
 * Tells what TEAM_CHANNELS would call a group that is not listed there, and who somebody is who asks
 * `/id` in private. Undefined for everything else, and where it was told a moment ago: then the
 * event is nothing that an engine need hear of either, which `asksPlace` says.
 */
export function placeTeller({ words, now }: Pick<Posting, 'words' | 'now'>) {
  const toldAt = new Recent<string, Instant>(CHATS_REMEMBERED);
  let newest: readonly Instant[] = [];
  const mayTell = (chat: string): boolean => {
    const since = now() - PAUSE_MS;
    newest = newest.filter((at) => at > since);
    const isRecent = (toldAt.get(chat) ?? Number.NEGATIVE_INFINITY) > since;
    if (isRecent || newest.length >= ANSWERS_LIMIT) return false;
    toldAt.put(chat, now());
    newest = [...newest, now()];
    return true;
  };
  return (event: InboundEvent): string | undefined =>
    mayTell(event.conversation) ? textFor(event, words) : undefined;
}

/** Whether an event asks for nothing but where or who this is. */
export function asksPlace({ unlisted, content, speaker }: InboundEvent): boolean {
  if (unlisted === true) return true;
  if (content.kind !== 'text' || speaker?.identity === undefined) return false;
  const writing = readWriting(content.text);
  return writing.kind === 'command' && writing.name === 'id' && writing.rest === '';
}

function textFor({ unlisted, conversation, speaker }: InboundEvent, words: TeamWords): string {
  if (unlisted !== true)
    return format(words.locale, words.commands.id.person, { identity: speaker?.identity ?? '' });
  // A thread or a topic is a part of the chat that an operator lists.
  return format(words.locale, words.commands.id.unlisted, {
    chat: conversation.split('/')[0] ?? conversation,
  });
}
