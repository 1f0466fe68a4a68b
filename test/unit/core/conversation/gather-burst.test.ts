import { describe, expect, it } from 'vitest';
import { SECOND_MS } from '../../../../src/base/instant.ts';
import type { EventContent, InboundEvent } from '../../../../src/core/contract/event.ts';
import { gatherBurst } from '../../../../src/core/conversation/gather-burst.ts';
import { chose, said } from '../../../support/kernel/kernel-events.ts';
import { conversationWith, inMailbox } from '../../../support/kernel/kernel-values.ts';
import { DAWN } from '../../../support/kernel/kernel-world.ts';

const patience = (text: string): number => (text.endsWith('…') ? 3 * SECOND_MS : 0);

function heard(now: number, ...inbox: readonly ReturnType<typeof inMailbox>[]) {
  return gatherBurst(conversationWith({ inbox }), patience, now);
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

type Media = Extract<EventContent, { kind: 'media' }>;

/** One picture of an album, or one that was sent by itself. */
function picture(key: string, more: Pick<Media, 'album' | 'caption'> = {}): InboundEvent {
  const { id, conversation, at } = said(key, '');
  const media = [{ kind: 'photo', reference: key } as const];
  return { id, conversation, at, content: { kind: 'media', media, messageId: id, ...more } };
}

describe('pictures that were sent together', () => {
  const album = { album: '13600' };
  const four = ['a', 'b', 'c', 'd'].map((key) => inMailbox(picture(key, album)));

  it('are waited for, and are one thing shown once it is quiet', () => {
    expect(heard(DAWN, ...four.slice(0, 1))).toMatchObject({ kind: 'waiting' });
    expect(heard(DAWN, ...four)).toMatchObject({ kind: 'waiting' });
    expect(heard(DAWN + 2 * SECOND_MS, ...four)).toEqual({
      kind: 'ready',
      count: 4,
      content: {
        kind: 'media',
        media: ['a', 'b', 'c', 'd'].map((reference) => ({ kind: 'photo', reference })),
      },
      messages: ['said:a', 'said:b', 'said:c', 'said:d'],
    });
  });

  it('keep every word that stands under one of them', () => {
    const first = inMailbox(picture('x', { ...album, caption: 'carton 7' }));
    const second = inMailbox(picture('y', { ...album, caption: 'carton 8' }));
    expect(heard(DAWN + 2 * SECOND_MS, first, ...four, second)).toMatchObject({
      count: 6,
      content: { caption: 'carton 7\ncarton 8' },
    });
  });

  it.each([
    ['words', inMailbox(said('e', 'wet'))],
    ['another album', inMailbox(picture('e', { album: '13601' }))],
    ['a picture by itself', inMailbox(picture('e'))],
  ])('end where %s follow, and are heard at once', (_, next) => {
    expect(heard(DAWN, ...four, next)).toMatchObject({ kind: 'ready', count: 4 });
  });

  it('are no more than one thing may hold, however many come', () => {
    const many = Array.from({ length: 30 }, (_, key) => inMailbox(picture(`${key}`, album)));
    const gathered = heard(DAWN, ...many);
    expect(gathered).toMatchObject({ kind: 'ready', count: 20 });
  });

  it('are not waited for where a picture was sent by itself', () => {
    expect(heard(DAWN, inMailbox(picture('a')), inMailbox(picture('b')))).toMatchObject({
      kind: 'ready',
      count: 1,
    });
  });
});

describe('words that were accepted in the future, since the clock was set back', () => {
  const HOUR = 3_600 * SECOND_MS;

  it('are taken as they are', () => {
    const inbox = [inMailbox(said('a', 'one…'), DAWN + HOUR), inMailbox(said('b', 'two…'), DAWN)];
    expect(heard(DAWN, ...inbox.slice(0, 1))).toMatchObject({ kind: 'ready', count: 1 });
    expect(heard(DAWN, ...inbox.toReversed())).toMatchObject({ kind: 'ready', count: 2 });
  });

  it('are waited for where another process may have written them a moment ahead', () => {
    expect(heard(DAWN, inMailbox(said('a', 'one…'), DAWN + 40))).toEqual({
      kind: 'waiting',
      until: DAWN + 40 + 3 * SECOND_MS,
    });
  });
});
