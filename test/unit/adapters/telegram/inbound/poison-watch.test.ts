import { describe, expect, it } from 'vitest';
import { poisonWatch } from '../../../../../adapters/telegram/inbound/poison-watch.ts';
import { Overloaded } from '../../../../../src/core/contract/channel.ts';

const fault = new Error('cannot be stored');

describe('an update that fails again and again', () => {
  it('is given up at its fifth failure when others got through meanwhile', () => {
    const watch = poisonWatch();
    const verdicts = [1, 2, 3, 4, 5].map((round) => {
      watch.succeeded(`other ${round}`);
      return watch.failed('u1', fault);
    });
    // The first success came before the first failure and proves nothing.
    expect(verdicts).toEqual([false, false, false, false, true]);
  });

  it('is kept however long the store is down', () => {
    const watch = poisonWatch();
    watch.succeeded('before');
    for (let tries = 0; tries < 50; tries += 1) expect(watch.failed('u1', fault)).toBe(false);
  });

  it('is kept however long there is no room', () => {
    const watch = poisonWatch();
    for (let tries = 0; tries < 50; tries += 1) {
      watch.succeeded('other');
      expect(watch.failed('u1', new Overloaded(1))).toBe(false);
    }
  });
});
