import { DAY_MS, type Instant } from '../../base/instant.ts';
import type { Feedback } from '../contract/feedback.ts';
import type { Response } from '../contract/response.ts';
import type { Concern, ConcernTrigger } from '../contract/team-event.ts';
import { activeFlow } from '../conversation/active-flow.ts';
import type { Conversation } from '../conversation/conversation.ts';
import { isInvited } from '../conversation/invited.ts';
import { knownLocale } from '../conversation/known-locale.ts';
import { mergeFiles } from '../conversation/shown-file.ts';
import { addTeamEvent } from '../outbox/team-events.ts';

interface Cause {
  readonly trigger: ConcernTrigger;
  readonly response?: Response | undefined;
  readonly isNew?: true | undefined;
  readonly words?: readonly string[] | undefined;
}

/** Notifies the team that this buyer concerns them, with all facts known so far. */
export function reportConcern(
  conversation: Conversation,
  { trigger, response, isNew, words = [] }: Cause,
  now: Instant,
): Conversation {
  const id = response?.id ?? `${conversation.id}!${conversation.sequence}`;
  const said = words.map((text) => ({ text, messages: messagesOf(text, conversation) }));
  return withConcern(conversation, {
    id,
    trigger,
    at: now,
    response,
    words,
    said,
    ...(isNew && { isNew }),
  });
}

/** Reports words that answered no question; the team's side judges whether they are a complaint. */
export function reportUnprompted(
  conversation: Conversation,
  { id, text, messages = [] }: Feedback,
  now: Instant,
): Conversation {
  const said = [{ text, messages }];
  return withConcern(conversation, { id, trigger: 'unprompted', at: now, words: [text], said });
}

/** Files older than this belong to an older complaint. */
const SHOWN_WITHIN_MS = DAY_MS;

type Facts = Pick<Concern, 'id' | 'trigger' | 'at' | 'words' | 'said' | 'isNew'> & {
  readonly response?: Response | undefined;
};

function withConcern(conversation: Conversation, { response, ...facts }: Facts): Conversation {
  const locale = knownLocale(conversation);
  const subject = response?.subject ?? activeFlow(conversation)?.subject;
  const { name } = conversation.speaker;
  const recent = conversation.shown?.filter(({ at }) => at > facts.at - SHOWN_WITHIN_MS);
  const concern: Concern = {
    ...facts,
    conversation: conversation.id,
    ...(!isInvited(conversation) && { isUninvited: true as const }),
    ...(locale && { locale }),
    ...(name !== undefined && { speakerName: name }),
    ...(subject && { subject }),
    ...(response && { response }),
    files: mergeFiles(response?.files, recent),
  };
  return addTeamEvent(conversation, { kind: 'concern', concern }, facts.at);
}

/** The messages that said these words, as far as they are still in the journal; there may be several. */
function messagesOf(words: string, { journal }: Conversation): string[] {
  const lines = journal.flatMap((entry) =>
    entry.kind === 'line' && entry.line.author === 'buyer' ? [entry.line] : [],
  );
  return lines
    .filter(({ text }) => text !== '' && (text === words || words.split('\n').includes(text)))
    .flatMap(({ messageId, corrects }) => [messageId, corrects])
    .filter((message) => message !== undefined);
}
