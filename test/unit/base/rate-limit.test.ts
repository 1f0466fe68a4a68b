import { expect, it } from 'vitest';
import { RateLimit } from '../../../src/base/rate-limit.ts';

it('lets so many pass in a window, says how long to wait, and begins again', () => {
  const limit = new RateLimit(2, 1_000);
  expect([limit.waitMs('a', 0), limit.waitMs('a', 100), limit.waitMs('a', 400)]).toEqual([
    0, 0, 600,
  ]);
  expect(limit.waitMs('b', 400)).toBe(0);
  expect(limit.waitMs('a', 1_000)).toBe(0);
});

it('counts rightly while it forgets thousands of finished windows', () => {
  const limit = new RateLimit(1, 1_000);
  for (let key = 0; key < 6_000; key += 1) limit.waitMs(`old-${key}`, 0);
  expect([limit.waitMs('new', 2_000), limit.waitMs('new', 2_001)]).toEqual([0, 999]);
});

it('holds a bounded number of keys, however many come at once', () => {
  const limit = new RateLimit(1, 1_000);
  for (let key = 0; key < 50_001; key += 1) limit.waitMs(`key-${key}`, 0);
  expect([limit.waitMs('key-50000', 1), limit.waitMs('key-1', 1)]).toEqual([999, 999]);
  expect(limit.waitMs('key-0', 1)).toBe(0);
});
