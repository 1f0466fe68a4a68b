import { describe, expect, it } from 'vitest';
import { HOUR_MS } from '../../../../src/base/instant.ts';
import { setUpDoor } from '../../../../src/team/set-up-door.ts';
import { memoryOf } from '../../../support/team/team-parts.ts';

function door() {
  const clock = { now: 1_000_000 };
  const memory = memoryOf(new Map());
  return { clock, door: setUpDoor({ secret: 'secret', memory, now: () => clock.now }) };
}

describe('the code of the first admin', () => {
  it('is the same for all who ask while it holds, and opens once', async () => {
    const { door: one } = door();
    const code = await one.open();
    expect(await one.open()).toBe(code);
    expect(await one.current()).toBe(code);
    const entered = await Promise.all([one.enter(code), one.enter(code), one.enter('wrong')]);
    expect(entered.toSorted()).toEqual(['ended', 'open', 'wrong']);
    expect(await one.enter(code)).toBe('ended');
    expect(await one.current()).toBeUndefined();
  });

  it('ends after a day, and another one follows', async () => {
    const { clock, door: one } = door();
    const code = await one.open();
    clock.now += 24 * HOUR_MS - 1;
    expect(await one.current()).toBe(code);
    clock.now += 1;
    expect(await one.enter(code)).toBe('ended');
    const next = await one.open();
    expect(next).not.toBe(code);
    expect(await one.enter(code)).toBe('wrong');
    expect(await one.enter(next)).toBe('open');
  });

  it('is none before it was told', async () => {
    const { door: one } = door();
    for (const code of ['', 'undefined', 'first admin'])
      expect(await one.enter(code)).toBe('wrong');
  });
});
