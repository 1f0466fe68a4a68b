import { describe, expect, it } from 'vitest';
import type { Conversation } from '../../../src/core/conversation.ts';
import { POISON_TRIES, poisoned } from '../../../src/core/poison.ts';
import { CHAT } from '../../support/kernel-channel.ts';
import { said } from '../../support/kernel-events.ts';
import { conversationWith, inMailbox } from '../../support/kernel-values.ts';
import { DAWN } from '../../support/kernel-world.ts';

function failed(conversation: Conversation): Conversation {
  const [head] = conversation.inbox;
  if (head === undefined) throw new Error('There is nothing in the mailbox');
  return poisoned(conversation, head, new TypeError('no such thing'), DAWN);
}

const both = conversationWith({ inbox: [inMailbox(said('a', 'x')), inMailbox(said('b', 'y'))] });

describe('an event whose turn threw', () => {
  it('stays at the head for another try, later each time', () => {
    let now = both;
    const pauses: number[] = [];
    for (let tries = 1; tries < POISON_TRIES; tries += 1) {
      now = failed(now);
      pauses.push((now.inbox[0]?.notBefore ?? 0) - DAWN);
      expect(now.inbox.map(({ event }) => event.id)).toEqual(['said:a', 'said:b']);
    }
    expect(pauses).toEqual([1_000, 2_000, 4_000, 8_000]);
  });

  it('is set aside with its fault at the fifth try, and a person is called once', () => {
    const aside = Array.from({ length: POISON_TRIES }).reduce<Conversation>(failed, both);
    expect(aside.inbox.map(({ event }) => event.id)).toEqual(['said:b']);
    expect(aside.journal).toMatchObject([
      { kind: 'quarantined', quarantined: { id: `${CHAT}!said:a`, fault: 'no such thing' } },
    ]);
    expect(aside.mode).toMatchObject({ kind: 'human', reason: 'poison' });
    expect(aside.news.entries.map(({ news }) => news.kind)).toEqual(['concern']);
  });
});
