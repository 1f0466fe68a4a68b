import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { repeat, retry, TryAgain } from '../../../../adapters/parts/retry.ts';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

const PAUSES = { firstMs: 100, limitMs: 1_000 };

/** Fails so many times, then succeeds; notes when it was tried. */
function flaky(failures: number, afterMs?: number) {
  const triedAt: number[] = [];
  const attempt = async () => {
    triedAt.push(Date.now());
    if (triedAt.length <= failures) throw new TryAgain(afterMs);
    return 'done';
  };
  const pauses = () => triedAt.slice(1).map((at, index) => at - (triedAt[index] ?? 0));
  return { attempt, triedAt, pauses };
}

describe('another attempt', () => {
  it('comes after pauses that double, by chance up to twice as long, up to a limit', async () => {
    const { attempt, pauses } = flaky(7);
    const result = retry(attempt, PAUSES);
    await vi.runAllTimersAsync();
    expect(await result).toBe('done');
    const bounds = [100, 200, 400, 800, 1_000, 1_000, 1_000];
    expect(pauses()).toHaveLength(bounds.length);
    for (const [index, leastMs] of bounds.entries()) {
      expect(pauses()[index]).toBeGreaterThanOrEqual(leastMs);
      expect(pauses()[index]).toBeLessThanOrEqual(Math.min(1_000, 2 * leastMs));
    }
  });

  it('waits as long as the failure asks', async () => {
    vi.useRealTimers();
    const { attempt, pauses } = flaky(2, 100);
    expect(await retry(attempt, { firstMs: 5, limitMs: 10 })).toBe('done');
    expect(pauses()).toHaveLength(2);
    // A timer of Node's may ring a millisecond early, as each of the two does here.
    for (const pauseMs of pauses()) expect(pauseMs).toBeGreaterThanOrEqual(98);
  });

  it('comes after a pause where something failed before', async () => {
    const { attempt, triedAt } = flaky(0);
    const begun = Date.now();
    const result = retry(attempt, { ...PAUSES, after: new TryAgain() });
    await vi.runAllTimersAsync();
    expect(await result).toBe('done');
    expect((triedAt[0] ?? 0) - begun).toBeGreaterThanOrEqual(100);
  });

  it.each([0, 60_000])(
    'never comes once the signal aborts, which ends a pause at once',
    async (afterMs) => {
      const stopping = new AbortController();
      const { attempt, triedAt } = flaky(99, afterMs);
      const begun = Date.now();
      const result = retry(attempt, { firstMs: 30_000, limitMs: 30_000, signal: stopping.signal });
      await vi.advanceTimersByTimeAsync(10);
      stopping.abort();
      expect(await result).toBeUndefined();
      expect([triedAt.length, Date.now() - begun]).toEqual([1, 10]);
    },
  );

  it('does not begin where the signal has aborted', async () => {
    const { attempt, triedAt } = flaky(0);
    expect(await retry(attempt, { ...PAUSES, signal: AbortSignal.abort() })).toBeUndefined();
    expect(triedAt).toEqual([]);
  });

  it.each([new Error('refused'), new TypeError('a fault of ours')])(
    'never comes after %s',
    async (error) => {
      const attempt = async () => {
        throw error;
      };
      await expect(retry(attempt, PAUSES)).rejects.toBe(error);
    },
  );

  it('comes as often as is allowed', async () => {
    const { attempt, triedAt } = flaky(99);
    const result = retry(attempt, { ...PAUSES, retries: 5 });
    const rejected = expect(result).rejects.toBeInstanceOf(TryAgain);
    await vi.runAllTimersAsync();
    await rejected;
    expect(triedAt).toHaveLength(6);
  });
});

describe('rounds', () => {
  it('follow one another at once, after a first pause, or after ever longer ones', async () => {
    const { signal } = new AbortController();
    const madeAt: number[] = [];
    const outcomes = ['next', new TryAgain(), 'throws', 'throws', new TryAgain(), 'over'] as const;
    const repeating = repeat(
      async () => {
        const outcome = outcomes[madeAt.length] ?? 'over';
        madeAt.push(Date.now());
        if (outcome === 'throws') throw new TryAgain();
        return outcome;
      },
      { ...PAUSES, signal },
    );
    await vi.runAllTimersAsync();
    await repeating;
    const least = [0, 100, 200, 400, 100];
    expect(madeAt).toHaveLength(6);
    for (const [index, leastMs] of least.entries()) {
      const pauseMs = (madeAt[index + 1] ?? 0) - (madeAt[index] ?? 0);
      expect(pauseMs).toBeGreaterThanOrEqual(leastMs);
      expect(pauseMs).toBeLessThanOrEqual(2 * leastMs);
    }
  });

  it('end with the signal', async () => {
    const stopping = new AbortController();
    let rounds = 0;
    await repeat(
      async () => {
        rounds += 1;
        if (rounds === 3) stopping.abort();
        return 'next';
      },
      { ...PAUSES, signal: stopping.signal },
    );
    expect(rounds).toBe(3);
  });
});
