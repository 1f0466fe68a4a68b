import { describe, expect, it } from 'vitest';
import { HOUR_MS, type Instant, MINUTE_MS } from '../../../../src/base/instant.ts';
import { addFacts } from '../../../../src/team/cases/add-facts.ts';
import { type Case, isOverdue } from '../../../../src/team/cases/case.ts';
import { tick } from '../../../../src/team/cases/clock/tick.ts';
import { plan } from '../../../../src/team/cases/operations/plan-case.ts';
import { resolve } from '../../../../src/team/cases/operations/resolve-case.ts';
import { reopenCase } from '../../../../src/team/cases/operations/verify-case.ts';
import { staffSpoke } from '../../../../src/team/cases/speech.ts';
import { TeamSettings } from '../../../../src/team/team-settings.ts';
import {
  BOSS,
  berlin,
  CHIEF,
  concern,
  context,
  done,
  NOON,
  opened,
  RED,
  SETTINGS,
  subjectOf,
  tellsOf,
  WANG,
  YELLOW,
} from '../example-case.ts';

interface Heard {
  readonly at: Instant;
  readonly key: string;
  readonly clock: string | undefined;
  readonly to: readonly string[];
}

/** Looks at the case every minute and notes what staff are told, and when. */
function watched(before: Case, until: Instant, settings = SETTINGS) {
  let current: Case = { ...before, outgoing: [] };
  const heard: Heard[] = [];
  for (let now = before.openedAt; now <= until; now += MINUTE_MS) {
    current = tick(current, now, settings);
    for (const one of current.outgoing) {
      if (one.kind === 'tell') heard.push({ at: now, key: one.key, clock: one.clock, to: one.to });
    }
    current = { ...current, outgoing: [] };
  }
  return { heard, current };
}

const hoursAfter = (hours: number): Instant => NOON + hours * HOUR_MS;

describe('the clocks of a case', () => {
  it('warn at 36 h and breach at 48 h, once each, where 48 h are given', () => {
    const plans = watched(YELLOW, hoursAfter(100)).heard.filter(({ clock }) => clock === 'plan');
    expect(plans).toEqual([
      { at: hoursAfter(36), key: 'warned', clock: 'plan', to: [WANG] },
      { at: hoursAfter(48), key: 'breached', clock: 'plan', to: [WANG, CHIEF] },
    ]);
  });

  it('escalate a red case at 24 h along the chain, and then to somebody who decides', () => {
    const breaches = watched(RED, hoursAfter(100)).heard.filter(({ key }) => key === 'breached');
    expect(breaches).toEqual([
      { at: hoursAfter(24), key: 'breached', clock: 'firstAnswer', to: [WANG, CHIEF] },
      { at: hoursAfter(48), key: 'breached', clock: 'plan', to: [WANG, CHIEF, BOSS] },
      { at: hoursAfter(72), key: 'breached', clock: 'resolution', to: [WANG, CHIEF, BOSS] },
    ]);
  });

  it('take a case one step up where two run out together', () => {
    const { current } = watched(YELLOW, hoursAfter(50));
    expect(current).toMatchObject({ breaches: 2, escalation: { steps: 1 } });
  });

  it('stop for the first answer when staff answer', () => {
    const answered = done(staffSpoke(RED, context('s', hoursAfter(24) - 1), SETTINGS));
    const { heard, current } = watched(answered, hoursAfter(200));
    expect(heard).toEqual([]);
    expect(isOverdue(current)).toBe(false);
  });

  it('count a breach that nobody looked at before the answer came', () => {
    const late = done(staffSpoke(RED, context('s', hoursAfter(30)), SETTINGS));
    expect(tellsOf(late, 'breached')).toMatchObject([{ clock: 'firstAnswer' }]);
    expect(late).toMatchObject({
      breaches: 1,
      clocks: { firstAnswer: { breachedAt: hoursAfter(24), stoppedAt: hoursAfter(30) } },
    });
  });

  it('skip the warning where the breach is noticed first', () => {
    const { outgoing } = tick(RED, hoursAfter(25), SETTINGS);
    expect(tellsOf({ ...RED, outgoing }, 'warned')).toEqual([]);
    expect(tellsOf({ ...RED, outgoing }, 'breached')).toHaveLength(1);
  });

  it('give half the time to an account that comes first, and tell those who decide', () => {
    const first = opened({ subject: subjectOf('A') });
    const breaches = watched(first, hoursAfter(13)).heard.filter(({ key }) => key === 'breached');
    expect(breaches).toEqual([
      { at: hoursAfter(12), key: 'breached', clock: 'firstAnswer', to: [WANG, CHIEF, BOSS] },
    ]);
  });

  it('have less time once it turns out that the account comes first', () => {
    const asks = concern({ operation: 'o2', trigger: 'low-score', subject: subjectOf('A') });
    const known = done(addFacts(RED, asks, hoursAfter(3), SETTINGS));
    expect(known).toMatchObject({ firstInLine: true, subject: { account: { class: 'A' } } });
    expect(known.clocks.firstAnswer?.running?.breachAt).toBe(hoursAfter(12));
    expect(known.dueAt).toBe(hoursAfter(9));
  });

  it('stop for the plan when there is one, and for everything when it is solved', () => {
    const planned = done(plan(RED, { ...context('p', NOON), text: 'Send a new list' }, SETTINGS));
    expect(planned.clocks.plan).toMatchObject({ stoppedAt: NOON, ranMs: 0 });
    const repair = { kind: 'credit', text: '5 %' };
    const solved = done(resolve(planned, { ...context('r', hoursAfter(1)), repair }, SETTINGS));
    expect(solved.dueAt).toBeUndefined();
    expect(watched(solved, hoursAfter(200)).heard).toEqual([]);
    const again = done(reopenCase(solved, context('no', hoursAfter(1), 'buyer'), SETTINGS));
    const breaches = watched(again, hoursAfter(200)).heard.filter(({ key }) => key === 'breached');
    expect(breaches.map(({ at }) => at)).toEqual([25, 49, 73].map(hoursAfter));
  });

  it('do not run for a green case, until it is not green any more', () => {
    const green = opened({ trigger: 'low-score' });
    expect(watched(green, hoursAfter(200)).heard).toEqual([]);
    const asks = concern({ operation: 'o2', trigger: 'asked' });
    const yellow = done(addFacts(green, asks, hoursAfter(5), SETTINGS));
    expect(yellow.clocks.firstAnswer?.running?.breachAt).toBe(hoursAfter(53));
  });

  it('rest at the weekend and on holidays, and know the hour that is put back', () => {
    const settings = TeamSettings.parse({
      calendar: { timeZone: 'Europe/Berlin', holidays: ['2026-10-26'] },
    });
    const friday = berlin('2026-10-23T18:00');
    const { heard } = watched(
      opened({ trigger: 'asked' }, settings, friday),
      friday + 200 * HOUR_MS,
      settings,
    );
    expect(heard.filter(({ clock }) => clock === 'plan').map(({ at }) => at)).toEqual([
      berlin('2026-10-28T06:00'),
      berlin('2026-10-28T18:00'),
    ]);
  });

  it('run 48 true hours over a weekend of 49 on the wall', () => {
    const days = { saturday: ['00:00-24:00'], sunday: ['00:00-24:00'] };
    const settings = TeamSettings.parse({ calendar: { timeZone: 'Europe/Berlin', days } });
    const autumn = berlin('2026-10-24T12:00');
    const spring = berlin('2026-03-28T12:00');
    const breachOf = (from: Instant) =>
      opened({ trigger: 'asked' }, settings, from).clocks.plan?.running?.breachAt;
    expect(breachOf(autumn)).toBe(berlin('2026-10-26T11:00'));
    expect(breachOf(spring)).toBe(berlin('2026-03-30T13:00'));
  });

  it('say when they want to be looked at next', () => {
    const moments: Instant[] = [];
    let current = RED;
    while (current.dueAt !== undefined) {
      moments.push((current.dueAt - NOON) / HOUR_MS);
      current = tick(current, current.dueAt, SETTINGS);
    }
    expect(moments).toEqual([18, 24, 36, 48, 54, 72]);
  });
});
