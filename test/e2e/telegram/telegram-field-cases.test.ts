import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startTelegramEmulator, type TelegramEmulator } from '../../emulators/telegram/emulator.ts';
import type { Person } from '../../emulators/telegram/person.ts';
import { type RunningApp, runApp, setUpCodeOf } from '../../support/running-app.ts';
import { storesUnderTest, type TestStore } from '../../support/store/stores.ts';

const TEAM = -100_700;
const LI = 7;

describe.each(storesUnderTest())('what people did on Telegram, on $name', ({ open }) => {
  let store: TestStore;
  let telegram: TelegramEmulator;
  let program: RunningApp;

  beforeEach(async () => {
    store = await open();
    telegram = await startTelegramEmulator({ timeScale: 0.01 });
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

  async function asked(id: number): Promise<Person> {
    const anna = telegram.buyer({ id, name: 'Anna', languageCode: 'en' });
    anna.open(await program.invited({ role: 'decision-maker' }));
    await anna.hears(/May we begin/);
    anna.press('Yes, begin');
    await anna.hears(/how satisfied/);
    return anna;
  }

  /** Something that the emulator's people cannot do. */
  function sent(chat: object, from: object, content: object): void {
    const message = { message_id: 9_000, date: Math.floor(Date.now() / 1_000), chat, from };
    telegram.push({ message: { ...message, ...content } });
  }

  it('thanks once for an album of four photos (K9: 103)', async () => {
    const anna = await asked(42);
    const before = anna.heard().length;
    for (const key of ['a', 'b', 'c', 'd']) {
      const photo = [{ file_id: `photo-${key}`, file_unique_id: key, width: 1, height: 1 }];
      sent(anna.chat, anna.user, { photo, media_group_id: '13600' });
    }
    await anna.hears(/I have kept that/);
    anna.say('@quayside_test_bot 4');
    await anna.hears(/a 5\?/);
    const heard = anna.heard().slice(before);
    expect(heard.filter(({ text }) => /I have kept that/.test(text))).toHaveLength(1);
    expect(heard.filter(({ text }) => /how satisfied/.test(text))).toHaveLength(1);
    const [response] = await program.responses();
    expect(response?.answers).toMatchObject([{ value: 4 }]);
  });

  it('opens the talk again for /START (K9: 104)', async () => {
    const anna = await asked(43);
    anna.say('2');
    await anna.hears(/main reason/);
    anna.say('/START');
    await anna.hears(/We continue where we stopped|Good to hear from you|Welcome back/);
    const [response] = await program.responses();
    expect(JSON.stringify(response?.chains)).not.toContain('START');
  });

  const shown = async (pattern: RegExp) =>
    await telegram.until(() =>
      telegram
        .group(TEAM, 'Support')
        .saw()
        .findLast(({ from, text }) => from === 'bot' && pattern.test(text)),
    );

  /** Li has opened the link of the log. */
  async function staffed(): Promise<Person> {
    const li = telegram.group(TEAM, 'Support').member(LI, 'Li');
    li.say(`/setup ${setUpCodeOf(program)}`);
    await shown(/You’re an admin now/);
    return li;
  }

  async function angered(id: number): Promise<Person> {
    const anna = await asked(id);
    anna.say('1, this is a disgrace, you are liars!');
    await shown(/#1 🔴 red/);
    return anna;
  }

  it('tells an anonymous admin why it is not heard (K9: 106)', async () => {
    const hidden = { id: 1_087_968_824, is_bot: true, first_name: 'Group' };
    const chat = { id: TEAM, type: 'supergroup', title: 'Support' };
    sent(chat, hidden, { sender_chat: chat, text: '/cases' });
    await shown(/cannot tell who you are/);
  });

  it('frees the case of somebody whose rights are taken away (K10: 116, 118, 121)', async () => {
    const li = await staffed();
    li.say('/grant telegram:8 agent Wang');
    await shown(/Wang is now an agent/);
    const anna = await angered(44);
    const wang = telegram.group(TEAM, 'Support').member(8, 'Wang');
    wang.say('/claim case １.');
    await shown(/#1 is yours/);
    wang.say('#1您好，已经补发');
    await anna.hears(/^您好，已经补发$/);
    li.say('/grant telegram:8 none');
    await shown(/no longer has any rights. Unassigned again: #1/);
    await shown(/#1 is unassigned again/);
    wang.say('#1您好');
    await shown(/You have no rights here yet/);
    li.say('/claim 1');
    await shown(/#1 🔴 red · with Li/);
  });

  it('finds words in quotes, and explains a value that nobody has (K10: 119, 123)', async () => {
    const li = await staffed();
    await angered(45);
    li.say('/find "liars"');
    await shown(/1 case/);
    await program.responses();
    li.say('/report 30d where country=Germany');
    await shown(/Nothing matches country="Germany"\. Did you mean country="DE"\?/);
  });
});
