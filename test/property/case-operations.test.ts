import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HOUR_MS, type Instant } from '../../src/base/instant.ts';
import { addFacts } from '../../src/team/cases/add-facts.ts';
import { Case } from '../../src/team/cases/case.ts';
import { CLOCK_NAMES, type ClockName } from '../../src/team/cases/clock/case-clock.ts';
import { catchUp } from '../../src/team/cases/operations/catch-up.ts';
import { assign } from '../../src/team/cases/operations/claim-case.ts';
import { plan } from '../../src/team/cases/operations/plan-case.ts';
import { isRefusal, type Refusal } from '../../src/team/cases/operations/refusal.ts';
import { resolve } from '../../src/team/cases/operations/resolve-case.ts';
import { runs } from '../support/size.ts';
import { concern, NOON, opened } from '../unit/team/example-case.ts';
import { type Act, Model, PEOPLE, REPAIR, SETTINGS, SIMPLE } from './case-model.ts';

// notices: an operation on a case done twice
// notices: clocks run while the buyer is waited for
// notices: a breach that nobody saw in time is forgotten

const person = fc.constantFrom(...PEOPLE);
const acts: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({ kind: fc.constant('wait'), hours: fc.integer({ min: 1, max: 30 }) }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('look') }) },
  fc.record({ kind: fc.constant('assign'), by: person, to: person }),
  fc.record({
    kind: fc.constant('facts'),
    trigger: fc.constantFrom('anger', 'asked', 'low-score'),
  }),
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('resolve'), by: person, repairs: fc.boolean() }),
  },
  {
    weight: 12,
    arbitrary: fc.record({
      kind: fc.constantFrom(
        'claim',
        'release',
        'plan',
        'staff',
        'buyer',
        'verified',
        'unverified',
        'reopened',
      ),
      by: person,
    }),
  },
);

function perform(before: Case, act: Act, operation: string, now: Instant): Case | Refusal {
  if (act.kind === 'wait') return before;
  if (act.kind === 'look') return catchUp(before, now, SETTINGS);
  if (act.kind === 'facts') {
    return addFacts(before, concern({ operation, trigger: act.trigger }), now, SETTINGS);
  }
  const context = { operation, by: act.by, now };
  if (act.kind === 'assign') return assign(before, { ...context, to: act.to }, SETTINGS);
  if (act.kind === 'resolve') {
    return resolve(before, act.repairs ? { ...context, repair: REPAIR } : context, SETTINGS);
  }
  if (act.kind === 'plan') return plan(before, { ...context, text: 'x' }, SETTINGS);
  return SIMPLE[act.kind](before, context, SETTINGS);
}

function ranHours(one: Case, name: ClockName, now: Instant): number {
  const clock = one.clocks[name];
  const running = clock?.running === undefined ? 0 : now - clock.running.since;
  return ((clock?.ranMs ?? 0) + running) / HOUR_MS;
}

function agree(real: Case, model: Model, now: Instant): void {
  expect(real).toMatchObject({
    state: model.state,
    severity: model.severity,
    reopened: model.rounds,
  });
  expect(real.owner).toBe(model.owner);
  expect(real.claimedBy).toBe(model.holder);
  expect(real.waitingForBuyer !== undefined).toBe(model.waiting);
  for (const name of CLOCK_NAMES) {
    const { ran, stopped, breached } = model.clocks[name];
    expect([name, ranHours(real, name, now)]).toEqual([name, ran]);
    const clock = real.clocks[name];
    expect(clock?.stoppedAt !== undefined).toBe(stopped);
    expect(clock?.running !== undefined).toBe(!stopped && !model.waiting);
    expect(clock?.breachedAt !== undefined).toBe(breached);
  }
  const told = (key: string) =>
    real.outgoing.filter((one) => one.kind === 'tell' && one.key === key).length;
  expect({ warned: told('warned'), breached: told('breached') }).toEqual({
    warned: model.warnings,
    breached: model.breaches,
  });
}

/** Nothing but what is stored survives a restart. */
function restarted(before: Case): Case {
  return Case.parse(JSON.parse(JSON.stringify(before)));
}

function play(script: readonly Act[], between: (before: Case) => Case): Case {
  const model = new Model();
  let now = NOON;
  let current = opened({ trigger: 'asked' }, SETTINGS);
  for (const [index, act] of script.entries()) {
    const operation = `o${index}`;
    if (act.kind === 'wait') now += act.hours * HOUR_MS;
    const result = perform(between(current), act, operation, now);
    const allowed = model.does(act);
    expect([act.kind, isRefusal(result)]).toEqual([act.kind, !allowed]);
    if (isRefusal(result)) continue;
    current = result;
    if (act.kind !== 'wait' && act.kind !== 'look') {
      expect(perform(current, act, operation, now + HOUR_MS)).toBe(current);
    }
    agree(current, model, now);
  }
  return current;
}

const scripts = fc.array(acts, { maxLength: 60, size: 'max' });

describe('a case under any sequence of operations', () => {
  it('is what the rules say, and a repeated operation changes nothing', () => {
    fc.assert(
      fc.property(scripts, (script) => {
        play(script, (before) => before);
      }),
      { numRuns: runs(100) },
    );
  });

  it('is the same after a restart between any two steps', () => {
    fc.assert(
      fc.property(scripts, (script) => {
        const through = play(script, (before) => before);
        const again = play(script, restarted);
        expect(restarted(again)).toEqual(restarted(through));
        expect(restarted(through)).toEqual(through);
      }),
      { numRuns: runs(25) },
    );
  });

  it('gives everything to be delivered an id of its own', () => {
    fc.assert(
      fc.property(scripts, (script) => {
        const { outgoing, sequence } = play(script, (before) => before);
        const ids = outgoing.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids).not.toContain(`case:12#${sequence}`);
      }),
      { numRuns: runs(25) },
    );
  });
});
