import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HOUR_MS, MINUTE_MS, SECOND_MS } from '../../src/base/instant.ts';
import { StoreClock } from '../../src/engine/store-clock.ts';
import { DAWN } from '../support/kernel/kernel-world.ts';
import { runs } from '../support/size.ts';

/** A machine and a store whose clocks are set at will. */
class Machine {
  wall = DAWN;
  storeAhead = 0;
  monotonic = 1_000;
  roundTripMs = 0;
  readonly clock = new StoreClock({
    wallNow: () => this.wall,
    monotonicNow: () => this.monotonic,
  });
  #unfollow = () => {};

  get store(): number {
    return DAWN + this.monotonic + this.storeAhead;
  }

  pass(ms: number): void {
    this.monotonic += ms;
    this.wall += ms;
  }

  /** One measurement, the answer's time at the middle of the round trip. */
  async measure(): Promise<void> {
    this.#unfollow();
    this.#unfollow = await this.clock.follow(async () => {
      this.pass(this.roundTripMs / 2);
      const time = this.store;
      this.pass(this.roundTripMs / 2);
      return time;
    });
    this.#unfollow();
  }
}

describe('the clock that goes by the store’s', () => {
  it('is the machine’s clock until the first measurement, and then the store’s', async () => {
    const machine = new Machine();
    machine.wall += 5 * MINUTE_MS;
    expect(machine.clock.now()).toBe(machine.wall);
    machine.roundTripMs = 40;
    await machine.measure();
    expect(machine.clock.now()).toBe(machine.store);
    expect(machine.clock.aheadMs()).toBe(machine.wall - machine.store);
    machine.wall -= HOUR_MS;
    machine.pass(SECOND_MS);
    expect(machine.clock.now()).toBe(machine.store);
  });

  it('jumps to a store that is ahead, and passes at nine tenths until one that is behind agrees', async () => {
    const machine = new Machine();
    await machine.measure();
    machine.storeAhead = HOUR_MS;
    await machine.measure();
    expect(machine.clock.now()).toBe(machine.store);
    machine.storeAhead = HOUR_MS - MINUTE_MS;
    await machine.measure();
    const before = machine.clock.now();
    machine.pass(5 * MINUTE_MS);
    expect(machine.clock.now() - before).toBe(0.9 * 5 * MINUTE_MS);
    machine.pass(5 * MINUTE_MS);
    expect(machine.clock.now()).toBe(machine.store);
  });

  it('does not mind what a round trip may explain, nor an answer that was long under way', async () => {
    const machine = new Machine();
    await machine.measure();
    machine.roundTripMs = 200;
    machine.storeAhead = 100;
    await machine.measure();
    expect(machine.clock.now()).toBe(machine.store - 100);
    machine.roundTripMs = 3 * SECOND_MS;
    machine.storeAhead = HOUR_MS;
    await machine.measure();
    expect(machine.clock.now()).toBe(machine.store - HOUR_MS);
  });

  it('never goes back, is never behind the store it measured, and agrees in the end', async () => {
    const step = fc.record({
      passMs: fc.integer({ min: 0, max: 10 * MINUTE_MS }),
      setMs: fc.integer({ min: -HOUR_MS, max: HOUR_MS }),
      wallMs: fc.integer({ min: -HOUR_MS, max: HOUR_MS }),
      roundTripMs: fc.integer({ min: 0, max: 800 }),
    });
    const property = fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
      const machine = new Machine();
      await machine.measure();
      let last = machine.clock.now();
      const look = () => {
        expect(machine.clock.now()).toBeGreaterThanOrEqual(last);
        expect(Number.isInteger(machine.clock.now())).toBe(true);
        last = machine.clock.now();
      };
      for (const { passMs, setMs, wallMs, roundTripMs } of steps) {
        machine.pass(passMs);
        look();
        machine.storeAhead += setMs;
        machine.wall += wallMs;
        machine.roundTripMs = roundTripMs;
        await machine.measure();
        look();
        const behindMs = machine.store - machine.clock.now();
        expect(behindMs).toBeLessThanOrEqual(roundTripMs / 2 + 6);
      }
      machine.pass(1_000 * HOUR_MS);
      look();
      expect(Math.abs(machine.clock.now() - machine.store)).toBeLessThanOrEqual(406);
    });
    await fc.assert(property, { numRuns: runs(200) });
  });
});
