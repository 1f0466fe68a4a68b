import { afterEach, beforeEach, expect, it } from 'vitest';
import type { DocumentStore } from '../../../src/store/port/document-store.ts';
import { startTelegramEmulator, type TelegramEmulator } from '../../emulators/telegram/emulator.ts';
import { brokenPromises } from '../../support/asking/weeks/broken-promises.ts';
import { CHATS_BEGAN_AT } from '../../support/asking/weeks/chats.ts';
import { type DrivenProgram, driveProgram } from '../../support/asking/weeks/driven-program.ts';
import { marketOf } from '../../support/asking/weeks/market.ts';
import { liveSixWeeks } from '../../support/asking/weeks/six-weeks.ts';
import { documentsIn, openStoreUnderTest, type TestStore } from '../../support/store/stores.ts';

const CONTACTS = 36;

let store: TestStore;
let documents: DocumentStore;
let telegram: TelegramEmulator;
let program: DrivenProgram | undefined;

beforeEach(async () => {
  store = await openStoreUnderTest();
  documents = await documentsIn(store);
  telegram = await startTelegramEmulator({ timeScale: 0.01 });
});
afterEach(async () => {
  await program?.stop();
  await telegram?.stop();
  await documents?.close();
  await store?.close();
});

async function running(): Promise<DrivenProgram> {
  const { token, apiRoot } = telegram;
  const messenger = { TELEGRAM_BOT_TOKEN: token, TELEGRAM_API_ROOT: apiRoot };
  program ??= await driveProgram({ ...store.environment, ...messenger }, CHATS_BEGAN_AT);
  return program;
}

it('asks each buyer once about each shipment over six weeks, by the rules and as foreseen', async () => {
  const market = marketOf(CONTACTS);
  const weeks = await liveSixWeeks({ market, documents, telegram, program: running });
  expect(brokenPromises(weeks, market, 0)).toEqual([]);
  const states = new Set(weeks.plans.map(({ state }) => state));
  for (const state of ['asked', 'reminded', 'partial', 'skipped', 'waiting'] as const) {
    expect(states, [...states].join()).toContain(state);
  }
  const ways = new Set(weeks.plans.flatMap(({ asked }) => asked?.carrier ?? []));
  expect([...ways].sort()).toEqual(['chat', 'hand', 'task']);
});
