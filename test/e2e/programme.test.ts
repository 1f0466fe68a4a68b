import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { factSources } from '../../src/app/fact-sources.ts';
import { BUILT_IN_POLICY } from '../../src/asking/policy.ts';
import { readFacts } from '../../src/asking/read-facts.ts';
import { startTelegramEmulator, type TelegramEmulator } from '../emulators/telegram/emulator.ts';
import { type RunningApp, runApp } from '../support/running-app.ts';
import { openStoreUnderTest, type TestStore } from '../support/store/stores.ts';

let store: TestStore;
let telegram: TelegramEmulator;
let program: RunningApp;

beforeAll(async () => {
  store = await openStoreUnderTest();
  telegram = await startTelegramEmulator({ timeScale: 0.01 });
  program = await runApp(store, {
    TELEGRAM_BOT_TOKEN: telegram.token,
    TELEGRAM_API_ROOT: telegram.apiRoot,
  });
});
afterAll(async () => {
  await program?.stop();
  await telegram?.stop();
  await store?.close();
});

function sourcesOf({ app }: RunningApp) {
  const speaksFirst = new Map([['telegram', 'always' as const]]);
  return factSources({ records: app.records, speaksFirst, now: Date.now });
}

/** What is known of the only contact of a buyer who opens an invitation, about another shipment. */
async function aboutAnother(account: string) {
  const sources = sourcesOf(program);
  const all = await readFacts(sources, BUILT_IN_POLICY, 'UTC');
  return all.find((one) => one.account.id === account && one.shipment.id === `${account}-next`);
}

/** A buyer on Telegram who has opened an invitation, with another shipment on its way. */
async function opened(id: number) {
  const before = new Set(
    (await program.app.records.programme.list('accounts')).map((one) => one.id),
  );
  const token = await program.invited();
  const { programme } = program.app.records;
  const account = (await programme.list('accounts')).find((one) => !before.has(one.id))?.id ?? '';
  const [goods] = (await programme.list('shipments')).filter((one) => one.account === account);
  if (goods === undefined) throw new Error('The invitation is about no shipment');
  const next = { ...goods, id: `${account}-next`, reference: `NEXT-${id}` };
  await programme.saveMany('shipments', [next]);
  const buyer = telegram.buyer({ id, name: 'Anna', languageCode: 'en' });
  buyer.open(token);
  await buyer.hears(/May we begin/);
  return { buyer, account, shipment: goods.id };
}

describe('what is known of a contact before they are asked again', () => {
  it('is their chat, the survey they are in, and that they were asked lately', async () => {
    const { buyer, account } = await opened(41);
    expect(await aboutAnother(account)).toMatchObject({
      contact: { hasStopped: false, isUnreachable: false, hasConsented: false },
      carriers: ['chat', 'task'],
      isInSurvey: true,
      ledger: { asks: [expect.objectContaining({ at: expect.any(Number) })] },
    });
    buyer.press('Yes, begin');
    await buyer.hears(/how satisfied/);
    expect(await aboutAnother(account)).toMatchObject({ contact: { hasConsented: true } });
  });

  it('is that they want no messages', async () => {
    const { buyer, account } = await opened(42);
    buyer.say('stop forever');
    await buyer.hears(/will not message you here again/);
    expect(await aboutAnother(account)).toMatchObject({
      contact: { hasStopped: true },
      isInSurvey: false,
    });
  });

  it('is that somebody who never opened anything can be asked by a task only', async () => {
    const before = (await program.app.records.programme.list('accounts')).length;
    await program.invited();
    const accounts = await program.app.records.programme.list('accounts');
    expect(accounts).toHaveLength(before + 1);
    const sources = sourcesOf(program);
    const all = await readFacts(sources, BUILT_IN_POLICY, 'UTC');
    const unopened = all.filter((one) => one.before === 'invited');
    expect(unopened).toHaveLength(1);
    expect(unopened[0]).toMatchObject({ carriers: ['task'], isInSurvey: false });
  });
});
