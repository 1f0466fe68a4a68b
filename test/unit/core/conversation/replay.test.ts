import { describe, expect, it } from 'vitest';
import type { Conversation, FlowMode } from '../../../../src/core/conversation/conversation.ts';
import type { Quarantined } from '../../../../src/core/conversation/journal.ts';
import { requeue } from '../../../../src/core/conversation/replay.ts';
import { CHAT } from '../../../support/kernel/kernel-channel.ts';
import { said } from '../../../support/kernel/kernel-events.ts';
import { conversationWith } from '../../../support/kernel/kernel-values.ts';
import { DAWN } from '../../../support/kernel/kernel-world.ts';

const QUARANTINED: Quarantined = {
  id: `${CHAT}!said:a`,
  conversation: CHAT,
  at: DAWN,
  fault: 'no such thing',
  event: said('a', 'x'),
};
const FLOW: FlowMode = { kind: 'flow', flow: 'quiz', state: {}, settled: false };

function heldBy(by?: string): Conversation {
  const mode = { kind: 'human', reason: 'poison', since: DAWN, resume: FLOW } as const;
  return conversationWith({ mode: by === undefined ? mode : { ...mode, by } });
}

describe('what is brought back from quarantine', () => {
  it('waits in the mailbox as if it had just come, and the flow has it again', () => {
    const back = requeue(heldBy(), QUARANTINED, DAWN + 5);
    expect(back.inbox).toEqual([
      { event: QUARANTINED.event, acceptedAt: DAWN + 5, tries: 0, notBefore: DAWN + 5, replays: 1 },
    ]);
    expect(back.mode).toEqual(FLOW);
    expect(back.journal).toEqual([]);
  });

  it('is brought back once', () => {
    const back = requeue(heldBy(), QUARANTINED, DAWN);
    expect(requeue(back, QUARANTINED, DAWN + 9)).toBe(back);
  });

  it('comes to the member who has taken the conversation meanwhile', () => {
    const back = requeue(heldBy('staff:1'), QUARANTINED, DAWN);
    expect(back.mode).toMatchObject({ kind: 'human', by: 'staff:1' });
    expect(back.inbox).toHaveLength(1);
  });

  it('may be an entry of the outbox, with a new deadline', () => {
    const job = { kind: 'wave' } as never;
    const state = { kind: 'pending', notBefore: DAWN } as const;
    const entry = { id: `${CHAT}#4`, job, state, tries: 1, doubts: 0, deadline: DAWN };
    const { event: _, ...rest } = QUARANTINED;
    const [back] = requeue(heldBy(), { ...rest, entry }, DAWN + 5).outbox;
    expect(back).toMatchObject({ id: `${CHAT}#4`, job, tries: 0, replays: 1 });
    expect(back?.deadline).toBeGreaterThan(DAWN + 5);
  });
});
