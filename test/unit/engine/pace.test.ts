import { describe, expect, it } from 'vitest';
import { MINUTE_MS, SECOND_MS } from '../../../src/base/instant.ts';
import { Pace } from '../../../src/engine/pace.ts';

const NOON = Date.UTC(2026, 10, 2, 12);

describe('a pace', () => {
  it('lets so many pass in any minute, and each of the others as soon as there is room', () => {
    const pace = new Pace(3);
    const moments = [0, 10, 50].map((seconds) => NOON + seconds * SECOND_MS);
    for (const at of moments) expect(pace.holdUntil('team', at)).toBeUndefined();
    expect(pace.holdUntil('team', NOON + 55 * SECOND_MS)).toBe(NOON + MINUTE_MS);
    expect(pace.holdUntil('team', NOON + MINUTE_MS)).toBeUndefined();
    expect(pace.holdUntil('team', NOON + 61 * SECOND_MS)).toBe(NOON + 70 * SECOND_MS);
  });

  it('is each one’s own, and none where the limit is 0', () => {
    const pace = new Pace(1);
    expect(pace.holdUntil('one', NOON)).toBeUndefined();
    expect(pace.holdUntil('other', NOON)).toBeUndefined();
    const free = new Pace(0);
    for (let count = 0; count < 100; count += 1) {
      expect(free.holdUntil('one', NOON)).toBeUndefined();
    }
  });

  it('waits no longer than a minute where the clock was set back', () => {
    const pace = new Pace(1);
    pace.holdUntil('team', NOON);
    expect(pace.holdUntil('team', NOON - 60 * MINUTE_MS)).toBeUndefined();
  });
});
