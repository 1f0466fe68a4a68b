import type { Instant } from '../../base/instant.ts';
import type { Conversation } from '../conversation/conversation.ts';
import { JOURNAL_REST_MS } from '../conversation/journal.ts';
import { relayDueAt } from '../staff/relay.ts';
import { keepDueAt } from './keep-files.ts';
import { outboxDueAt } from './outbox.ts';
import { teamOutboxDueAt } from './team-outbox.ts';

/** When a worker must look at this conversation next; undefined: not before a new event. */
export function wakeAt(conversation: Conversation): Instant | undefined {
  const { inbox, timers, outbox, teamOutbox, journal } = conversation;
  const oldest = journal[0];
  const moments = [
    // A burst that is being gathered is woken by its timer, not by the mailbox.
    ...(timers.some(({ name }) => name === 'gather') ? [] : inbox.slice(0, 1)).map(
      ({ notBefore }) => notBefore,
    ),
    ...timers.map(({ dueAt }) => dueAt),
    ...(oldest === undefined ? [] : [oldest.at + JOURNAL_REST_MS]),
  ];
  for (const dueAt of [
    outboxDueAt(outbox),
    teamOutboxDueAt(teamOutbox),
    keepDueAt(conversation),
    relayDueAt(conversation),
  ]) {
    if (dueAt !== undefined) moments.push(dueAt);
  }
  return moments.length === 0 ? undefined : Math.min(...moments);
}
