import { describe, expect, it } from 'vitest';
import { HOUR_MS, type Instant, MINUTE_MS } from '../../../../src/base/instant.ts';
import { addFacts } from '../../../../src/team/cases/add-facts.ts';
import { Case } from '../../../../src/team/cases/case.ts';
import { waitOver } from '../../../../src/team/cases/clock/wait-over.ts';
import type { Concern } from '../../../../src/team/cases/open-case.ts';
import { catchUp } from '../../../../src/team/cases/operations/catch-up.ts';
import { assign, claim, release } from '../../../../src/team/cases/operations/claim-case.ts';
import { resolve } from '../../../../src/team/cases/operations/resolve-case.ts';
import { verifyCase } from '../../../../src/team/cases/operations/verify-case.ts';
import { staffSpoke } from '../../../../src/team/cases/speech.ts';
import { TeamSettings } from '../../../../src/team/team-settings.ts';
import {
  berlin,
  concern,
  context,
  done,
  LIN,
  NOON,
  opened,
  SETTINGS,
  WANG,
} from '../example-case.ts';

const hoursAfter = (hours: number): Instant => NOON + hours * HOUR_MS;
const HANDED_OVER: Partial<Concern> = { trigger: 'asked', handedOverAt: NOON };
/** Yellow: the first answer is due after 48 hours. */
const WAITING = opened(HANDED_OVER);

/** What the case says about this waiting, looked at every ten minutes. */
function watched(before: Case, until: Instant, settings = SETTINGS) {
  let current: Case = { ...before, outgoing: [] };
  const heard: string[] = [];
  for (let now = before.openedAt; now <= until; now += 10 * MINUTE_MS) {
    // Nothing but what is stored survives, and a look too many says nothing more.
    current = catchUp(Case.parse(JSON.parse(JSON.stringify(current))), now, settings);
    current = catchUp(current, now, settings);
    heard.push(...current.outgoing.flatMap((one) => saidOf(one, now)));
    current = { ...current, outgoing: [] };
  }
  return { heard, current };
}

function saidOf(one: Case['outgoing'][number], now: Instant): readonly string[] {
  const hours = (now - NOON) / HOUR_MS;
  if (one.kind === 'conversation') return [`${hours} ${one.content.kind}`];
  if (one.kind !== 'tell' || (one.clock ?? 'firstAnswer') !== 'firstAnswer') return [];
  return [`${hours} ${one.key}`];
}

describe('a buyer who was handed over and whom nobody takes', () => {
  it('makes the team be called again at half the time, in place of the warning, and is told at its end', () => {
    expect(watched(WAITING, hoursAfter(90)).heard).toEqual([
      '24 waits',
      '48 kept-waiting',
      '48 breached',
    ]);
  });

  it.each([0.1, 0.5, 0.51, 0.99])(
    'is one line for the team where warnings come at %d',
    (warnAt) => {
      const settings = TeamSettings.parse({ ...settingsGiven, clocks: { warnAt } });
      const { heard } = watched(opened(HANDED_OVER, settings), hoursAfter(47), settings);
      expect(heard).toEqual(['24 waits']);
    },
  );

  it('calls the member who answers for it, and says since when', () => {
    const { outgoing } = catchUp({ ...WAITING, outgoing: [] }, hoursAfter(24), SETTINGS);
    expect(outgoing).toContainEqual(
      expect.objectContaining({
        kind: 'tell',
        key: 'waits',
        to: [WANG],
        waited: { since: NOON, until: hoursAfter(24) },
      }),
    );
  });

  it('waits in business time', () => {
    const friday = berlin('2026-11-06T18:00');
    const waiting = opened({ ...HANDED_OVER, handedOverAt: friday }, SETTINGS, friday);
    // Six hours are left of Friday.
    expect(waiting.waits).toMatchObject({
      callAt: berlin('2026-11-09T18:00'),
      endAt: berlin('2026-11-10T18:00'),
    });
  });

  it('has half the time where the account comes first', () => {
    const subject = {
      verified: true,
      account: { id: 'ACME', name: 'Acme', class: 'A' },
      shipment: { reference: 'INV-1' },
    };
    const { heard } = watched(opened({ ...HANDED_OVER, subject }), hoursAfter(30));
    expect(heard).toEqual(['12 waits', '24 kept-waiting', '24 breached']);
  });

  it('does not wait whose conversation was not handed over', () => {
    const { heard } = watched(opened({ trigger: 'request' }), hoursAfter(90));
    expect(heard).toEqual(['36 warned', '48 breached']);
  });

  it('waits no more once somebody claims the case', () => {
    const taken = done(claim(WAITING, context('c', hoursAfter(1)), SETTINGS));
    expect(taken.waits).toBeUndefined();
    const given = done(release(taken, context('r', hoursAfter(2)), SETTINGS));
    expect(watched(given, hoursAfter(47)).heard).toEqual(['36 warned']);
  });

  it('still waits while the case has an owner and nobody talks to them', () => {
    const owned = done(assign(WAITING, { ...context('a', NOON), to: LIN }, SETTINGS));
    expect(watched(owned, hoursAfter(30)).heard).toEqual(['24 waits']);
  });

  it('waits no more once they went on, however late that is heard; the warning comes as ever', () => {
    const gone = done(
      waitOver(WAITING, { ...context('w', hoursAfter(30), 'buyer'), since: NOON }, SETTINGS),
    );
    expect(gone.outgoing).toEqual(WAITING.outgoing);
    expect(watched(gone, hoursAfter(40)).heard).toEqual(['36 warned']);
    expect(gone.dueAt).toBe(hoursAfter(36));
  });

  it('waits on where another hand-over is over', () => {
    const other = context('w', hoursAfter(1), 'buyer');
    expect(waitOver(WAITING, { ...other, since: NOON - 1 }, SETTINGS)).toBe(WAITING);
  });

  it('waits no more once the case is resolved', () => {
    const repair = { kind: 'credit', text: '5 %' };
    const solved = done(resolve(WAITING, { ...context('r', hoursAfter(1)), repair }, SETTINGS));
    expect(solved.waits).toBeUndefined();
    expect(watched(solved, hoursAfter(90)).heard).toEqual([]);
  });
});

describe('a second hand-over', () => {
  it('calls again, and is told again, though the first answer was given long ago', () => {
    const taken = done(claim(WAITING, context('c', hoursAfter(1)), SETTINGS));
    const spoken = done(staffSpoke(taken, context('s', hoursAfter(1)), SETTINGS));
    const given = done(release(spoken, context('r', hoursAfter(2)), SETTINGS));
    const again = concern({ ...HANDED_OVER, operation: 'o2', handedOverAt: hoursAfter(10) });
    const waiting = done(addFacts(given, again, hoursAfter(10), SETTINGS));
    expect(waiting.waitingForBuyer).toBeUndefined();
    expect(watched(waiting, hoursAfter(60)).heard).toEqual(['34 waits', '58 kept-waiting']);
  });

  it('has half of what is left of the clock that runs', () => {
    const low = opened({ trigger: 'request' });
    const asks = concern({ ...HANDED_OVER, operation: 'o2', handedOverAt: hoursAfter(8) });
    const waiting = done(addFacts(low, asks, hoursAfter(8), SETTINGS));
    expect(watched(waiting, hoursAfter(60)).heard).toEqual([
      '28 waits',
      '48 kept-waiting',
      '48 breached',
    ]);
  });

  it('opens a case again that the team was done with', () => {
    const repair = { kind: 'credit', text: '5 %' };
    const solved = done(resolve(WAITING, { ...context('r', hoursAfter(1)), repair }, SETTINGS));
    const settled = done(verifyCase(solved, context('v', hoursAfter(2), 'buyer'), SETTINGS));
    const asks = concern({ ...HANDED_OVER, operation: 'o2', handedOverAt: hoursAfter(3) });
    const again = done(addFacts(settled, asks, hoursAfter(3), SETTINGS));
    expect(again).toMatchObject({ state: 'reopened', waits: { callAt: hoursAfter(27) } });
    expect(again.outgoing.map((one) => one.kind === 'tell' && one.key)).toContain('askedAgain');
  });
});

describe('a waiting that nobody looked at in time', () => {
  it('is one line where the first answer is late by then', () => {
    const { outgoing } = catchUp({ ...WAITING, outgoing: [] }, hoursAfter(50), SETTINGS);
    expect(outgoing.flatMap((one) => saidOf(one, hoursAfter(50)))).toEqual([
      '50 kept-waiting',
      '50 breached',
    ]);
    const later = catchUp({ ...WAITING, outgoing: [] }, hoursAfter(50), SETTINGS);
    expect(watched({ ...later, openedAt: hoursAfter(50) }, hoursAfter(90)).heard).toEqual([]);
  });
});

const settingsGiven = { calendar: { timeZone: 'Europe/Berlin' }, fallback: WANG };
