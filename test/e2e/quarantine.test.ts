import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { appWords } from '../../src/app/words/words.ts';
import type { DocumentStore } from '../../src/store/port/document-store.ts';
import { CONVERSATIONS } from '../../src/stores/conversation-store.ts';
import { startTelegramEmulator, type TelegramEmulator } from '../emulators/telegram/emulator.ts';
import { type RunningApp, runApp } from '../support/running-app.ts';
import { type LeapingClock, leapingClock } from '../support/store/leaping-clock.ts';
import { documentsIn, storesUnderTest, type TestStore } from '../support/store/stores.ts';
import { typeCommand } from '../support/type-command.ts';

const CHAT = 'telegram:80';
const TRY_AGAIN_MS = 9_000;

describe.each(storesUnderTest())('a talk that cannot be processed, on $name', ({ open }) => {
  let store: TestStore;
  let telegram: TelegramEmulator;
  let program: RunningApp;
  let clock: LeapingClock;
  let folder: string;
  let documents: DocumentStore;

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'quayside-quarantine-'));
    store = await open();
    telegram = await startTelegramEmulator();
    clock = leapingClock();
    program = await runApp(
      store,
      { TELEGRAM_BOT_TOKEN: telegram.token, TELEGRAM_API_ROOT: telegram.apiRoot },
      { now: clock.now },
    );
    documents = await documentsIn(store);
  });

  afterEach(async () => {
    await documents.close();
    await program.stop();
    await telegram.stop();
    await store.close();
    await rm(folder, { recursive: true, force: true });
  });

  /** Gives the stored flow another name, as after going back a version. */
  async function renameFlow(member: string, flow: string): Promise<void> {
    const talks = documents.documents(CONVERSATIONS);
    const { version = 0 } = (await talks.get(CHAT)) ?? {};
    await talks.change({ key: CHAT, set: { [member]: flow, version: version + 1 } });
  }

  function quayside(...args: readonly string[]) {
    return typeCommand(['quarantine', ...args], folder, store.environment);
  }

  it('tells the buyer, and goes on once the cause is gone and an operator brings it back', async () => {
    const anna = telegram.buyer({ id: 80, name: 'Anna' });
    anna.open(await program.invited({ locale: 'de' }));
    await anna.hears(/beginnen/i);
    await renameFlow('mode.flow', 'of-tomorrow');
    anna.say('Ja, gerne, und die Kartons waren nass');
    const told = () => anna.saw().filter(({ text }) => text === appWords('de').apology).length;
    await expect
      .poll(
        () => {
          clock.leap(TRY_AGAIN_MS);
          return told();
        },
        { timeout: 20_000, interval: 300 },
      )
      .toBe(1);
    await expect.poll(async () => (await quayside('list')).out).toContain('There is no flow');
    const listed = await quayside('list');
    expect(listed.out).toMatch(
      /^[0-9a-f]{10} {2}\d{4}-\d\d-\d\d \d\d:\d\d {2}telegram:80 {2}event text/,
    );
    expect(listed.out).not.toMatch(/Karton|gerne|Anna/);
    const [{ handle }] = JSON.parse((await quayside('list', '--json')).out);

    await renameFlow('mode.resume.flow', 'post-shipment');
    expect((await quayside('replay', handle)).status).toBe(0);
    await anna.hears(/notiert: „Ja, gerne, und die Kartons/);
    expect(told()).toBe(1);
    const again = await quayside('replay', handle);
    expect(again).toMatchObject({ status: 0, out: expect.stringContaining('nothing was changed') });
    expect((await quayside('list')).out).toBe('Nothing is in quarantine.\n');
  });

  it('lists what a channel could not understand by its name, and drops it', async () => {
    telegram.push({ message: { text: { $gt: '' } } });
    await expect.poll(async () => (await quayside('list')).out).toMatch(/telegram {2}delivery/);
    const [{ handle }] = JSON.parse((await quayside('list', '--json')).out);
    expect((await quayside('replay', handle)).status).toBe(1);
    expect((await quayside('drop', handle)).status).toBe(0);
    expect((await quayside('drop', handle)).err).toContain('Nothing in quarantine');
    expect((await quayside('list')).out).toBe('Nothing is in quarantine.\n');
  });
});
