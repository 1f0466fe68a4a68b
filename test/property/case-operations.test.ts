import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HOUR_MS, type Instant } from '../../src/base/instant.ts';
import { addFacts } from '../../src/team/cases/add-facts.ts';
import { Case } from '../../src/team/cases/case.ts';
import { CLOCK_NAMES, type ClockName } from '../../src/team/cases/clock/case-clock.ts';
import { catchUp } from '../../src/team/cases/operations/catch-up.ts';
import { assign, claim, release } from '../../src/team/cases/operations/claim-case.ts';
import { plan } from '../../src/team/cases/operations/plan-case.ts';
import { isRefusal, type Refusal } from '../../src/team/cases/operations/refusal.ts';
import { resolve } from '../../src/team/cases/operations/resolve-case.ts';
import {
  leaveUnverified,
  reopenCase,
  verifyCase,
} from '../../src/team/cases/operations/verify-case.ts';
import { buyerSpoke, staffSpoke } from '../../src/team/cases/speech.ts';
import { TeamSettings } from '../../src/team/team-settings.ts';
import { runs } from '../support/size.ts';
import { concern, NOON, opened } from '../unit/team/example-case.ts';

// notices: an operation on a case done twice
// notices: clocks run while the buyer is waited for
// notices: a breach that nobody saw in time is forgotten

const ALWAYS = ['00:00-24:00'];
/** Open day and night, so that the model need not know any calendar. */
const SETTINGS = TeamSettings.parse({
  calendar: { days: { saturday: ALWAYS, sunday: ALWAYS } },
  escalation: { chain: ['slack:chief'], decides: ['slack:boss'] },
});
const PEOPLE = ['slack:a', 'slack:b', 'slack:c'] as const;
const REPAIR = { kind: 'credit', text: '5 %' };

type Act =
  | { readonly kind: 'wait'; readonly hours: number }
  | { readonly kind: 'look' }
  | { readonly kind: 'assign'; readonly by: string; readonly to: string }
  | { readonly kind: 'facts'; readonly trigger: 'anger' | 'asked' | 'low-score' }
  | { readonly kind: 'resolve'; readonly by: string; readonly repairs: boolean }
  | {
      readonly kind:
        | 'claim'
        | 'release'
        | 'plan'
        | 'staff'
        | 'buyer'
        | 'verified'
        | 'unverified'
        | 'reopened';
      readonly by: string;
    };

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

const SIMPLE = {
  claim,
  release,
  staff: staffSpoke,
  buyer: buyerSpoke,
  verified: verifyCase,
  unverified: leaveUnverified,
  reopened: reopenCase,
};

interface ModelClock {
  readonly limit: number;
  ran: number;
  stopped: boolean;
  warned: boolean;
  breached: boolean;
}

const LIMITS = {
  red: { firstAnswer: 24, plan: 48, resolution: 72 },
  yellow: { firstAnswer: 48, plan: 48, resolution: 72 },
} as const;

const IDLE_HOURS = SETTINGS.idleReleaseMinutes / 60;

/** What a case should be, written a second time and in whole hours. */
class Model {
  state = 'open';
  severity: 'red' | 'yellow' = 'yellow';
  owner: string | undefined;
  holder: string | undefined;
  /** Hours since the holder or the buyer said something. */
  silent = 0;
  waiting = false;
  rounds = 0;
  warnings = 0;
  breaches = 0;
  clocks = this.anew();

  anew(): Record<ClockName, ModelClock> {
    const clock = (limit: number): ModelClock => ({
      limit,
      ran: 0,
      stopped: false,
      warned: false,
      breached: false,
    });
    const { firstAnswer, plan: planned, resolution } = LIMITS[this.severity];
    return { firstAnswer: clock(firstAnswer), plan: clock(planned), resolution: clock(resolution) };
  }

  get open(): boolean {
    return ['open', 'claimed', 'planned', 'reopened'].includes(this.state);
  }

  pass(hours: number): void {
    this.silent += hours;
    for (const name of CLOCK_NAMES) {
      const clock = this.clocks[name];
      if (!clock.stopped && !this.waiting) clock.ran += hours;
    }
  }

  look(): void {
    for (const name of CLOCK_NAMES) {
      const clock = this.clocks[name];
      if (clock.stopped || this.waiting || clock.breached) continue;
      if (clock.ran >= clock.limit) {
        clock.breached = true;
        this.breaches += 1;
      } else if (clock.ran >= 0.75 * clock.limit && !clock.warned) {
        clock.warned = true;
        this.warnings += 1;
      }
    }
  }

  /** Does it, or says that it is not allowed. */
  does(act: Act): boolean {
    if (act.kind === 'wait') {
      this.pass(act.hours);
      return true;
    }
    const { holder, state } = this;
    if (this.holder !== undefined && this.silent >= IDLE_HOURS) this.free();
    if (!this.allows(act)) {
      // A refused operation leaves no trace, not even that of a long silence.
      Object.assign(this, { holder, state });
      return false;
    }
    this.look();
    this.apply(act);
    return true;
  }

  allows(act: Act): boolean {
    switch (act.kind) {
      case 'claim':
        return this.open && (this.holder ?? act.by) === act.by;
      case 'release':
        return this.holder === act.by;
      case 'plan':
      case 'assign':
        return this.open;
      case 'resolve':
        return this.open && act.repairs;
      case 'verified':
        return ['resolved', 'unverified', 'verified'].includes(this.state);
      case 'unverified':
        return ['resolved', 'unverified'].includes(this.state);
      case 'reopened':
        return !this.open;
      default:
        return true;
    }
  }

  apply(act: Act): void {
    switch (act.kind) {
      case 'claim':
        if (this.holder === act.by) break;
        this.owner ??= act.by;
        this.holder = act.by;
        this.silent = 0;
        if (this.state !== 'planned') this.state = 'claimed';
        break;
      case 'release':
        this.free();
        break;
      case 'assign':
        this.owner = act.to;
        if (this.holder !== undefined) this.holder = act.to;
        break;
      case 'plan':
        this.owner ??= act.by;
        this.state = 'planned';
        this.clocks.plan.stopped = true;
        break;
      case 'resolve':
        this.holder = undefined;
        this.state = 'resolved';
        this.waiting = false;
        for (const name of CLOCK_NAMES) this.clocks[name].stopped = true;
        break;
      case 'verified':
      case 'unverified':
        this.state = act.kind;
        break;
      case 'reopened':
        this.begin();
        break;
      case 'staff':
        if (!this.open) break;
        this.clocks.firstAnswer.stopped = true;
        this.waiting = true;
        this.silent = 0;
        break;
      case 'buyer':
        if (this.open) this.silent = 0;
        this.waiting = false;
        break;
      case 'facts':
        if (act.trigger === 'anger') this.worsen();
    }
  }

  free(): void {
    this.holder = undefined;
    if (this.state === 'claimed') this.state = this.rounds > 0 ? 'reopened' : 'open';
  }

  begin(): void {
    this.state = 'reopened';
    this.rounds += 1;
    this.clocks = this.anew();
  }

  worsen(): void {
    if (this.severity === 'red') return;
    this.severity = 'red';
    if (!this.open) {
      this.begin();
      return;
    }
    this.waiting = false;
    const { firstAnswer } = this.clocks;
    if (!firstAnswer.stopped) this.clocks.firstAnswer = { ...firstAnswer, limit: 24 };
  }
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
