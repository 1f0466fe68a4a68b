import { describe, expect, it } from 'vitest';
import { gathered } from '../../../src/core/gather.ts';
import { SECOND_MS } from '../../../src/core/instant.ts';
import { chose, said } from '../../support/kernel-events.ts';
import { conversationWith, inMailbox } from '../../support/kernel-values.ts';
import { DAWN } from '../../support/kernel-world.ts';

const patience = (text: string): number => (text.endsWith('…') ? 3 * SECOND_MS : 0);

function heard(now: number, ...inbox: readonly ReturnType<typeof inMailbox>[]) {
  return gathered(conversationWith({ inbox }), patience, now);
}

describe('the head of the mailbox', () => {
  it('is heard at once where it says all it has to say', () => {
    expect(heard(DAWN, inMailbox(said('a', 'fine')), inMailbox(said('b', 'more…')))).toEqual({
      kind: 'ready',
      count: 1,
      content: said('a', 'fine').content,
      messages: ['said:a'],
    });
  });

  it('waits from the newest words on', () => {
    const second = inMailbox(said('b', 'two…'), DAWN + 2 * SECOND_MS);
    expect(heard(DAWN + 2 * SECOND_MS, inMailbox(said('a', 'one…')), second)).toEqual({
      kind: 'waiting',
      until: DAWN + 5 * SECOND_MS,
    });
  });

  it('is joined with what belongs to it once it is quiet, every message named', () => {
    const second = inMailbox(said('b', 'two…'), DAWN + 2 * SECOND_MS);
    expect(heard(DAWN + 5 * SECOND_MS, inMailbox(said('a', 'one…')), second)).toEqual({
      kind: 'ready',
      count: 2,
      content: { kind: 'text', text: 'one…\ntwo…' },
      messages: ['said:a', 'said:b'],
    });
  });

  it('is waited for no longer than twenty seconds', () => {
    const late = inMailbox(said('b', 'two…'), DAWN + 19 * SECOND_MS);
    expect(heard(DAWN + 19 * SECOND_MS, inMailbox(said('a', 'one…')), late)).toEqual({
      kind: 'waiting',
      until: DAWN + 20 * SECOND_MS,
    });
  });

  it('ends where something of another kind follows', () => {
    const pressed = inMailbox(chose('b', 'q1', '2'));
    expect(heard(DAWN, inMailbox(said('a', 'one…')), pressed)).toMatchObject({ count: 1 });
  });
});
