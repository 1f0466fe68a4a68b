import { describe, expect, it } from 'vitest';
import { DAY_MS, SECOND_MS } from '../../../../src/base/instant.ts';
import { claimNews, settleNews, type Told, withNews } from '../../../../src/core/outbox/news.ts';
import { newsDueAt } from '../../../../src/core/outbox/news-queue.ts';
import { LEASE_MS, stretched } from '../../../../src/core/outbox/outbox.ts';
import { CHAT } from '../../../support/kernel/kernel-channel.ts';
import { conversationWith } from '../../../support/kernel/kernel-values.ts';
import { DAWN } from '../../../support/kernel/kernel-world.ts';

const verdict = (number: number) =>
  ({ kind: 'verdict', verdict: { case: number, verdict: 'solved' } }) as const;

/** With so many news since dawn. */
function informed(count: number) {
  return Array.from({ length: count }, (_, index) => verdict(index)).reduce(
    (current, news) => withNews(current, news, DAWN),
    conversationWith(),
  );
}

function claimed(conversation = informed(3), at = DAWN, worker = 'me') {
  const claim = claimNews(conversation, worker, at);
  if (claim === undefined) throw new Error('There is something to claim');
  return claim;
}

/** What is left after an attempt on three news. */
function left(told: Told, claim = claimed(), at = DAWN) {
  const { news } = settleNews(claim.conversation, claim.claimed, 'me', told, at);
  return {
    cases: news.entries.map(({ news: one }) => one.kind === 'verdict' && one.verdict.case),
    dueAt: newsDueAt(news),
  };
}

describe('news for the team', () => {
  it('are numbered like messages, and all that wait are claimed in their order', () => {
    const { claimed: taken } = claimed();
    const [first, ...others] = taken.entries.map(({ id }) => id);
    expect(first).toBe(`${conversationWith().id}#10`);
    expect(new Set([first, ...others]).size).toBe(3);
    expect(taken.entries.map(({ news }) => news)).toEqual([verdict(0), verdict(1), verdict(2)]);
  });

  it('are told by one worker at a time, until its lease runs out', () => {
    const { conversation } = claimed();
    const more = withNews(conversation, verdict(3), DAWN + 1);
    expect(claimNews(more, 'you', DAWN + LEASE_MS - 1)).toBeUndefined();
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
    const more = withNews(conversation, verdict(3), DAWN + 1);
    const { news } = settleNews(more, taken, 'me', { count: 3 }, DAWN + 2);
    expect(news.entries.map(({ news: one }) => one)).toEqual([verdict(3)]);
    expect(newsDueAt(news)).toBe(DAWN + 2);
  });

  it('are tried for ever, ever more rarely, and at once again after a success', () => {
    let { conversation } = claimed();
    let now = DAWN;
    for (let tries = 1; tries < 50; tries += 1) {
      const { claimed: taken } = { claimed: { entries: [], tries } };
      conversation = settleNews(conversation, taken, 'me', { count: 0, retryAfterMs: 0 }, now);
      now = newsDueAt(conversation.news) ?? 0;
      ({ conversation } = claimed(conversation, now));
    }
    expect(now).toBeGreaterThan(DAWN + 3 * 60 * 60 * SECOND_MS);
    expect(now).toBeLessThan(DAWN + DAY_MS);
    const told = settleNews(conversation, { entries: [], tries: 50 }, 'me', { count: 1 }, now);
    expect(newsDueAt(told.news)).toBe(now);
    expect(told.news.tries).toBe(0);
  });

  it('are not booked by a worker whose lease was taken over', () => {
    const late = claimed();
    const { conversation } = claimed(late.conversation, DAWN + LEASE_MS, 'you');
    const told = { count: 3 };
    expect(settleNews(conversation, late.claimed, 'me', told, DAWN)).toBe(conversation);
    const again = claimed(late.conversation, DAWN + LEASE_MS).conversation;
    expect(settleNews(again, late.claimed, 'me', told, DAWN)).toBe(again);
  });
});
