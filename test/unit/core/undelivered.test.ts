import { describe, expect, it } from 'vitest';
import { DAY_MS } from '../../../src/base/instant.ts';
import type { Conversation } from '../../../src/core/conversation/conversation.ts';
import { giveUpHopeless } from '../../../src/core/outbox/close-entry.ts';
import { type Entry, type Outcome, pending } from '../../../src/core/outbox/outbox.ts';
import { settle } from '../../../src/core/outbox/settle.ts';
import { CHAT } from '../../support/kernel/kernel-channel.ts';
import { conversationWith, messageJob } from '../../support/kernel/kernel-values.ts';
import { DAWN } from '../../support/kernel/kernel-world.ts';

const STAFF = 'slack:U1';

function sending(by?: string): Entry {
  const entry = pending(`${CHAT}#1`, messageJob(1, by), DAWN);
  return { ...entry, state: { kind: 'sending', worker: 'me', until: DAWN + 1 }, tries: 1 };
}

/** What the team hears once this attempt has ended so. */
function heard(outcome: Outcome, entry = sending(STAFF)) {
  return newsOf(settle(conversationWith({ outbox: [entry] }), entry, 'me', outcome, DAWN));
}

function newsOf(conversation: Conversation) {
  return conversation.teamOutbox.entries.flatMap(({ event: news }) =>
    news.kind === 'undelivered' ? [news.undelivered] : [],
  );
}

describe('words of staff that do not arrive', () => {
  it('come back with the reason', () => {
    expect(heard({ kind: 'failed' })).toMatchObject([{ by: STAFF, why: 'refused', waits: false }]);
    expect(heard({ kind: 'gone' })).toMatchObject([{ why: 'unreachable' }]);
  });

  it('come back as late when their time is over', () => {
    const entry = pending(`${CHAT}#1`, messageJob(1, STAFF), DAWN);
    const later = DAWN + 2 * DAY_MS;
    expect(newsOf(giveUpHopeless(conversationWith({ outbox: [entry] }), later))).toMatchObject([
      { why: 'late' },
    ]);
  });

  it('are no news when they arrived, and a message of the bot never is', () => {
    expect(heard({ kind: 'sent', messageId: '1' })).toEqual([]);
    expect(heard({ kind: 'failed' }, sending())).toEqual([]);
  });
});
