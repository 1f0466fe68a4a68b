import { describe, expect, it } from 'vitest';
import { MINUTE_MS, SECOND_MS } from '../../../../src/base/instant.ts';
import type { Heard } from '../../../../src/core/contract/team-event.ts';
import type { Conversation } from '../../../../src/core/conversation/conversation.ts';
import { takeBackMessage } from '../../../../src/core/conversation/take-back.ts';
import { wakeAt } from '../../../../src/core/outbox/wake-at.ts';
import {
  hurryRelays,
  relayDueAt,
  relayToTeam,
  tellRelays,
} from '../../../../src/core/staff/relay.ts';
import { conversationWith } from '../../../support/kernel/kernel-values.ts';
import { DAWN } from '../../../support/kernel/kernel-world.ts';

const STRANGER = conversationWith({});
const INVITED = conversationWith({ invited: true });

function says(conversation: Conversation, text: string, at: number): Conversation {
  const heard: Omit<Heard, 'at'> = { action: 'said', text, files: [] };
  return relayToTeam(conversation, heard, DAWN + at);
}

/** Each telling as the texts that it brings, and how many more there were. */
function told({ teamOutbox }: Conversation) {
  return teamOutbox.entries.flatMap(({ event: each }) => {
    if (each.kind !== 'heard') return [];
    const texts = [each.heard, ...(each.rest ?? [])].map(({ text }) => text);
    return [each.more === undefined ? texts : [...texts, each.more]];
  });
}

describe('what a buyer says while a person has the talk', () => {
  it('reaches the team at once', () => {
    expect(told(says(STRANGER, 'hello', 0))).toEqual([['hello']]);
    expect(told(says(INVITED, 'hello', 0))).toEqual([['hello']]);
  });

  it('is one message a minute of somebody whom nobody has invited', () => {
    const second = says(says(STRANGER, 'one', 0), 'two', SECOND_MS);
    const third = says(second, 'three', 30 * SECOND_MS);
    expect(told(third)).toEqual([['one']]);
    expect(wakeAt({ ...third, teamOutbox: STRANGER.teamOutbox })).toBe(DAWN + MINUTE_MS);
    expect(tellRelays(third, DAWN + MINUTE_MS - 1)).toBe(third);
    expect(told(tellRelays(third, DAWN + MINUTE_MS))).toEqual([['one'], ['two', 'three']]);
  });

  it('is joined over two seconds of somebody who was invited', () => {
    const burst = ['one', 'two', 'three'].reduce(
      (talk, text, at) => says(talk, text, at * 100),
      INVITED,
    );
    expect(told(burst)).toEqual([['one']]);
    expect(told(tellRelays(burst, DAWN + 2 * SECOND_MS))).toEqual([['one'], ['two', 'three']]);
    expect(told(says(says(INVITED, 'one', 0), 'two', 2 * SECOND_MS))).toEqual([['one'], ['two']]);
  });

  it('is counted where more comes than anybody reads in a chat', () => {
    const many = Array.from({ length: 1_000 }, (_, at) => `line ${at}`);
    const flood = many.reduce((talk, text, at) => says(talk, text, at), STRANGER);
    expect(JSON.stringify(flood).length).toBeLessThan(10_000);
    const [, second = []] = told(tellRelays(flood, DAWN + MINUTE_MS));
    expect(second).toHaveLength(21);
    expect(second.at(-1)).toBe(1_000 - 1 - 20);
    const long = [0, 1, 2].reduce((talk, at) => says(talk, 'x'.repeat(2_000), at), STRANGER);
    expect(told(tellRelays(long, DAWN + MINUTE_MS))[1]).toEqual(['x'.repeat(2_000), 1]);
  });

  it('does not wait once staff have said something', () => {
    const waiting = says(says(STRANGER, 'one', 0), 'two', 1);
    expect(told(tellRelays(hurryRelays(waiting), DAWN + 2))).toEqual([['one'], ['two']]);
    const answered = hurryRelays(says(STRANGER, 'one', 0));
    expect(told(says(answered, 'and my answer', 2))).toEqual([['one'], ['and my answer']]);
  });

  it('is not told where it was taken back before', () => {
    const journal = [
      {
        kind: 'line',
        at: DAWN,
        line: {
          id: 'l',
          conversation: STRANGER.id,
          sequence: 1,
          at: DAWN,
          author: 'buyer',
          text: 'secret',
          messageId: 'm-1',
        },
      },
    ] as const;
    const waiting = says(says({ ...STRANGER, journal }, 'one', 0), 'secret', 1);
    const back = takeBackMessage(waiting, 'm-1', DAWN + 2);
    expect(relayDueAt(back)).toBeUndefined();
    expect(JSON.stringify(back.relay)).not.toContain('secret');
  });
});
