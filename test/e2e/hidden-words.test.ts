import { afterEach, beforeEach, expect, it } from 'vitest';
import { startTelegramEmulator, type TelegramEmulator } from '../emulators/telegram/emulator.ts';
import { type RunningApp, runApp } from '../support/running-app.ts';
import { openStoreUnderTest, type TestStore } from '../support/store/stores.ts';

const TEAM = -100_700;
const OVERRIDE = '\u202e';
const PADDING = '\u200b'.repeat(400);

let store: TestStore;
let telegram: TelegramEmulator;
let program: RunningApp;

beforeEach(async () => {
  store = await openStoreUnderTest();
  telegram = await startTelegramEmulator();
  program = await runApp(store, {
    TELEGRAM_BOT_TOKEN: telegram.token,
    TELEGRAM_API_ROOT: telegram.apiRoot,
    TEAM_CHANNELS: `telegram:${TEAM}`,
  });
});
afterEach(async () => {
  await program.stop();
  await telegram.stop();
  await store.close();
});

it('shows the team a buyer’s words as they stand, and none of what hides or turns them', async () => {
  const group = telegram.group(TEAM, 'Team');
  const anna = telegram.buyer({ id: 80, name: `An${OVERRIDE}na` });
  anna.open();
  await anna.hears(/./);
  anna.say('human');
  anna.say(`${PADDING}The ${OVERRIDE}cartons are wet\u2066 👩🏾‍🔧`);
  const seen = () =>
    group
      .saw()
      .map(({ text }) => text)
      .join('\n');
  await expect.poll(seen, { timeout: 10_000 }).toContain('The cartons are wet 👩🏾‍🔧');
  expect(seen()).toContain('Anna');
  expect(seen()).not.toMatch(/[\u200b\u202a-\u202e\u2066-\u2069]/);
});
