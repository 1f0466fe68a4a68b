import { describe, expect, it } from 'vitest';
import { armOf } from '../../../src/asking/arm.ts';
import { type Decision, decide } from '../../../src/asking/decide.ts';
import { BUILT_IN_POLICY, Policy } from '../../../src/asking/policy.ts';
import { RULES } from '../../../src/asking/reason.ts';
import { DAY_MS } from '../../../src/base/instant.ts';
import { ALWAYS, factsWith, NOON } from './asking-facts.ts';

function decided(facts = factsWith(), policy: Policy = BUILT_IN_POLICY, now = NOON): Decision {
  return decide(facts, policy, ALWAYS, now);
}

/** What one rule said. */
function said(rule: string, decision: Decision) {
  return decision.why.find((reason) => reason.rule === rule);
}

const asked = (daysAgo: number, contact = 'anna', plan = `old-${contact}-${daysAgo}`) => ({
  contact,
  plan,
  at: NOON - daysAgo * DAY_MS,
});

describe('the decision to ask', () => {
  it('asks a customer whose goods have arrived, by the first way there is', () => {
    expect(decided()).toMatchObject({ kind: 'ask', carrier: 'chat', policy: 'built-in' });
  });

  it('keeps what every rule said, in one order', () => {
    const OF_SURVEYS = RULES.filter((rule) => rule !== 'news');
    expect(decided().why.map(({ rule }) => rule)).toEqual(OF_SURVEYS);
    const never = decided(factsWith({ contact: { hasStopped: true, role: 'finance' } }));
    expect(never.why.map(({ rule }) => rule)).toEqual(OF_SURVEYS);
  });

  it.each([
    ['asked-before', factsWith({ other: { before: 'opened' } })],
    ['stopped', factsWith({ contact: { hasStopped: true } })],
    ['carrier', factsWith({ other: { carriers: [] } })],
    ['carrier', factsWith({ contact: { isUnreachable: true }, other: { carriers: ['chat'] } })],
    ['unreachable', factsWith({ contact: { isUnreachable: true }, other: { carriers: ['chat'] } })],
    ['case', factsWith({ other: { openCase: { number: 7, openedAt: NOON - 45 * DAY_MS } } })],
    ['arrival', factsWith({ shipment: { arrivedOn: undefined, shippedOn: '2026-06-01' } })],
    ['freshness', factsWith({ shipment: { arrivedOn: '2026-08-10' } })],
  ] as const)('never asks because of "%s"', (rule, facts) => {
    const decision = decided(facts);
    expect(decision.kind).toBe('skip');
    expect(said(rule, decision)?.kind).toBe('skip');
  });

  it.each([
    ['case', factsWith({ other: { openCase: { number: 7, openedAt: NOON - DAY_MS } } }), DAY_MS],
    ['survey', factsWith({ other: { isInSurvey: true } }), DAY_MS],
    ['contact-window', factsWith({ other: { ledger: { asks: [asked(29)] } } }), DAY_MS],
    [
      'account-window',
      factsWith({ other: { ledger: { asks: [asked(28, 'x'), asked(9, 'y'), asked(2, 'z')] } } }),
      2 * DAY_MS,
    ],
    ['arrival', factsWith({ shipment: { arrivedOn: undefined } }), DAY_MS],
    [
      'delayed',
      factsWith({
        shipment: { arrivedOn: undefined, transitDays: 44, delay: { kind: 'roll-over' } },
      }),
      DAY_MS,
    ],
  ] as const)('waits because of "%s"', (rule, facts, ms) => {
    const decision = decided(facts);
    expect(decision).toMatchObject({ kind: 'wait', until: NOON + ms });
    expect(said(rule, decision)?.kind).toBe('wait');
  });

  it('waits for the last of several reasons', () => {
    const facts = factsWith({
      shipment: { arrivedOn: '2026-10-14' },
      other: { ledger: { asks: [asked(20)] } },
    });
    const decision = decided(facts);
    expect(decision).toMatchObject({ kind: 'wait', until: NOON + 10 * DAY_MS });
    expect(said('delay', decision)).toMatchObject({ kind: 'wait', facts: { days: 3 } });
    expect(said('contact-window', decision)).toMatchObject({ kind: 'wait', facts: { days: 30 } });
  });

  it('counts days where the buyer is', () => {
    const place = { country: 'US', timeZone: 'America/New_York' };
    const facts = factsWith({ contact: { place }, shipment: { arrivedOn: '2026-10-14' } });
    expect(decided(facts)).toMatchObject({ kind: 'wait', until: Date.UTC(2026, 9, 17, 4) });
  });

  it('takes what goods usually take on the lane for an arrival that nobody told', () => {
    const facts = factsWith({ shipment: { arrivedOn: undefined, transitDays: 44 } });
    const decision = decided(facts);
    expect(decision.kind).toBe('ask');
    expect(said('arrival', decision)?.facts).toEqual({ estimate: '2026-10-04', transitDays: 44 });
  });

  it('waits for goods that are delayed, whatever the lane promises, and no longer once they are there', () => {
    const delay = { kind: 'delay', expectedOn: '2026-10-20' } as const;
    const late = decided(factsWith({ shipment: { arrivedOn: undefined, transitDays: 44, delay } }));
    expect(said('delayed', late)).toMatchObject({
      kind: 'wait',
      facts: { delay: 'delay', expectedOn: '2026-10-20' },
    });
    const arrived = decided(factsWith({ shipment: { delay } }));
    expect(said('delayed', arrived)).toEqual({ rule: 'delayed', kind: 'go' });
    expect(arrived.kind).toBe('ask');
  });

  it('tells why by the calendar, and asks when it allows', () => {
    const until = NOON + 2 * DAY_MS;
    const weekend = { nextAllowed: () => ({ at: until, because: { holiday: 'Boxing Day' } }) };
    const decision = decide(factsWith(), BUILT_IN_POLICY, weekend, NOON);
    expect(decision).toMatchObject({ kind: 'wait', until });
    expect(said('hours', decision)?.facts).toEqual({ holiday: 'Boxing Day' });
  });
});

describe('what allows us to ask', () => {
  const germans = Policy.parse({ basis: { countries: { chat: { DE: 'consent' } } } });
  const place = { country: 'DE', timeZone: 'Europe/Berlin' };

  it('is consent where a country asks for it, and another way without it', () => {
    const consented = factsWith({ contact: { place, hasConsented: true } });
    expect(decided(consented, germans)).toMatchObject({ kind: 'ask', carrier: 'chat' });
    expect(decided(factsWith({ contact: { place } }), germans)).toMatchObject({ carrier: 'task' });
  });

  it('skips where no way is allowed', () => {
    const facts = factsWith({ contact: { place }, other: { carriers: ['chat'] } });
    const decision = decided(facts, germans);
    expect(decision.kind).toBe('skip');
    expect(said('basis', decision)).toMatchObject({ kind: 'skip', facts: { country: 'DE' } });
  });

  it('ends a year after the last shipment', () => {
    const account = { lastShippedOn: '2025-10-15' };
    expect(decided(factsWith({ account }))).toMatchObject({ carrier: 'chat' });
    const later = factsWith({ account: { lastShippedOn: '2025-10-14' } });
    expect(decided(later)).toMatchObject({ carrier: 'task' });
  });
});

describe('classes of accounts and roles', () => {
  const policy = Policy.parse({
    roles: ['purchaser'],
    giveUp: { staleDays: 120 },
    classes: { A: { carriers: ['task', 'chat'] }, C: { contactEveryDays: 90 } },
  });

  it('have their own ways and windows', () => {
    expect(decided(factsWith({ account: { class: 'A' } }), policy)).toMatchObject({
      carrier: 'task',
    });
    const ledger = { asks: [asked(31)] };
    const small = factsWith({ account: { class: 'C' }, other: { ledger } });
    expect(decided(small, policy)).toMatchObject({ kind: 'wait', until: NOON + 59 * DAY_MS });
    expect(decided(factsWith({ other: { ledger } }), policy).kind).toBe('ask');
  });

  it('leave out whom nobody wants to ask', () => {
    const decision = decided(factsWith({ contact: { role: 'warehouse' } }), policy);
    expect(said('role', decision)).toMatchObject({ kind: 'skip', facts: { role: 'warehouse' } });
  });
});

describe('shares', () => {
  const shipments = Array.from({ length: 10_000 }, (_, at) => `SHIPMENT-${at}`);

  it('deal 10,000 shipments out to the arms of a test within two per cent, the same way each time', () => {
    const arms = [
      { name: 'early', delayDays: 2, share: 0.5 },
      { name: 'week', delayDays: 7, share: 0.3 },
      { name: 'month', delayDays: 30, share: 0.2 },
    ];
    const dealt = shipments.map((id) => armOf({ name: 'delays', arms }, id).name);
    for (const { name, share } of arms) {
      const part = dealt.filter((one) => one === name).length / shipments.length;
      expect(Math.abs(part - share)).toBeLessThan(0.02);
    }
    expect(shipments.map((id) => armOf({ name: 'delays', arms }, id).name)).toEqual(dealt);
    const anew = shipments.map((id) => armOf({ name: 'again', arms }, id).name);
    expect(anew).not.toEqual(dealt);
  });

  it('ask the part of contacts and shipments that is to be asked', () => {
    const policy = Policy.parse({ sample: 0.25 });
    const kinds = shipments.map((plan) => decided(factsWith({ plan }), policy).kind);
    const part = kinds.filter((kind) => kind === 'ask').length / kinds.length;
    expect(Math.abs(part - 0.25)).toBeLessThan(0.02);
  });
});
