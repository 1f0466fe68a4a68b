import { describe, expect, it } from 'vitest';
import { SECOND_MS } from '../../../../src/base/instant.ts';
import type { OutboundMessage } from '../../../../src/core/contract/message.ts';
import type { Conversation } from '../../../../src/core/conversation/conversation.ts';
import { say } from '../../../../src/core/conversation/effects.ts';
import type { Entry } from '../../../../src/core/outbox/outbox.ts';
import { conversationWith } from '../../../support/kernel/kernel-values.ts';
import { DAWN } from '../../../support/kernel/kernel-world.ts';

type Place = Partial<Pick<OutboundMessage, 'card' | 'under' | 'behind' | 'only' | 'more'>>;
const MOMENT = { now: DAWN, defaultLocale: 'en', can: undefined } as const;

function saying(
  conversation: Conversation,
  text: string,
  place: Place = {},
  now = DAWN,
): Conversation {
  return say(conversation, { text }, { ...MOMENT, now }, place);
}

function texts({ outbox }: Conversation): readonly string[] {
  return outbox.flatMap(({ job }) => (job.kind === 'send' ? [job.message.text] : []));
}

function begun(conversation: Conversation, at: number): Conversation {
  const state: Entry['state'] = { kind: 'sending', worker: 'me', until: DAWN };
  const outbox = conversation.outbox.map((entry, index) =>
    index === at ? { ...entry, state, tries: 1 } : entry,
  );
  return { ...conversation, outbox };
}

const EMPTY = conversationWith({});

describe('what may wait', () => {
  const strangers = ['one', 'two', 'three'].reduce(
    (talk, text) => saying(talk, text, { behind: true }),
    EMPTY,
  );

  it('lets everything else pass, in its order', () => {
    const both = saying(saying(strangers, 'first'), 'second');
    expect(texts(both)).toEqual(['first', 'second', 'one', 'two', 'three']);
    expect(texts(saying(both, 'four', { behind: true })).at(-1)).toBe('four');
  });

  it('is not passed while it is being sent, or may have arrived', () => {
    expect(texts(saying(begun(strangers, 0), 'first'))).toEqual(['one', 'first', 'two', 'three']);
  });

  it('leaves six times a minute after the first few, and keeps nobody else waiting', () => {
    const many = Array.from({ length: 40 }, (_, at) => `${at}`).reduce(
      (talk, text) => saying(talk, text, { behind: true }),
      EMPTY,
    );
    const moments = many.outbox.map(({ state }) =>
      state.kind === 'pending' ? state.notBefore - DAWN : Number.NaN,
    );
    expect(new Set(moments.slice(0, 8))).toEqual(new Set([0]));
    expect(moments.slice(8, 11)).toEqual([10, 20, 30].map((each) => each * SECOND_MS));
    expect(saying(many, 'urgent').outbox[0]?.state).toEqual({ kind: 'pending', notBefore: DAWN });
    const rested = saying({ ...many, outbox: [] }, 'later', { behind: true }, DAWN + 600_000);
    expect(rested.outbox[0]?.state).toEqual({ kind: 'pending', notBefore: DAWN + 600_000 });
  });
});

describe('a card', () => {
  it('has one face in the outbox, the newest, where the first one stood', () => {
    const cards = saying(saying(EMPTY, 'open', { card: 'case:1' }), 'other', { card: 'case:2' });
    expect(texts(saying(cards, 'claimed', { card: 'case:1' }))).toEqual(['claimed', 'other']);
  });

  it('keeps a face that is being sent', () => {
    const shown = begun(saying(EMPTY, 'open', { card: 'case:1' }), 0);
    const twice = saying(saying(shown, 'claimed', { card: 'case:1' }), 'done', { card: 'case:1' });
    expect(texts(twice)).toEqual(['open', 'done']);
  });

  it('of a stranger whom somebody takes over waits no longer', () => {
    const stranger = { card: 'case:9', behind: true } as const;
    const queue = saying(saying(saying(EMPTY, 'x', { behind: true }), 'open', stranger), 'a');
    expect(texts(saying(queue, 'claimed', { card: 'case:9' }))).toEqual(['a', 'claimed', 'x']);
  });
});

describe('lines under one card', () => {
  const busy = Array.from({ length: 6 }, (_, at) => `card ${at}`).reduce(
    (talk, text, at) => saying(talk, text, { card: `case:${at}` }),
    EMPTY,
  );
  const under = { under: 'case:1', more: '… {count} more, see /case 1' };

  it('are one message where many wait', () => {
    const lines = saying(saying(busy, 'one', under), 'two', under);
    expect(texts(lines).slice(6)).toEqual(['one\ntwo']);
    const apart = saying(saying(lines, 'for one', { ...under, only: 'slack:U1' }), 'three', under);
    expect(texts(apart).slice(6)).toEqual(['one\ntwo', 'for one', 'three']);
  });

  it('are messages of their own where few do', () => {
    expect(texts(saying(saying(EMPTY, 'one', under), 'two', under))).toEqual(['one', 'two']);
  });

  it('are counted where they are too long', () => {
    const long = Array.from({ length: 1_000 }, () => 'x'.repeat(100)).reduce(
      (talk, text) => saying(talk, text, under),
      busy,
    );
    expect(long.outbox).toHaveLength(7);
    const last = texts(long).at(-1) ?? '';
    expect(last.length).toBeLessThan(3_100);
    expect(last).toMatch(/\n… 971 more, see \/case 1$/);
  });
});
