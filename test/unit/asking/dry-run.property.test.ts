import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foresee } from '../../../src/asking/dry-run.ts';
import { BUILT_IN_POLICY, Policy } from '../../../src/asking/policy.ts';
import { DAY_MS } from '../../../src/base/instant.ts';
import { ALWAYS, factsWith, NOON } from './asking-facts.ts';

const SPAN = { from: NOON, to: NOON + 120 * DAY_MS };

const person = fc.record({
  account: fc.integer({ min: 1, max: 4 }),
  contact: fc.integer({ min: 1, max: 3 }),
  arrivedOn: fc.integer({ min: 0, max: 100 }).map((day) => dayOf(NOON + day * DAY_MS)),
});

const policies = fc
  .record({
    contactEveryDays: fc.integer({ min: 0, max: 60 }),
    accountAsks: fc.integer({ min: 1, max: 4 }),
    accountDays: fc.integer({ min: 0, max: 60 }),
  })
  .map((fatigue) => Policy.parse({ fatigue, giveUp: { staleDays: 365 } }));

function dayOf(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}

function factsOf(people: readonly { account: number; contact: number; arrivedOn: string }[]) {
  return people.map(({ account, contact, arrivedOn }, at) =>
    factsWith({
      plan: `plan-${at}`,
      account: { id: `a${account}` },
      contact: { id: `a${account}-c${contact}` },
      shipment: { id: `s${at}`, arrivedOn },
    }),
  );
}

describe('what is foreseen', () => {
  it('tells each plan once, and never breaks a window', () => {
    fc.assert(
      fc.property(fc.array(person, { maxLength: 40 }), policies, (people, policy) => {
        const all = factsOf(people);
        const foreseen = foresee(all, policy, ALWAYS, SPAN);
        expect(foreseen.map(({ plan }) => plan).sort()).toEqual(all.map(({ plan }) => plan).sort());
        const { contactEveryDays, accountAsks, accountDays } = policy.fatigue;
        const asks = foreseen.filter(({ decision }) => decision.kind === 'ask');
        for (const [at, ask] of asks.entries()) {
          const own = asks.slice(0, at).filter(({ contact }) => contact === ask.contact);
          for (const { at: before } of own) {
            expect(ask.at - before).toBeGreaterThanOrEqual(contactEveryDays * DAY_MS);
          }
          const account = ask.contact.split('-')[0];
          const within = asks
            .slice(0, at)
            .filter((one) => one.contact.split('-')[0] === account)
            .filter((one) => ask.at - one.at < accountDays * DAY_MS);
          expect(within.length).toBeLessThan(accountAsks);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('goes on until the end of the stretch, and says what still waits', () => {
    const all = factsOf([{ account: 1, contact: 1, arrivedOn: dayOf(SPAN.to + DAY_MS) }]);
    const [only] = foresee(all, BUILT_IN_POLICY, ALWAYS, SPAN);
    expect(only?.decision.kind).toBe('wait');
    expect(only?.at).toBeGreaterThanOrEqual(SPAN.to);
  });
});
