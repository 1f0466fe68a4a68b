import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HOUR_MS, type Instant } from '../../src/base/instant.ts';
import { addFacts } from '../../src/team/cases/add-facts.ts';
import { Case } from '../../src/team/cases/case.ts';
import { wakeAt } from '../../src/team/cases/case-order.ts';
import { waitOver } from '../../src/team/cases/clock/wait-over.ts';
import { catchUp } from '../../src/team/cases/operations/catch-up.ts';
import { claim, release } from '../../src/team/cases/operations/claim-case.ts';
import { isRefusal, type Refusal } from '../../src/team/cases/operations/refusal.ts';
import { resolve } from '../../src/team/cases/operations/resolve-case.ts';
import { reopenCase } from '../../src/team/cases/operations/verify-case.ts';
import { staffSpoke } from '../../src/team/cases/speech.ts';
import { TeamSettings } from '../../src/team/team-settings.ts';
import { runs } from '../support/size.ts';
import { concern, NOON, opened } from '../unit/team/example-case.ts';

// notices: a warning besides the call for a waiting buyer

const BY = 'slack:a';
const ACTS = ['claim', 'release', 'speak', 'resolve', 'reopen', 'hand over', 'go on'] as const;
type Act = (typeof ACTS)[number] | number;

const settings = fc
  .double({ min: 0.05, max: 0.95, noNaN: true })
  .map((warnAt) => TeamSettings.parse({ clocks: { warnAt } }));
const script: fc.Arbitrary<readonly Act[]> = fc.array(
  fc.oneof(fc.constantFrom(...ACTS), fc.integer({ min: 1, max: 40 })),
  { maxLength: 40, size: 'max' },
);

interface Said {
  readonly what: string;
  /** Which hand-over it is about. */
  readonly since: Instant | undefined;
  /** A buyer waited who had been handed over. */
  readonly isWaiting: boolean;
}

function perform(before: Case, act: Act, now: Instant, team: TeamSettings): Case | Refusal {
  const action = { operation: `o${now}`, by: BY, now };
  switch (act) {
    case 'claim':
      return claim(before, action, team);
    case 'release':
      return release(before, action, team);
    case 'speak':
      return before.claimedBy === undefined ? before : staffSpoke(before, action, team);
    case 'resolve':
      return resolve(before, { ...action, repair: { kind: 'credit', text: '5 %' } }, team);
    case 'reopen':
      return reopenCase(before, action, team);
    case 'hand over': {
      const asks = { trigger: 'asked', operation: action.operation, handedOverAt: now } as const;
      return addFacts(before, concern(asks), now, team);
    }
    case 'go on':
      return waitOver(before, { ...action, since: before.waits?.since ?? 0 }, team);
    default:
      return before;
  }
}

function saidIn(one: Case['outgoing'][number], from: Case): readonly Said[] {
  const isWaiting = from.waits !== undefined;
  if (one.kind === 'tell') {
    const what = one.clock === undefined ? one.key : `${one.key} ${one.clock}`;
    return [{ what, since: one.waited?.since, isWaiting }];
  }
  if (one.kind !== 'conversation' || one.content.kind !== 'kept-waiting') return [];
  return [{ what: 'kept-waiting', since: one.content.since, isWaiting }];
}

/** Everything said on the way, with a look whenever one is due and a restart between any two steps. */
function play(acts: readonly Act[], team: TeamSettings): readonly Said[] {
  const said: Said[] = [];
  let now = NOON;
  let current: Case = opened({ trigger: 'asked', handedOverAt: NOON }, team);
  const becomes = (next: Case) => {
    said.push(...next.outgoing.flatMap((one) => saidIn(one, next)));
    current = Case.parse(JSON.parse(JSON.stringify({ ...next, outgoing: [] })));
  };
  for (const act of acts) {
    now += 1;
    const until = typeof act === 'number' ? now + act * HOUR_MS : now;
    for (let due = wakeAt(current); due !== undefined && due <= until; due = wakeAt(current)) {
      now = Math.max(now, due);
      const looked = catchUp(current, now, team);
      // A case that is woken has something to say, or it would be woken for ever.
      expect(looked).not.toBe(current);
      becomes(looked);
    }
    now = until;
    const result = perform(current, act, now, team);
    if (!isRefusal(result)) becomes(result);
  }
  return said;
}

describe('a buyer who is handed over, whatever happens', () => {
  it('makes the team be called once, and is told once, at most', () => {
    fc.assert(
      fc.property(script, settings, (acts, team) => {
        const said = play(acts, team);
        for (const what of ['waits', 'kept-waiting']) {
          const since = said.flatMap((one) => (one.what === what ? [one.since] : []));
          expect(new Set(since).size).toBe(since.length);
        }
      }),
      { numRuns: runs(150) },
    );
  });

  it('is no cause for a warning of the first answer besides', () => {
    fc.assert(
      fc.property(script, settings, (acts, team) => {
        const warned = play(acts, team).filter(({ what }) => what === 'warned firstAnswer');
        expect(warned.filter(({ isWaiting }) => isWaiting)).toEqual([]);
      }),
      { numRuns: runs(150) },
    );
  });
});
