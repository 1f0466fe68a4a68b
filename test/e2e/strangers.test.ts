import { expect, it } from 'vitest';
import { flood } from '../support/flood/flood.ts';

/** The size of every day; `npm run check:deep -- strangers` is ten times as many. */
const SIZE = { posts: 100, strangers: 30, streams: 100 };
const CARD_MS = 5_000;
const MEGABYTE = 1_000_000;

it('serves invited buyers as ever while strangers do what they can', async () => {
  const report = await flood(SIZE);
  expect(report).toMatchObject({ hasFinished: true });
  expect(report.cardMs).toBeLessThan(CARD_MS);
  expect(report.groupCalls).toBeLessThanOrEqual(20);
  expect(report.largestBytes).toBeLessThan(MEGABYTE);
  expect(report.tallies.posts.taken).toBeLessThanOrEqual(60);
  expect(report.strangersCards).toBe(3);
  expect(report.line).toMatch(/^\d+ conversations with uninvited visitors/);
});
