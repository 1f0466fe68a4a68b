import { describe, expect, it } from 'vitest';
import { withErrandsAside } from '../../../src/core/errands-aside.ts';
import { MINUTE_MS } from '../../../src/core/instant.ts';
import { type Entry, pending } from '../../../src/core/outbox.ts';
import { conversationWith, waitingMessage } from '../../support/kernel-values.ts';
import { DAWN } from '../../support/kernel-world.ts';

function news(number: number, notBefore = DAWN): Entry {
  const verdict = { case: number, verdict: 'solved' } as const;
  const job = { kind: 'notify', news: { kind: 'verdict', verdict } } as const;
  return { ...pending(`n${number}`, job, DAWN), state: { kind: 'pending', notBefore } };
}

const ids = (outbox: readonly Entry[]) =>
  withErrandsAside(conversationWith({ outbox }), DAWN).outbox.map(({ id }) => id);

describe('news for a team that cannot be told now', () => {
  const late = DAWN + MINUTE_MS;
  const said = waitingMessage(1);

  it('let the buyer’s messages go first, and stay in their order', () => {
    expect(ids([news(1, late), said, news(2)])).toEqual([said.id, 'n1', 'n2']);
  });

  it('stay at the head while they are due, or alone', () => {
    expect(ids([news(1), said])).toEqual(['n1', said.id]);
    expect(ids([news(1, late), news(2)])).toEqual(['n1', 'n2']);
  });

  it('are never overtaken while they are being told', () => {
    const telling: Entry = {
      ...news(1),
      state: { kind: 'sending', worker: 'me', until: late },
      tries: 1,
    };
    expect(ids([telling, said])).toEqual(['n1', said.id]);
  });
});
