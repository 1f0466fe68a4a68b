import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startTelegramEmulator, type TelegramEmulator } from '../emulators/telegram/emulator.ts';
import type { Group } from '../emulators/telegram/group.ts';
import type { SeenLine } from '../emulators/telegram/transcript.ts';
import { type RunningApp, runApp, setUpCodeOf } from '../support/running-app.ts';
import { storesUnderTest, type TestStore } from '../support/store/stores.ts';
import { typeCommand } from '../support/type-command.ts';

const TEAM = -100_800;

describe.each(storesUnderTest())('what buyers say unasked, on $name', ({ open }) => {
  let store: TestStore;
  let telegram: TelegramEmulator;
  let program: RunningApp;
  let group: Group;
  let folder: string;

  beforeEach(async () => {
    store = await open();
    folder = await mkdtemp(path.join(tmpdir(), 'quayside-unasked-'));
    telegram = await startTelegramEmulator({ timeScale: 0.01 });
    group = telegram.group(TEAM, 'Support');
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
    await rm(folder, { recursive: true });
  });

  const shown = async (pattern: RegExp): Promise<SeenLine> =>
    await telegram.until(() =>
      group.saw().findLast(({ from, text }) => from === 'bot' && pattern.test(text)),
    );

  /** Anna writes something else while a question is open, then writes to a person; José comes without an invitation. */
  async function talked(): Promise<void> {
    const anna = telegram.buyer({ id: 42, name: 'Anna', languageCode: 'en' });
    anna.open(await program.invited());
    await anna.hears(/May we begin/);
    anna.press('Yes, begin');
    await anna.hears(/how satisfied/);
    anna.say('/feedback the new packaging looks great');
    await anna.hears(/new packaging looks great/);
    const jose = telegram.buyer({ id: 43, name: 'José', languageCode: 'en' });
    jose.say('Half of the boxes arrived wet and broken');
    await shown(/#1 /);
    jose.say('human');
    await jose.hears(/person|colleague/i);
    jose.say('The driver of the truck was very rude as well');
    await shown(/very rude as well/);
    await program.app.engine.writeEverything();
  }

  function quayside(...args: readonly string[]) {
    return typeCommand(args, folder, { DATA_DIR: folder, ...store.environment });
  }

  it('is found by staff, stands in the report, and has a row each in the export', async () => {
    await talked();
    const li = group.member(7, 'Li');
    li.say(`/setup ${setUpCodeOf(program)}`);
    await shown(/You’re an admin now/);
    li.say('/find driver');
    expect((await shown(/Mentioned unprompted/)).text).toMatch(
      /^Mentioned unprompted:\n\d+ \w+ \d{4} · case #1 · José: “The driver of the truck was very rude as well”$/,
    );
    li.say('/find packaging');
    expect((await shown(/new packaging/)).text).toMatch(
      /· conversation of Anna \(Nordlicht GmbH, \S+\): “the new packaging looks great”$/,
    );
    li.say('/report 30d');
    expect((await shown(/Mentioned unprompted · 3/)).text).toMatch(/ 3 remarks · 2 people/);

    const text = await quayside('report', '--locale', 'zh-CN');
    expect(text.out).toMatch(/买家主动提到 · 3 条 · 2 人/);
    expect(text.out).toMatch(/问卷进行中：1 · 未受邀请：1 · 对同事说的：1/);
    expect(text.out).toContain('因此新开工单：1');
    const narrowed = await quayside('report', '--json', 'where', 'country=DE');
    expect(JSON.parse(narrowed.out).feedback).toMatchObject({ n: 1, people: 1, casesOpened: 0 });

    const file = path.join(folder, 'feedback.csv');
    expect(await quayside('export', '--what', 'feedback', '--out', file)).toMatchObject({
      status: 0,
      err: '',
    });
    const rows = parse(await readFile(file), { bom: true, columns: true });
    expect(rows).toMatchObject([
      {
        moment: 'during-survey',
        buyer: 'Anna',
        account_name: 'Nordlicht GmbH',
        channel: 'telegram',
        words: 'the new packaging looks great',
        themes: expect.stringContaining('packaging'),
        polarity: 'positive',
        case: '',
      },
      {
        moment: 'no-invitation',
        buyer: 'José',
        contact: '',
        polarity: 'negative',
        case: '1',
        opened_case: 'true',
      },
      {
        moment: 'with-person',
        words: expect.stringContaining('rude'),
        case: '1',
        opened_case: 'false',
      },
    ]);
  });
});
