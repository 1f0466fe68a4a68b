import type { Acknowledgement, Sink } from '../core/contract/channel.ts';
import type { InboundEvent } from '../core/contract/event.ts';
import { type ConversationId, channelOf, conversationId } from '../core/contract/ids.ts';
import type { StaffAction } from '../core/contract/team-event.ts';
import type { Posting } from './desk/notice.ts';
import { eventId } from './event-id.ts';
import { ANONYMOUS } from './staff/anonymous.ts';
import { readWriting } from './staff/read-words.ts';
import { asksPlace, placeTeller } from './tell-place.ts';

type TeamSinkParts = Pick<Posting, 'teamChannels' | 'receive' | 'words' | 'now'>;

const ACKNOWLEDGED: Acknowledgement = { closesChoices: false };

/**
 * What happens in a team channel is an action of staff, and durable in the conversation of that
 * person's desk before the platform is told so; what happens anywhere else is a buyer's. A buyer's
 * words can become a command on no way.
 */
export function teamSink({ teamChannels, receive, words, now }: TeamSinkParts): Sink {
  const placeText = placeTeller({ words, now });
  const team = new Set<ConversationId>(teamChannels);
  return async (event) => {
    if (!team.has(event.conversation)) {
      return asksPlace(event)
        ? await answerPlace(event, placeText(event), receive)
        : await receive(event);
    }
    const command = commandIn(event);
    if (command === undefined) return ACKNOWLEDGED;
    await receive({
      id: eventId(`${event.conversation}/${event.id}`),
      conversation: conversationId('staff', command.by),
      at: event.at,
      content: { kind: 'command', command },
    });
    return ACKNOWLEDGED;
  };
}

async function answerPlace(
  { id, conversation, at }: InboundEvent,
  text: string | undefined,
  receive: Sink,
): Promise<Acknowledgement> {
  if (text === undefined) return ACKNOWLEDGED;
  const content = { kind: 'notice', text } as const;
  await receive({ id: eventId(`place:${id}`), conversation, at, content });
  return ACKNOWLEDGED;
}

/** Staff are who the platform says they are, never what they call themselves. */
function commandIn(event: InboundEvent): StaffAction | undefined {
  const { speaker, conversation, thread } = event;
  const action = actionIn(event);
  const by = speaker?.anonymous ? ANONYMOUS : speaker?.identity;
  if (action === undefined || speaker === undefined || by === undefined) return undefined;
  return {
    by,
    channel: conversation,
    action,
    ...(speaker.name !== undefined && { name: speaker.name }),
    ...(thread !== undefined && { thread }),
  };
}

/** Undefined for what the team says among itself. */
function actionIn({
  content,
  conversation,
  thread,
}: InboundEvent): StaffAction['action'] | undefined {
  switch (content.kind) {
    case 'text':
      return isForUs(content.text, thread) ? { kind: 'said', text: content.text } : undefined;
    case 'edited':
      return thread === undefined ? undefined : { kind: 'edited', text: content.text };
    case 'choice':
      return { kind: 'pressed', question: content.question, value: content.value };
    case 'media': {
      if (thread === undefined) return undefined;
      const channel = channelOf(conversation);
      const files = content.media.map((media) => ({ channel, media }));
      return { kind: 'sent', files, text: content.caption ?? '' };
    }
    default:
      return undefined;
  }
}

function isForUs(text: string, thread: string | undefined): boolean {
  const writing = readWriting(text);
  return thread !== undefined || writing.kind !== 'answer' || writing.number !== undefined;
}
