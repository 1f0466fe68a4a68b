import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import type { Ask, Windows } from '../../../src/asking/ledger/ask-ledger.ts';
import { DAY_MS } from '../../../src/base/instant.ts';
import { ASK_LEDGERS, askLedgerStore } from '../../../src/stores/asking/ask-ledger-store.ts';
import { NOON } from '../../support/asking/example-plan.ts';
import { onTwoProcesses } from '../../support/store/two-processes.ts';

const WINDOWS: Windows = { contactEveryDays: 30, accountAsks: 3, accountDays: 14 };
const BOOKED = { kind: 'booked' };

function ask(contact: string, plan: string, at = NOON): Ask {
  return { contact, plan, at };
}

onTwoProcesses('the ledger of asks', [ASK_LEDGERS], (first, second) => {
  const one = () => askLedgerStore(first(), randomUUID);
  const another = () => askLedgerStore(second(), randomUUID);
  const asksOf = async (account: string) =>
    (await another().readMany([account])).get(account)?.asks ?? [];
  /** Books each at once, every second one from the other process. */
  const race = (asks: readonly Ask[]) =>
    Promise.all(
      asks.map((each, at) => (at % 2 === 0 ? one() : another()).book('HANSA', each, WINDOWS)),
    );

  it('has what was booked, of each account by itself', async () => {
    expect(await one().book('HANSA', ask('anna', 'p1'), WINDOWS)).toEqual(BOOKED);
    expect(await one().book('NORTHGATE', ask('claire', 'p2'), WINDOWS)).toEqual(BOOKED);
    const read = await another().readMany(['HANSA', 'NORTHGATE', 'NOBODY']);
    expect([...read.keys()].toSorted()).toEqual(['HANSA', 'NORTHGATE']);
    expect(read.get('HANSA')).toEqual({ asks: [ask('anna', 'p1')] });
  });

  it('is closed for a person who was asked lately, until their window opens', async () => {
    await one().book('HANSA', ask('anna', 'p1'), WINDOWS);
    const opens = NOON + 30 * DAY_MS;
    const again = (at: number) => another().book('HANSA', ask('anna', 'p2', at), WINDOWS);
    expect(await again(opens - 1)).toEqual({ kind: 'closed', until: opens });
    expect(await asksOf('HANSA')).toHaveLength(1);
    expect(await again(opens)).toEqual(BOOKED);
  });

  it('is closed for an account that was asked often enough, until its first ask is old', async () => {
    for (const [at, contact] of ['anna', 'ben', 'carl'].entries()) {
      await one().book('HANSA', ask(contact, contact, NOON + at), WINDOWS);
    }
    const opens = NOON + 14 * DAY_MS;
    const fourth = (at: number) => another().book('HANSA', ask('dora', 'dora', at), WINDOWS);
    expect(await fourth(opens - 1)).toEqual({ kind: 'closed', until: opens });
    expect(await fourth(opens)).toEqual(BOOKED);
  });

  // notices: a booking that keeps the time of the first try
  it('takes the same plan once, however often it is booked, and counts from the last time', async () => {
    const plan = ask('anna', 'p1');
    expect(await race(Array.from({ length: 10 }, () => plan))).toEqual(Array(10).fill(BOOKED));
    expect(await another().book('HANSA', { ...plan, at: NOON + 5 }, WINDOWS)).toEqual(BOOKED);
    expect(await asksOf('HANSA')).toEqual([{ ...plan, at: NOON + 5 }]);
  });

  it('never takes more of an account than its window allows, where two processes ask at once', async () => {
    const bookings = await race(
      Array.from({ length: 12 }, (_, at) => ask(`contact-${at}`, `p${at}`)),
    );
    expect(bookings.filter(({ kind }) => kind === 'booked')).toHaveLength(3);
    const asks = await asksOf('HANSA');
    const booked = bookings.flatMap(({ kind }, at) => (kind === 'booked' ? [`p${at}`] : []));
    expect(asks.map(({ plan }) => plan).toSorted()).toEqual(booked.toSorted());
    const closed = { kind: 'closed', until: NOON + 14 * DAY_MS };
    for (const booking of bookings) expect([BOOKED, closed]).toContainEqual(booking);
  });

  it('never takes two of a person, where two processes ask at once', async () => {
    const bookings = await race(Array.from({ length: 8 }, (_, at) => ask('anna', `p${at}`)));
    expect(bookings.filter(({ kind }) => kind === 'booked')).toHaveLength(1);
    expect(await asksOf('HANSA')).toHaveLength(1);
  });

  it('notes what was asked by hand, whatever the windows say', async () => {
    await one().book('HANSA', ask('anna', 'p1'), WINDOWS);
    await one().note('HANSA', ask('anna', 'p2', NOON - DAY_MS));
    await another().note('HANSA', ask('anna', 'p2', NOON));
    expect(await asksOf('HANSA')).toEqual([ask('anna', 'p2', NOON - DAY_MS), ask('anna', 'p1')]);
  });

  it('keeps all that is noted at once by two processes', async () => {
    const plans = Array.from({ length: 12 }, (_, at) => `p${at}`);
    await Promise.all(
      plans.map((plan, at) => (at % 2 === 0 ? one() : another()).note('HANSA', ask('anna', plan))),
    );
    expect((await asksOf('HANSA')).map(({ plan }) => plan).toSorted()).toEqual(plans.toSorted());
  });

  it('is open again for what was taken back', async () => {
    await one().book('HANSA', ask('anna', 'p1'), WINDOWS);
    await another().release('HANSA', 'p1');
    await another().release('HANSA', 'p9');
    await another().release('NOBODY', 'p1');
    expect(await asksOf('HANSA')).toEqual([]);
    expect(await one().book('HANSA', ask('anna', 'p2'), WINDOWS)).toEqual(BOOKED);
  });
});
