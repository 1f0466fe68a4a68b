import { describe, expect, it } from 'vitest';
import { DAY_MS, HOUR_MS, SECOND_MS } from '../../../../src/base/instant.ts';
import { conversationId } from '../../../../src/core/contract/ids.ts';
import { claim } from '../../../../src/core/outbox/claim.ts';
import {
  type Entry,
  LEASE_MS,
  type Outcome,
  pending,
  stretched,
} from '../../../../src/core/outbox/outbox.ts';
import { settle } from '../../../../src/core/outbox/settle.ts';
import { CHAT } from '../../../support/kernel/kernel-channel.ts';
import {
  conversationWith,
  messageJob,
  waitingMessage,
} from '../../../support/kernel/kernel-values.ts';
import { DAWN } from '../../../support/kernel/kernel-world.ts';

/** Claims the first of two messages and settles it with an outcome. */
function settled(outcome: Outcome, head: Partial<Entry> = {}, at = DAWN + SECOND_MS) {
  const outbox = [waitingMessage(1, head), waitingMessage(2)];
  const claimed = claim(conversationWith({ outbox }), 'me', DAWN);
  if (claimed === undefined) throw new Error('There is something to claim');
  return settle(claimed.conversation, claimed.entry, 'me', outcome, at);
}

function fateOf(conversation: ReturnType<typeof settled>): string | undefined {
  const [entry] = conversation.journal;
  return entry?.kind === 'line' ? entry.line.delivery : undefined;
}

const ELSEWHERE = conversationId('fake', 'elsewhere');

describe('what becomes of a message', () => {
  it('leaves the outbox with its platform id when it was sent', () => {
    const after = settled({ kind: 'sent', messageId: 'm1' });
    expect(after.outbox.map(({ id }) => id)).toEqual([`${CHAT}#2`]);
    expect(after.journal).toMatchObject([{ line: { delivery: 'sent', messageId: 'm1' } }]);
  });

  it('waits as long as the platform asks, and twice as long after every refusal', () => {
    const pauseOf = (afterMs: number, tries: number) => {
      const [head] = settled({ kind: 'retry', afterMs }, { tries }, DAWN).outbox;
      return head?.state.kind === 'pending' ? head.state.notBefore - DAWN : undefined;
    };
    expect(pauseOf(30 * SECOND_MS, 0)).toBe(30 * SECOND_MS);
    const pauses = [1_000, 2_000, 4_000, 8_000].map((ms) => stretched(ms, `${CHAT}#1`));
    expect([0, 1, 2, 3].map((tries) => pauseOf(0, tries))).toEqual(pauses);
  });

  it('keeps some attempts for when there is a platform to ask', () => {
    const unasked = { kind: 'retry', afterMs: 0, unasked: true } as const;
    const triesAfter = (tries: number) => settled(unasked, { tries }).outbox[0]?.tries;
    expect([0, 3, 4, 5, 7].map(triesAfter)).toEqual([1, 4, 5, 5, 5]);
    const [head] = settled(unasked, { tries: 5 }, DAWN).outbox;
    const pauseMs = stretched(32 * SECOND_MS, `${CHAT}#1`);
    expect(head?.state).toEqual({ kind: 'pending', notBefore: DAWN + pauseMs });
  });

  it.each<[string, Outcome, Partial<Entry>]>([
    ['it was refused for good', { kind: 'failed' }, {}],
    ['it was refused eight times', { kind: 'retry', afterMs: 0 }, { tries: 7 }],
    [
      'its day would be over, though nobody could be asked',
      { kind: 'retry', afterMs: 0, unasked: true },
      { deadline: DAWN + SECOND_MS },
    ],
    ['its day would be over', { kind: 'retry', afterMs: 0 }, { deadline: DAWN + SECOND_MS }],
    ['the pause asked for is absurd', { kind: 'retry', afterMs: DAY_MS }, {}],
    ['the chat moves to and fro', { kind: 'moved', to: ELSEWHERE }, { tries: 7 }],
  ])('has failed when %s', (_why, outcome, head) => {
    const after = settled(outcome, head);
    expect(after.outbox.map(({ id }) => id)).toEqual([`${CHAT}#2`]);
    expect(fateOf(after)).toBe('failed');
  });

  it('keeps a platform’s pause for the next message, but no longer than an hour', () => {
    const pauseAfter = (afterMs: number) => {
      const [next] = settled({ kind: 'retry', afterMs }, { tries: 7 }, DAWN).outbox;
      return next?.state.kind === 'pending' ? next.state.notBefore - DAWN : undefined;
    };
    expect(pauseAfter(5 * SECOND_MS)).toBe(5 * SECOND_MS);
    expect(pauseAfter(DAY_MS)).toBe(HOUR_MS);
  });

  it('is in doubt when nobody knows, and for good the third time', () => {
    const first = settled({ kind: 'in-doubt' });
    expect(first.outbox[0]).toMatchObject({ state: { kind: 'in-doubt' }, doubts: 1 });
    const last = settled({ kind: 'in-doubt' }, { doubts: 2 });
    expect(last.outbox).toHaveLength(1);
    expect(fateOf(last)).toBe('in-doubt');
  });

  it('is never given up where it is a card, and lets pass what stands behind it', () => {
    const plain = messageJob(1);
    if (plain.kind !== 'send') throw new Error('A message is sent');
    const job = { ...plain, message: { ...plain.message, card: 'case:1' } };
    const [next, card] = settled({ kind: 'in-doubt' }, { job, doubts: 2 }).outbox;
    expect(next?.id).toBe(`${CHAT}#2`);
    expect(card).toMatchObject({ id: `${CHAT}#1`, doubts: 3, state: { kind: 'pending' } });
    const late = settled({ kind: 'retry', afterMs: 0 }, { job, tries: 7, deadline: DAWN - 1 });
    expect(late.outbox.map(({ id }) => id)).toEqual([`${CHAT}#1`, `${CHAT}#2`]);
  });

  it('may have arrived when it is given up after a doubt', () => {
    expect(fateOf(settled({ kind: 'failed' }, { doubts: 1 }))).toBe('in-doubt');
  });

  it('goes to the new address of a chat that moved, with all that follows it', () => {
    const after = settled({ kind: 'moved', to: ELSEWHERE });
    expect(after.movedTo).toBe(ELSEWHERE);
    expect(after.outbox.map(({ job }) => job.kind === 'send' && job.message.to)).toEqual([
      ELSEWHERE,
      ELSEWHERE,
    ]);
  });

  it('fails with all that follows it where the buyer is gone, and the flow will hear of it', () => {
    const after = settled({ kind: 'gone' });
    expect(after.outbox).toEqual([]);
    expect(after.journal).toHaveLength(2);
    expect(after.inbox.map(({ event }) => event.content)).toEqual([
      { kind: 'reachability', reachable: false },
    ]);
  });
});

describe('a claim that no longer stands', () => {
  const claimedBy = (worker: string, at: number, from = conversationWith({ outbox })) => {
    const claimed = claim(from, worker, at);
    if (claimed === undefined) throw new Error('There is something to claim');
    return claimed;
  };
  const outbox = [waitingMessage(1), waitingMessage(2)];

  it('changes nothing once somebody else has taken over', () => {
    const late = claimedBy('me', DAWN);
    const { conversation } = claimedBy('you', DAWN + LEASE_MS, late.conversation);
    const after = settle(conversation, late.entry, 'me', { kind: 'sent' }, DAWN + LEASE_MS);
    expect(after).toBe(conversation);
  });

  it('changes nothing once the same worker has begun another attempt', () => {
    const late = claimedBy('me', DAWN);
    const { conversation } = claimedBy('me', DAWN + LEASE_MS, late.conversation);
    const after = settle(conversation, late.entry, 'me', { kind: 'failed' }, DAWN + LEASE_MS);
    expect(after).toBe(conversation);
  });

  it('changes nothing once the message is settled and the next one is being sent', () => {
    const first = claimedBy('me', DAWN);
    const sent = settle(first.conversation, first.entry, 'me', { kind: 'sent' }, DAWN);
    const { conversation } = claimedBy('me', DAWN, sent);
    expect(settle(conversation, first.entry, 'me', { kind: 'failed' }, DAWN)).toBe(conversation);
  });
});

describe('a look-up', () => {
  const job = { kind: 'look-up', reference: '4711' } as const;
  const looked = (outcome: Outcome, tries = 0) => {
    const entry = { ...pending(`${CHAT}#1`, job, DAWN), tries };
    const claimed = claim(conversationWith({ outbox: [entry] }), 'me', DAWN);
    if (claimed === undefined) throw new Error('There is something to claim');
    return settle(claimed.conversation, claimed.entry, 'me', outcome, DAWN).inbox.map(
      ({ event }) => event.content,
    );
  };

  it('puts what it found into the mailbox', () => {
    const result = { kind: 'nothing', why: 'expired' } as const;
    expect(looked({ kind: 'found', result })).toEqual([{ kind: 'found', result }]);
  });

  it('has found nothing when it is given up', () => {
    const nothing = { kind: 'found', result: { kind: 'nothing', why: 'unknown' } };
    expect(looked({ kind: 'retry', afterMs: 0 }, 7)).toEqual([nothing]);
  });
});
