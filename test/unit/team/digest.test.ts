import { describe, expect, it } from 'vitest';
import { HOUR_MS, type Instant, MINUTE_MS } from '../../../src/base/instant.ts';
import type { Case } from '../../../src/team/cases/case.ts';
import { tick } from '../../../src/team/cases/clock/tick.ts';
import { resolve } from '../../../src/team/cases/operations/resolve-case.ts';
import { staffSpoke } from '../../../src/team/cases/speech.ts';
import { dailyDigests } from '../../../src/team/digest.ts';
import { DigestPost } from '../../../src/team/digest-post.ts';
import { dueDigests } from '../../../src/team/due-digests.ts';
import { TeamSettings } from '../../../src/team/team-settings.ts';
import { Memory } from '../../support/team/digest-memory.ts';
import { berlin, context, done, LIN, NOON, opened, SETTINGS, WANG } from './example-case.ts';

function numbered(number: number, before: Case, changes: Partial<Case> = {}): Case {
  return { ...before, ...changes, number };
}

describe('the list of a day', () => {
  const red = opened();
  const waiting = done(staffSpoke(red, context('s', NOON + HOUR_MS), SETTINGS));
  const repair = { kind: 'credit', text: '5 %' };
  const solved = done(resolve(red, { ...context('r', NOON), repair }, SETTINGS));
  const now = NOON + 25 * HOUR_MS;
  const late = tick(red, now, SETTINGS);

  it('gives every owner what is open, overdue and the buyer’s turn, each case once', () => {
    const digests = dailyDigests(
      [
        numbered(1, red),
        numbered(2, late),
        numbered(3, waiting),
        numbered(4, solved),
        numbered(5, red, { owner: LIN }),
        numbered(6, red, { firstInLine: true }),
      ],
      [],
      now,
    );
    const breachAt = NOON + 24 * HOUR_MS;
    expect(digests).toEqual([
      {
        owner: LIN,
        overdue: [],
        open: [{ number: 5, ageHours: 25, breachAt }],
        waitingForBuyer: [],
        tasks: [],
      },
      {
        owner: WANG,
        overdue: [{ number: 2, ageHours: 25, breachAt: NOON + 48 * HOUR_MS }],
        open: [
          { number: 6, ageHours: 25, breachAt },
          { number: 1, ageHours: 25, breachAt },
        ],
        waitingForBuyer: [{ number: 3, ageHours: 25 }],
        tasks: [],
      },
    ]);
  });

  it('is silent where there is nothing to do, and knows what nobody owns', () => {
    expect(dailyDigests([], [], now)).toEqual([]);
    expect(dailyDigests([solved], [], now)).toEqual([]);
    const { owner: _, ...nobodys } = red;
    expect(dailyDigests([nobodys, red], [], now).map(({ owner }) => owner)).toEqual([
      WANG,
      undefined,
    ]);
  });
});

const HOLIDAY = TeamSettings.parse({
  calendar: { timeZone: 'Europe/Berlin', holidays: ['2026-10-26'] },
});

/** The memory of a team that has long had its digests. */
function oldMemory(): Memory {
  const memory = new Memory();
  memory.facts.set('digest:since', '0');
  return memory;
}

/** The moments at which digests come due while processes restart every few hours. */
async function sentBetween(from: Instant, to: Instant, settings = HOLIDAY) {
  const memory = new Memory();
  const sent: { readonly key: string; readonly at: Instant }[] = [];
  let now = from;
  const process = () =>
    new DigestPost({
      memory,
      settings,
      now: () => now,
      compose: async ({ key }) => key,
      deliver: async ({ key }) => {
        sent.push({ key, at: now });
      },
    });
  let running = [process(), process()];
  for (; now <= to; now += 5 * MINUTE_MS) {
    if ((now - from) % (7 * HOUR_MS) === 0) running = [process(), process()];
    for (const one of running) await one.sweep();
  }
  return sent;
}

describe('digests', () => {
  it('come once on every working day and once a week, over clock changes, holidays and restarts', async () => {
    const sent = await sentBetween(berlin('2026-10-22T00:00'), berlin('2026-11-03T00:00'));
    expect(sent).toEqual([
      { key: 'digest:daily:2026-10-22', at: berlin('2026-10-22T08:30') },
      { key: 'digest:daily:2026-10-23', at: berlin('2026-10-23T08:30') },
      { key: 'digest:weekly:2026-10-26', at: berlin('2026-10-26T09:00') },
      { key: 'digest:daily:2026-10-27', at: berlin('2026-10-27T08:30') },
      { key: 'digest:daily:2026-10-28', at: berlin('2026-10-28T08:30') },
      { key: 'digest:daily:2026-10-29', at: berlin('2026-10-29T08:30') },
      { key: 'digest:daily:2026-10-30', at: berlin('2026-10-30T08:30') },
      { key: 'digest:daily:2026-11-02', at: berlin('2026-11-02T08:30') },
      { key: 'digest:weekly:2026-11-02', at: berlin('2026-11-02T09:00') },
    ]);
  });

  it('come when clocks jump over their time, and once where clocks show it twice', async () => {
    const settings = TeamSettings.parse({
      calendar: { timeZone: 'Europe/Berlin', days: { sunday: ['00:00-24:00'] } },
      digest: { daily: '02:30' },
    });
    const spring = await sentBetween(
      berlin('2026-03-29T00:00'),
      berlin('2026-03-29T12:00'),
      settings,
    );
    expect(spring).toEqual([{ key: 'digest:daily:2026-03-29', at: berlin('2026-03-29T03:00') }]);
    const autumn = await sentBetween(
      berlin('2026-10-25T00:00'),
      berlin('2026-10-25T12:00'),
      settings,
    );
    expect(autumn).toEqual([{ key: 'digest:daily:2026-10-25', at: berlin('2026-10-25T02:30') }]);
  });

  it('come later the same day where nobody was up, and not on another', () => {
    const none = new Set<string>();
    const keys = (now: Instant) => dueDigests(now, none, HOLIDAY).map(({ key }) => key);
    expect(keys(berlin('2026-11-02T22:00'))).toEqual([
      'digest:daily:2026-11-02',
      'digest:weekly:2026-11-02',
    ]);
    expect(keys(berlin('2026-11-03T08:29'))).toEqual([]);
    expect(keys(berlin('2026-11-01T12:00'))).toEqual([]);
  });

  it('say the same words again where the machine died before it noted the delivery', async () => {
    for (const writesLeft of [0, 1]) {
      const memory = oldMemory();
      const delivered: string[] = [];
      const start = (words: string) =>
        new DigestPost({
          memory,
          settings: HOLIDAY,
          now: () => berlin('2026-11-03T09:00'),
          compose: async () => words,
          deliver: async ({ key }, content) => {
            delivered.push(`${key} ${content}`);
          },
        });
      memory.writesLeft = writesLeft;
      await expect(start('first').sweep()).rejects.toThrow('died');
      memory.writesLeft = Number.POSITIVE_INFINITY;
      await start('second').sweep();
      await start('third').sweep();
      const words = writesLeft === 0 ? 'second' : 'first';
      expect(new Set(delivered)).toEqual(new Set([`digest:daily:2026-11-03 ${words}`]));
    }
  });

  it('come from another machine where one died after it had claimed the day', async () => {
    const memory = oldMemory();
    const delivered: string[] = [];
    const start = (words: string, dies: boolean) =>
      new DigestPost({
        memory,
        settings: HOLIDAY,
        now: () => berlin('2026-11-03T09:00'),
        compose: async () => words,
        deliver: async (_due, content) => {
          if (dies) throw new Error('died');
          delivered.push(content);
        },
      });
    await expect(start('first', true).sweep()).rejects.toThrow('died');
    await start('second', false).sweep();
    await start('third', false).sweep();
    expect(delivered).toEqual(['first']);
  });

  it('come to a new team from its first look on, whichever process took it', async () => {
    const memory = new Memory();
    const delivered: string[] = [];
    let now = berlin('2026-11-02T09:30');
    const start = () =>
      new DigestPost({
        memory,
        settings: HOLIDAY,
        now: () => now,
        compose: async () => 'words',
        deliver: async ({ key }) => {
          delivered.push(key);
        },
      });
    await Promise.all([start().sweep(), start().sweep()]);
    await start().sweep();
    expect(delivered).toEqual([]);
    now = berlin('2026-11-03T10:00');
    await start().sweep();
    expect(delivered).toEqual(['digest:daily:2026-11-03']);
  });

  it('are silent where there is nothing to say', async () => {
    const delivered: string[] = [];
    const memory = oldMemory();
    const post = new DigestPost({
      memory,
      settings: HOLIDAY,
      now: () => berlin('2026-11-03T09:00'),
      compose: async () => '',
      deliver: async ({ key }) => {
        delivered.push(key);
      },
    });
    await post.sweep();
    await post.sweep();
    expect(delivered).toEqual([]);
  });
});
