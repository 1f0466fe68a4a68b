import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { conversationId } from '../../src/core/contract/ids.ts';
import type { FileRecord } from '../../src/core/contract/kept-file.ts';
import { startTelegramEmulator, type TelegramEmulator } from '../emulators/telegram/emulator.ts';
import { refusals } from '../emulators/telegram/fault-plan.ts';
import type { Group } from '../emulators/telegram/group.ts';
import type { Person } from '../emulators/telegram/person.ts';
import type { SeenLine } from '../emulators/telegram/transcript.ts';
import { HTML, JPEG, PNG_BOMB, SVG } from '../fixtures/file-bytes.ts';
import { type RunningApp, runApp } from '../support/running-app.ts';
import { storesUnderTest, type TestStore } from '../support/store/stores.ts';

const TEAM = -100_700;
const ANNA = conversationId('telegram', '42');
const LARGE = new Uint8Array(1_000_001).fill(1);

describe.each(storesUnderTest())('what a buyer sends on Telegram, on $name', ({ open }) => {
  let store: TestStore;
  let telegram: TelegramEmulator;
  let program: RunningApp;
  let group: Group;
  let anna: Person;

  beforeEach(async () => {
    store = await open();
    telegram = await startTelegramEmulator({ timeScale: 0.01 });
    group = telegram.group(TEAM, 'Support');
    program = await runApp(store, {
      TELEGRAM_BOT_TOKEN: telegram.token,
      TELEGRAM_API_ROOT: telegram.apiRoot,
      TEAM_CHANNELS: `telegram:${TEAM}`,
      FILE_LIMIT_MB: '1',
    });
    anna = telegram.buyer({ id: 42 });
    anna.open(await program.invited());
    await anna.hears(/May we begin/);
    anna.press('Yes, begin');
    await anna.hears(/how satisfied/);
  });

  afterEach(async () => {
    await program.stop();
    await telegram.stop();
    await store.close();
  });

  const shown = async (pattern: RegExp): Promise<SeenLine> =>
    await telegram.until(() =>
      group.saw().findLast(({ from, text }) => from === 'bot' && pattern.test(text)),
    );
  const heard = (pattern: RegExp) => anna.heard().filter(({ text }) => pattern.test(text));

  /** What became of everything that she sent, once that is known of so many. */
  async function fates(count: number): Promise<readonly FileRecord[]> {
    const known = async () => {
      const lines = await program.app.transcript(ANNA);
      const ids = lines.flatMap(({ media = [] }) => media.flatMap(({ file }) => file ?? []));
      const found = await program.app.records.files.find(ids);
      return ids.flatMap((id) => found.find((record) => record.id === id) ?? []);
    };
    await expect.poll(async () => (await known()).length).toBe(count);
    return await known();
  }

  it('stands on the card and under it, also when Telegram has it no longer', async () => {
    anna.say('2');
    await anna.hears(/main reason/);
    await shown(/#1 /);
    anna.sharePhoto(JPEG);
    await anna.hears(/kept that with your answers[\s\S]*main reason/);
    await shown(/📎 1 photo/);
    const photo = await shown(/sent: 1 photo/);
    expect(Buffer.from(photo.file?.bytes ?? []).equals(JPEG)).toBe(true);
    expect(await fates(1)).toMatchObject([{ state: 'kept', type: 'image/jpeg' }]);
    await program.app.engine.writeEverything();
    const [response] = await program.responses();
    expect(response?.files).toMatchObject([{ question: 'overall', why: 1 }]);
  });

  it('is shown with what was sent before there was a case, from what is kept', async () => {
    anna.sharePhoto(JPEG, '5');
    await anna.hears(/quality of the products/);
    await fates(1);
    telegram.files.misleadTo = '../nowhere';
    anna.say('This is a disgrace, you are liars!');
    await anna.hears(/No more questions/);
    const photo = await shown(/sent: 1 photo/);
    expect(Buffer.from(photo.file?.bytes ?? []).equals(JPEG)).toBe(true);
    expect((await shown(/#1 🔴/)).text).toContain('📎 1 photo');
  });

  it('is kept as what it is by content, and asked for again while there is trouble', async () => {
    telegram.faults.next('file', refusals.serverError());
    telegram.faults.next('getFile', refusals.serverError());
    anna.shareDocument('harmless.jpg', 'image/jpeg', HTML);
    anna.shareDocument('drawing.svg', 'image/svg+xml', SVG);
    anna.shareDocument('bomb.png', 'image/png', PNG_BOMB);
    expect(await fates(3)).toMatchObject([
      { name: 'harmless.jpg', type: 'application/octet-stream' },
      { name: 'drawing.svg', type: 'application/octet-stream' },
      { name: 'bomb.png', type: 'image/png', sizeBytes: PNG_BOMB.length },
    ]);
  });

  it('is not kept where it is too large or empty; the first is told, and nothing else is lost', async () => {
    anna.sharePhoto(LARGE);
    anna.shareDocument('empty.pdf', 'application/pdf', new Uint8Array());
    await anna.hears(/larger than 1 MB/);
    expect(await fates(2)).toMatchObject([{ why: 'too-large' }, { why: 'empty' }]);
    anna.say('5');
    await anna.hears(/quality of the products/);
    expect(heard(/larger than 1 MB/)).toHaveLength(1);
  });
});
