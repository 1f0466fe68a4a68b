import { describe, expect, it } from 'vitest';
import { DAY_MS, SECOND_MS } from '../../../../src/base/instant.ts';
import { LEASE_MS, stretched } from '../../../../src/core/outbox/outbox.ts';
import {
  addTeamEvent,
  claimTeamEvents,
  type Notified,
  settleTeamEvents,
} from '../../../../src/core/outbox/team-events.ts';
import { teamOutboxDueAt } from '../../../../src/core/outbox/team-outbox.ts';
import { CHAT } from '../../../support/kernel/kernel-channel.ts';
import { conversationWith } from '../../../support/kernel/kernel-values.ts';
import { DAWN } from '../../../support/kernel/kernel-world.ts';

const verdict = (number: number) =>
  ({ kind: 'verdict', verdict: { case: number, verdict: 'solved' } }) as const;

/** With so many news since dawn. */
function informed(count: number) {
  return Array.from({ length: count }, (_, index) => verdict(index)).reduce(
    (current, teamOutbox) => addTeamEvent(current, teamOutbox, DAWN),
    conversationWith(),
  );
}

function claimed(conversation = informed(3), at = DAWN, worker = 'me') {
  const claim = claimTeamEvents(conversation, worker, at);
  if (claim === undefined) throw new Error('There is something to claim');
  return claim;
}

/** What is left after an attempt on three news. */
function left(told: Notified, claim = claimed(), at = DAWN) {
  const { teamOutbox } = settleTeamEvents(claim.conversation, claim.claimed, 'me', told, at);
  return {
    cases: teamOutbox.entries.map(({ event: one }) => one.kind === 'verdict' && one.verdict.case),
    dueAt: teamOutboxDueAt(teamOutbox),
  };
}

describe('news for the team', () => {
  it('are numbered like messages, and all that wait are claimed in their order', () => {
    const { claimed: taken } = claimed();
    const [first, ...others] = taken.entries.map(({ id }) => id);
    expect(first).toBe(`${conversationWith().id}#10`);
    expect(new Set([first, ...others]).size).toBe(3);
    expect(taken.entries.map(({ event: teamOutbox }) => teamOutbox)).toEqual([
      verdict(0),
      verdict(1),
      verdict(2),
    ]);
  });

  it('are told by one worker at a time, until its lease runs out', () => {
    const { conversation } = claimed();
    const more = addTeamEvent(conversation, verdict(3), DAWN + 1);
    expect(claimTeamEvents(more, 'you', DAWN + LEASE_MS - 1)).toBeUndefined();
    expect(claimed(more, DAWN + LEASE_MS, 'you').claimed.entries).toHaveLength(4);
  });

  it('leave the queue as far as they were told', () => {
    expect(left({ count: 3 })).toEqual({ cases: [], dueAt: undefined });
    expect(left({ count: 1, retryAfterMs: SECOND_MS })).toEqual({
      cases: [1, 2],
      dueAt: DAWN + stretched(SECOND_MS, CHAT),
    });
  });

  it('keep what came while they were told', () => {
    const { conversation, claimed: taken } = claimed();
    const more = addTeamEvent(conversation, verdict(3), DAWN + 1);
    const { teamOutbox } = settleTeamEvents(more, taken, 'me', { count: 3 }, DAWN + 2);
    expect(teamOutbox.entries.map(({ event: one }) => one)).toEqual([verdict(3)]);
    expect(teamOutboxDueAt(teamOutbox)).toBe(DAWN + 2);
  });

  it('are tried for ever, ever more rarely, and at once again after a success', () => {
    let { conversation } = claimed();
    let now = DAWN;
    for (let tries = 1; tries < 50; tries += 1) {
      const { claimed: taken } = { claimed: { entries: [], tries } };
      conversation = settleTeamEvents(
        conversation,
        taken,
        'me',
        { count: 0, retryAfterMs: 0 },
        now,
      );
      now = teamOutboxDueAt(conversation.teamOutbox) ?? 0;
      ({ conversation } = claimed(conversation, now));
    }
    expect(now).toBeGreaterThan(DAWN + 3 * 60 * 60 * SECOND_MS);
    expect(now).toBeLessThan(DAWN + DAY_MS);
    const told = settleTeamEvents(
      conversation,
      { entries: [], tries: 50 },
      'me',
      { count: 1 },
      now,
    );
    expect(teamOutboxDueAt(told.teamOutbox)).toBe(now);
    expect(told.teamOutbox.tries).toBe(0);
  });

  it('are not booked by a worker whose lease was taken over', () => {
    const late = claimed();
    const { conversation } = claimed(late.conversation, DAWN + LEASE_MS, 'you');
    const told = { count: 3 };
    expect(settleTeamEvents(conversation, late.claimed, 'me', told, DAWN)).toBe(conversation);
    const again = claimed(late.conversation, DAWN + LEASE_MS).conversation;
    expect(settleTeamEvents(again, late.claimed, 'me', told, DAWN)).toBe(again);
  });
});
