import { afterEach, beforeEach, expect, it } from 'vitest';
import { type SlackEmulator, startSlackEmulator } from '../../emulators/slack/emulator.ts';
import type { Person } from '../../emulators/slack/person.ts';
import { JPEG } from '../../fixtures/file-bytes.ts';
import { freePort, type RunningApp, runApp } from '../../support/running-app.ts';
import { everyDocument, openStoreUnderTest, type TestStore } from '../../support/store/stores.ts';

const TEAM = 'C0TEAM';
const SECRET = 'Carton 12 was wet inside';

let store: TestStore;
let slack: SlackEmulator;
let program: RunningApp;
let anna: Person;

beforeEach(async () => {
  store = await openStoreUnderTest();
  slack = await startSlackEmulator({ timeScale: 0.001 });
  program = await runApp(store, {
    SLACK_BOT_TOKEN: slack.botToken,
    SLACK_API_URL: slack.apiUrl,
    SLACK_SIGNING_SECRET: slack.signingSecret,
    TEAM_CHANNELS: `slack:${TEAM}`,
    PORT: String(await freePort()),
  });
  slack.connect(`${program.address}/webhooks/slack`);
  anna = slack.buyer({ id: 'U0ANNA' });
  await anna.say(await program.invited());
  await anna.hears(/May we begin/);
  await anna.press('Yes, begin');
  await anna.hears(/how satisfied/);
});

afterEach(async () => {
  await program.stop();
  await slack.stop();
  await store.close();
});

/** Every document of these collections, as text. */
async function stored(...names: readonly string[]): Promise<string> {
  return JSON.stringify(await everyDocument(program.app.records.store, ...names));
}

it('forgets what a buyer deletes, and asks again (W10)', async () => {
  await anna.say('2');
  await anna.hears(/main reason/);
  const ts = await anna.say(SECRET);
  await anna.hears(/Carton 12/);
  await program.app.engine.writeEverything();
  const cases = () => stored('cases');
  await expect.poll(cases).toContain(SECRET);
  await anna.remove(ts);
  await anna.hears(/removed that answer[\s\S]*main reason/);
  await program.app.engine.writeEverything();
  await expect.poll(cases).not.toContain('Carton');
  const rows = JSON.parse(await stored('transcripts', 'responses', 'conversations', 'feedback'));
  const about = (rows.flat() as readonly { _id: string; conversation?: string }[])
    .filter(({ _id, conversation = _id }) => !conversation.startsWith(`slack:${TEAM}`))
    .map((row) => JSON.stringify(row));
  expect(about.filter((row) => row.includes('Carton'))).toEqual([]);
  expect(about.some((row) => row.includes('recalledAt'))).toBe(true);
});

it('removes the photo that a buyer deletes', async () => {
  await anna.share({ name: 'wet.jpg', type: 'image/jpeg', bytes: JPEG });
  await anna.hears(/kept that with your answers/);
  const { files } = program.app.records;
  const [response] = await program.responses();
  const id = response?.files?.[0]?.media.file ?? '';
  await expect.poll(() => files.find([id])).toMatchObject([{ state: 'kept' }]);
  const ts = response?.files?.[0]?.message ?? '';
  await anna.remove(ts);
  await expect.poll(() => files.find([id])).toMatchObject([{ why: 'removed' }]);
  await anna.hears(/removed that answer/);
});
