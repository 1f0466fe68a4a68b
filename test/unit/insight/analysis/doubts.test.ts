import { describe, expect, it } from 'vitest';
import { DAY_MS } from '../../../../src/base/instant.ts';
import { coachedResponses } from '../../../../src/insight/analysis/coached-responses.ts';
import { doubtFigures } from '../../../../src/insight/analysis/doubt-figures.ts';
import { shareInterval } from '../../../../src/insight/metrics/share-interval.ts';
import type { StaffLine, StaffLineReader } from '../../../../src/insight/ports.ts';
import { NOON } from '../../../fixtures/insight/response.ts';
import { many, scored } from '../../../fixtures/insight/scored-responses.ts';

const ALL_FIVE = { quality: 5, documents: 5, timeliness: 5 };
const MIXED = { quality: 3, documents: 4, timeliness: 2 };

describe('hasty and coached responses', () => {
  const now = [
    scored('straight', { overall: 5, dimensions: ALL_FIVE }),
    scored('fast', { overall: 4, dimensions: MIXED, paceMs: 500 }),
    scored('both', { overall: 5, dimensions: ALL_FIVE, paceMs: 500 }),
    scored('slow', { overall: 4, dimensions: MIXED }),
    scored('sour', { overall: 2, dimensions: MIXED }),
    scored('short', { overall: 5 }),
  ];

  it('are counted with interval and n, and CSAT is given with and without them', () => {
    const { hasty, coached, csat } = doubtFigures(now, new Set(['slow', 'both']));
    expect(hasty).toEqual({
      kind: 'estimated',
      n: 5,
      count: 3,
      share: 0.6,
      interval: shareInterval(3, 5),
      straightLined: 2,
      speeding: 2,
    });
    expect(coached).toEqual({
      kind: 'estimated',
      n: 6,
      count: 2,
      share: 2 / 6,
      interval: shareInterval(2, 6),
    });
    expect(csat.raw).toMatchObject({ n: 6, satisfied: 5 });
    expect(csat.withoutHasty).toMatchObject({ n: 3, satisfied: 2 });
    expect(csat.withoutCoached).toMatchObject({ n: 4, satisfied: 3 });
    expect(csat.withoutBoth).toMatchObject({ n: 2, satisfied: 1, share: 0.5 });
  });

  it('of nobody are none, and CSAT has no number', () => {
    const { hasty, coached, csat } = doubtFigures([], new Set());
    expect(hasty).toEqual({ kind: 'not-enough', n: 0, needed: 1 });
    expect(coached).toEqual({ kind: 'not-enough', n: 0, needed: 1 });
    expect(csat.raw).toEqual({ n: 0, satisfied: 0, share: null, interval: null });
  });
});

describe('what staff said before a response', () => {
  const talk = scored('1', { overall: 5 });
  const said = (at: number, text: string): StaffLine => ({
    conversation: talk.conversation,
    at,
    author: 'staff',
    text,
  });
  const asked = { batches: 0 };
  const reader = (lines: readonly StaffLine[]): StaffLineReader => ({
    async *saidByStaff(conversations, from, to) {
      asked.batches += 1;
      yield* lines.filter(
        ({ conversation, at }) => conversations.includes(conversation) && at >= from && at < to,
      );
    },
  });
  const coached = async (...lines: readonly StaffLine[]) => [
    ...(await coachedResponses([talk], reader(lines))),
  ];

  it.each(['Please give us 10', '麻烦给10分'])('coaches it: %s', async (text) => {
    expect(await coached(said(NOON - 60_000, text))).toEqual(['1']);
  });

  it('does not coach it where it came later, long before, or asks for nothing', async () => {
    expect(await coached(said(NOON + 1, 'Please give us 10'))).toEqual([]);
    expect(await coached(said(NOON - 31 * DAY_MS, 'Please give us 10'))).toEqual([]);
    expect(await coached(said(NOON - 60_000, 'Please give us your feedback'))).toEqual([]);
  });

  it('is asked for in batches, and of nobody not at all', async () => {
    asked.batches = 0;
    const ids = await coachedResponses(
      many(450, (at) => scored(`m${at}`, { overall: 5 })),
      reader([]),
    );
    expect([ids.size, asked.batches]).toEqual([0, 3]);
    await coachedResponses([], reader([]));
    expect(asked.batches).toBe(3);
  });
});
