import { describe, expect, it } from 'vitest';
import { DAY_MS, HOUR_MS } from '../../../../src/base/instant.ts';
import { accept, admit, INBOX_LIMIT } from '../../../../src/core/conversation/accept.ts';
import {
  hasSeen,
  remember,
  SEEN_DAYS,
  SEEN_LIMIT,
} from '../../../../src/core/conversation/conversation.ts';
import { chose, claimed, edited, said } from '../../../support/kernel/kernel-events.ts';
import { conversationWith, inMailbox } from '../../../support/kernel/kernel-values.ts';
import { DAWN } from '../../../support/kernel/kernel-world.ts';

describe('an event that comes in', () => {
  it('is taken once, and its words go into the transcript', () => {
    const once = accept(conversationWith(), said('a', 'hello'), DAWN);
    if (once === 'full') throw new Error('There is room');
    expect(once.inbox).toEqual([inMailbox(said('a', 'hello'))]);
    expect(once.journal).toMatchObject([
      { line: { author: 'buyer', text: 'hello', sequence: 10 } },
    ]);
    expect(once.sequence).toBe(11);
    expect(accept(once, said('a', 'hello'), DAWN + HOUR_MS)).toBe(once);
  });

  it('shows a pressed button and a corrected message for what they are', () => {
    const lines = [chose('a', 'q1', '3'), edited('b', 'a', 'better')].map((event) => {
      const after = accept(conversationWith(), event, DAWN);
      const [entry] = after === 'full' ? [] : after.journal;
      return entry?.kind === 'line' ? entry.line : undefined;
    });
    expect(lines[0]).toMatchObject({ text: '3', chosen: 'q1' });
    expect(lines[1]).toMatchObject({ text: 'better', corrects: 'said:a' });
  });

  it('leaves no line where nobody said anything', () => {
    expect(accept(conversationWith(), claimed('ann'), DAWN)).toMatchObject({
      journal: [],
      sequence: 10,
    });
  });

  it('is refused where the mailbox is full, unless it is in it', () => {
    const inbox = Array.from({ length: INBOX_LIMIT }, (_, index) =>
      inMailbox(said(`${index}`, 'x')),
    );
    const full = conversationWith({ inbox, seen: remember([], 'said:0', DAWN) });
    expect(accept(full, said('new', 'x'), DAWN)).toBe('full');
    expect(accept(full, said('0', 'x'), DAWN)).toBe(full);
    expect(admit(full, said('new', 'x'), DAWN).inbox).toHaveLength(INBOX_LIMIT + 1);
  });

  it('adds to what is known of the speaker and takes nothing away', () => {
    const before = conversationWith({ speaker: { name: 'Li', locale: 'zh-CN' } });
    const event = { ...said('a', 'hello'), speaker: { name: 'Li Wei', identity: 'fake:1' } };
    expect(accept(before, event, DAWN)).toMatchObject({
      speaker: { name: 'Li Wei', locale: 'zh-CN', identity: 'fake:1' },
    });
  });
});

describe('the record of what was taken', () => {
  const recorded = (seen: Parameters<typeof remember>[0]) => conversationWith({ seen });

  it('recognises an event for three full days', () => {
    const evening = Math.floor(DAWN / DAY_MS) * DAY_MS + DAY_MS - 1;
    const seen = remember([], 'old', evening);
    expect(hasSeen(recorded(remember(seen, 'new', evening + SEEN_DAYS * DAY_MS)), 'old')).toBe(
      true,
    );
    const later = remember(seen, 'new', evening + SEEN_DAYS * DAY_MS + 1);
    expect(hasSeen(recorded(later), 'old')).toBe(false);
  });

  it('forgets the oldest first where there are too many, over days too', () => {
    const ids = Array.from({ length: SEEN_LIMIT + 20 }, (_, index) => `${index}`);
    const seen = ids.reduce(
      (record, id, index) => remember(record, id, DAWN + index * (HOUR_MS / 6)),
      remember([], 'first', DAWN),
    );
    const held = seen.flatMap((day) => day.ids);
    expect(held).toEqual(ids.slice(-SEEN_LIMIT));
  });

  it('bears a clock that goes back', () => {
    const seen = remember(remember([], 'a', DAWN), 'b', DAWN - 2 * DAY_MS);
    expect(['a', 'b'].every((id) => hasSeen(recorded(seen), id))).toBe(true);
    expect(seen).toHaveLength(1);
  });
});
