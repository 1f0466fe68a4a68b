import type { Acknowledgement, Sink } from '../core/channel.ts';
import type { InboundEvent } from '../core/event.ts';
import { type ConversationId, channelOf } from '../core/ids.ts';
import type { Instant } from '../core/instant.ts';
import type { ConcernTrigger, TeamNews } from '../core/team-news.ts';
import { readStaffCommand } from './staff-command.ts';

export interface TeamParts {
  readonly teamChannels: readonly ConversationId[];
  readonly receive: Sink;
  readonly now: () => Instant;
}

const HEARD: Acknowledgement = { closesChoices: false };

/** Lets team channels give staff commands, and everybody else be a buyer. */
export function teamSink({ teamChannels, receive, now }: TeamParts): Sink {
  const team = new Set<ConversationId>(teamChannels);
  return async (event) => {
    if (!team.has(event.conversation)) return await receive(event);
    const { content } = event;
    if (content.kind !== 'text') return HEARD;
    const command = readStaffCommand(content.text, staffOf(event));
    if (command.kind === 'none') return HEARD;
    if (command.kind === 'unclear') {
      const notice = { kind: 'notice', text: command.explanation } as const;
      return await receive({ ...event, content: notice });
    }
    return await receive({
      id: `${event.conversation}/${event.id}`,
      conversation: command.conversation,
      at: now(),
      content: command.content,
    });
  };
}

/** Staff are who the platform says they are, never what they call themselves. */
function staffOf({ speaker, conversation }: InboundEvent): string {
  return speaker?.identity ?? `${channelOf(conversation)}:unknown`;
}

const REASONS: Readonly<Partial<Record<ConcernTrigger, string>>> = {
  asked: 'asked for a person',
  anger: 'is angry',
  poison: 'said something that the bot cannot process',
};

/** Tells every team channel that a buyer needs a person; the id makes a repetition harmless. */
export function notifyTeam({ teamChannels, receive, now }: TeamParts) {
  return async (id: string, conversation: ConversationId, news: TeamNews): Promise<void> => {
    const reason = news.kind === 'concern' ? REASONS[news.concern.trigger] : undefined;
    if (reason === undefined) return;
    const text =
      `The buyer in ${conversation} ${reason}.\n` +
      `Take over: /claim ${conversation}\nAnswer: /say ${conversation} …\n` +
      `Give back: /release ${conversation}`;
    for (const channel of teamChannels) {
      await receive({
        id: `notice:${id}`,
        conversation: channel,
        at: now(),
        content: { kind: 'notice', text },
      });
    }
  };
}
