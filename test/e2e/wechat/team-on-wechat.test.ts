import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startTelegramEmulator, type TelegramEmulator } from '../../emulators/telegram/emulator.ts';
import type { Person } from '../../emulators/telegram/person.ts';
import { type PuppetControl, puppetControl } from '../../emulators/wechat/puppet-control.ts';
import { type RunningApp, runApp, setUpCodeOf } from '../../support/running-app.ts';
import { storesUnderTest, type TestStore } from '../../support/store/stores.ts';

const ROOM = 'team-room';
const PICTURE = Uint8Array.from({ length: 900 }, (_, index) => index % 251);

describe.each(storesUnderTest())('a team in a WeChat room, on $name', ({ open }) => {
  let store: TestStore;
  let telegram: TelegramEmulator;
  let phone: PuppetControl;
  let program: RunningApp;
  let anna: Person;

  beforeEach(async () => {
    store = await open();
    telegram = await startTelegramEmulator({ timeScale: 0.01 });
    phone = await puppetControl();
    program = await runApp(
      store,
      {
        TELEGRAM_BOT_TOKEN: telegram.token,
        TELEGRAM_API_ROOT: telegram.apiRoot,
        TEAM_CHANNELS: `wechat:${ROOM}`,
      },
      { adapters: (context) => [phone.adapter(context)] },
    );
    await phone.begun(1);
    phone.order({ kind: 'login' });
    await expect.poll(() => program.log.join('\n')).toContain('WeChat is logged in');
    anna = telegram.buyer({ id: 42, name: 'Anna', languageCode: 'en' });
  });

  afterEach(async () => {
    await program.stop();
    await phone.close();
    await telegram.stop();
    await store.close();
  });

  const says = (who: string, text: string) =>
    phone.receive({ talkerId: who, roomId: ROOM, text, mentionIdList: [] });

  const inRoom = (): readonly string[] =>
    phone.said.flatMap(({ to, text }) => (to === ROOM && text !== undefined ? [text] : []));

  /** Waits for a line of the bot in the room. */
  async function room(pattern: RegExp): Promise<string> {
    await expect.poll(() => inRoom().some((text) => pattern.test(text))).toBe(true);
    return inRoom().findLast((text) => pattern.test(text)) ?? '';
  }

  /** Li has the code of the log, and has let Wang in. */
  async function staffed(): Promise<void> {
    says('li', `/setup ${setUpCodeOf(program)}`);
    await room(/You’re an admin now/);
    says('li', '/grant wechat:wang agent Wang');
    await room(/Wang is now an agent/);
  }

  async function angered(): Promise<string> {
    anna.open(await program.invited());
    await anna.hears(/May we begin/);
    anna.press('Yes, begin');
    await anna.hears(/how satisfied/);
    anna.say('1, this is a disgrace, you are liars!');
    await anna.hears(/No more questions/);
    const card = await room(/#1 🔴 red/);
    // What else is said of it follows.
    await program.app.engine.settled();
    return card;
  }

  it('takes an angry buyer over by the number of the case', async () => {
    await staffed();
    const card = await angered();
    expect(card).toMatch(/Anna, Nordlicht GmbH/);
    expect(card).toContain('you are liars');
    expect(card).toMatch(/\/claim 1 to take it over, then reply with #1 and your message/);
    expect(card).not.toMatch(/Claim {2}|1\. Claim/);

    says('li', '#1 too early');
    await room(/Nothing was sent: claim #1 first/);
    says('li', '/claim 1');
    await room(/#1 is yours/);
    says('wang', '／claim 1');
    await room(/^Li has #1\.$/);
    says('wang', '＃1 me too');
    await room(/Nothing was sent: Li has #1/);

    for (const turn of [1, 2, 3]) {
      says('li', `${turn === 2 ? '＃1：' : '#1 '}Li here, answer ${turn}.`);
      await anna.hears(new RegExp(`^Li here, answer ${turn}`));
      anna.say(`And what about pallet ${turn}?`);
      await room(new RegExp(`^#1 💬 Anna: And what about pallet ${turn}`));
    }
    anna.edit(anna.say('carton 12 was wet'), 'carton 21 was wet');
    // What comes in a burst is one message, under the number of its case.
    await room(/^#1 (💬 Anna: carton 12 was wet\n)?✏️ Anna edited a message: carton 21 was wet$/);
    anna.sharePhoto(PICTURE, 'this is it');
    await room(/^#1 💬 Anna sent a file\. this is it/);
    const base64 = Buffer.from(PICTURE).toString('base64');
    await expect.poll(() => phone.said.some(({ file }) => file?.base64 === base64)).toBe(true);

    says('li', '/resolve 1');
    await room(/Say how #1 was fixed/);
    says('li', '/resolve 1 replacement We have shipped 12 new cartons today.');
    await room(/#1: resolved/);
    await anna.hears(/12 new cartons today[\s\S]*resolved for you/);
    anna.press('No, not yet');
    await anna.hears(/still wrong/);
    anna.say('Only 10 arrived');
    await anna.hears(/open again/);
    await room(/^#1 💬 Anna: Only 10 arrived/);
    await room(/^#1: .*not resolved\. Reopened/);
    says('li', '/resolve 1 replacement The other two left this morning.');
    await anna.hears(/other two left/);
    anna.press('Yes, resolved');
    await anna.hears(/Glad to hear it is resolved/);
    await room(/^#1: the buyer confirmed that it is resolved/);

    const cards = inRoom().filter((text) => /^#1 🔴 red · /.test(text));
    expect(cards).toEqual([card]);
    says('wang', '/case 1');
    expect(await room(/History:/)).toMatch(/^#1 🔴 red · confirmed by the buyer\n/);
    await program.responses();
    says('wang', '/report 7d');
    await room(/\/report needs the role manager or higher; your role is agent/);
    says('li', '/report 7d');
    await room(/CSAT/);
    await expect.poll(() => phone.said.map(({ file }) => file?.name)).toContain('report.png');
  });

  it('hears nothing that the team says among itself, nor a command from elsewhere', async () => {
    await staffed();
    await angered();
    const before = inRoom().length;
    says('li', 'lunch, anybody?');
    says('li', '1');
    phone.receive({ talkerId: 'li', roomId: 'another-room', text: '/claim 1' });
    phone.receive({ talkerId: 'eve', roomId: ROOM, text: '/claim 1' });
    await room(/You have no rights here yet \(wechat:eve\)\. Li can change that/);
    says('wang', '/case 1');
    expect(await room(/History:/)).toMatch(/^#1 🔴 red · open\n/);
    expect(inRoom()).toHaveLength(before + 2);
  });
});
