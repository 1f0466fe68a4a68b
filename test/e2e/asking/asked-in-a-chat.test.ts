import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { planMaker } from '../../../src/asking/plans/make-plans.ts';
import type { Plan } from '../../../src/asking/plans/plan.ts';
import { BUILT_IN_POLICY } from '../../../src/asking/policy.ts';
import { DAY_MS } from '../../../src/base/instant.ts';
import { invite } from '../../../src/programme/invite.ts';
import type { Shipment } from '../../../src/programme/shipment.ts';
import { startTelegramEmulator, type TelegramEmulator } from '../../emulators/telegram/emulator.ts';
import { refusals } from '../../emulators/telegram/fault-plan.ts';
import { type RunningApp, runApp } from '../../support/running-app.ts';
import { openStoreUnderTest, type TestStore } from '../../support/store/stores.ts';
import { untilHolds } from '../../support/until-holds.ts';

/** A Monday, 10:30 in London. */
const MONDAY = Date.parse('2026-10-05T09:30:00Z');
/** Forty-two days later, a Monday, 10:30 in London. */
const LATER = Date.parse('2026-11-16T10:30:00Z');

const FIRST: Shipment = {
  id: 'S1',
  account: 'NORTHGATE',
  reference: 'HP-1041',
  product: 'Oak tables',
  origin: 'Ningbo',
  destination: 'Felixstowe',
  shippedOn: '2026-08-20',
  arrivedOn: '2026-10-01',
};
const SECOND: Shipment = {
  ...FIRST,
  id: 'S2',
  reference: 'HP-2041',
  shippedOn: '2026-10-01',
  arrivedOn: '2026-11-11',
};

let now: number;
let store: TestStore;
let telegram: TelegramEmulator;
let program: RunningApp;
let anna: ReturnType<TelegramEmulator['buyer']>;

beforeEach(async () => {
  now = MONDAY;
  store = await openStoreUnderTest();
  telegram = await startTelegramEmulator({ timeScale: 0.01 });
  program = await runApp(
    store,
    { TELEGRAM_BOT_TOKEN: telegram.token, TELEGRAM_API_ROOT: telegram.apiRoot },
    { now: () => now },
  );
  const { programme, secret } = program.app.records;
  await programme.saveMany('accounts', [
    { id: 'NORTHGATE', name: 'Northgate', country: 'GB', class: 'B', owner: 'Lin Yue' },
  ]);
  await programme.saveMany('contacts', [
    {
      id: 'anna',
      account: 'NORTHGATE',
      name: 'Anna',
      role: 'purchaser',
      locale: 'en',
      identities: [],
    },
  ]);
  await bring(FIRST);
  const wish = { contact: 'anna', shipment: 'S1', lifetimeMs: DAY_MS };
  const made = await invite(programme, secret, wish, now);
  if (made.kind === 'refused') throw new Error(made.why);
  anna = telegram.buyer({ id: 41, name: 'Anna', languageCode: 'en' });
  anna.open(made.token);
  await anna.hears(/HP-1041[\s\S]*May we begin/);
  anna.press('Not now');
  await anna.hears(/No problem/);
});
afterEach(async () => {
  await program?.stop();
  await telegram?.stop();
  await store?.close();
});

async function bring(shipment: Shipment): Promise<void> {
  const { programme, plans } = program.app.records;
  await programme.saveMany('shipments', [shipment]);
  const maker = planMaker({ programme, plans, policy: BUILT_IN_POLICY, now: () => now });
  await maker.makeFor(['NORTHGATE'], new Set(['NORTHGATE']));
}

async function planAbout(shipment: string): Promise<Plan> {
  const plans = await program.app.records.plans.ofContact('anna');
  const found = plans.find((plan) => plan.shipment === shipment);
  if (found === undefined) throw new Error(`There is no plan about ${shipment}`);
  return found;
}

const becomes = (shipment: string, state: Plan['state']) =>
  untilHolds(async () => expect(await planAbout(shipment)).toMatchObject({ state }));

async function openTasks() {
  return (await program.app.records.tasks.list({ open: true, limit: 10 })).tasks;
}

describe('a buyer who has a chat with us', () => {
  it('is asked there about the next shipment, by name of who looks after them, and answers', async () => {
    now = LATER;
    await bring(SECOND);
    await anna.hears(/writing for Lin Yue[\s\S]*HP-2041[\s\S]*May we begin/);
    await becomes('S2', 'asked');
    expect(await planAbout('S1')).toMatchObject({ state: 'refused', asked: { carrier: 'hand' } });
    expect((await planAbout('S2')).asked).toMatchObject({ carrier: 'chat' });
    anna.press('Yes, begin');
    await anna.hears(/how satisfied are you with shipment HP-2041/);
    await program.app.engine.writeEverything();
    now += 11 * 60_000;
    await becomes('S2', 'started');
    expect(anna.saw().filter(({ text }) => text?.includes('May we begin'))).toHaveLength(2);
  });

  it('is reminded once in working time, and then left alone', async () => {
    now = LATER;
    await bring(SECOND);
    await anna.hears(/HP-2041[\s\S]*May we begin/);
    await becomes('S2', 'asked');
    // Five days later it is Saturday.
    now = Date.parse('2026-11-21T10:30:00Z');
    await untilHolds(async () =>
      expect((await planAbout('S2')).wakeAt).toBe(Date.parse('2026-11-23T09:00:00Z')),
    );
    now = Date.parse('2026-11-23T09:00:30Z');
    await anna.hears(/HP-2041/, { skip: 1 });
    await becomes('S2', 'reminded');
    now = LATER + 31 * DAY_MS;
    await becomes('S2', 'expired');
    const asked = anna.saw().filter(({ text }) => text?.includes('HP-2041'));
    expect(asked).toHaveLength(2);
  });

  it('who has blocked the bot is asked by a task instead', async () => {
    anna.block();
    now = LATER;
    await bring(SECOND);
    await untilHolds(async () => expect(await openTasks()).toHaveLength(1));
    const [task] = await openTasks();
    expect(task).toMatchObject({ owner: 'Lin Yue', facts: { contact: 'Anna' } });
    // The link is for another place than the chat that is dead.
    const { id } = await planAbout('S2');
    const { programme } = program.app.records;
    expect((await programme.findInvitation(id))?.bound).toBeUndefined();
    await untilHolds(async () =>
      expect(await planAbout('S2')).toMatchObject({ state: 'asked', asked: { carrier: 'task' } }),
    );
  });

  it('whose chat turns out to be dead when it is written to is asked by a task instead', async () => {
    telegram.faults.next('sendMessage', refusals.deactivated(), { chat: 41 });
    now = LATER;
    await bring(SECOND);
    await untilHolds(async () => {
      const plan = await planAbout('S2');
      expect(plan).toMatchObject({ state: 'asked', asked: { carrier: 'task' } });
      expect(plan.steps).toContainEqual(
        expect.objectContaining({ because: 'carrier-refused', facts: expect.anything() }),
      );
    });
    expect(await openTasks()).toHaveLength(1);
    expect(anna.saw().filter(({ text }) => text.includes('HP-2041'))).toEqual([]);
  });

  it('who blocks the bot after they were asked is left alone', async () => {
    now = LATER;
    await bring(SECOND);
    await anna.hears(/HP-2041[\s\S]*May we begin/);
    await becomes('S2', 'asked');
    anna.block();
    await becomes('S2', 'unreachable');
    expect(await openTasks()).toEqual([]);
  });

  it('who wants no messages is asked by nobody, in no way', async () => {
    anna.say('stop forever');
    await anna.hears(/will not message you here again/);
    now = LATER;
    await bring(SECOND);
    await becomes('S2', 'skipped');
    const { why } = await planAbout('S2');
    expect(why.find(({ rule }) => rule === 'stopped')).toMatchObject({ kind: 'skip' });
    expect(await openTasks()).toEqual([]);
    const [word, ...others] = await program.app.records.consents.ofPerson({
      contact: 'anna',
      identities: [],
      conversations: [],
    });
    expect(others).toEqual([]);
    expect(word).toMatchObject({ purpose: 'asking', given: false });
  });
});
