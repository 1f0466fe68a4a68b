import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startTelegramEmulator, type TelegramEmulator } from '../emulators/telegram/emulator.ts';
import { type RunningApp, runApp } from '../support/running-app.ts';
import { leapingClock } from '../support/store/leaping-clock.ts';
import { storesUnderTest, type TestStore } from '../support/store/stores.ts';
import { untilHolds } from '../support/until-holds.ts';

const TEAM = -100_700;
const BUYERS = 8;
const CALLS = 5;

describe.each(storesUnderTest())('the pace of a team channel, on $name', ({ open }) => {
  let store: TestStore;
  let telegram: TelegramEmulator;
  let program: RunningApp;
  const clock = leapingClock();

  beforeEach(async () => {
    store = await open();
    telegram = await startTelegramEmulator({ timeScale: 0.01, now: clock.now });
    program = await runApp(
      store,
      {
        TELEGRAM_BOT_TOKEN: telegram.token,
        TELEGRAM_API_ROOT: telegram.apiRoot,
        TEAM_CHANNELS: `telegram:${TEAM}`,
        TEAM_CALLS_A_MINUTE: String(CALLS),
      },
      { now: clock.now },
    );
  });

  afterEach(async () => {
    await program.stop();
    await telegram.stop();
    await store.close();
  });

  /** What was asked of Telegram for the team's group. */
  const calls = () =>
    ['sendMessage', 'editMessageText'].flatMap((method) =>
      telegram.callsOf(method).filter(({ body }) => Number(body.chat_id) === TEAM),
    ).length;

  async function passes(): Promise<void> {
    await telegram.settled();
    clock.leap(3_000);
    await program.app.engine.sweep();
    await program.app.engine.settled();
  }

  it('is spared: one buyer who complains at every question makes three new messages at most', async () => {
    const team = telegram.group(TEAM, 'Support');
    const anna = telegram.buyer({ id: 42, name: 'Anna', languageCode: 'en' });
    anna.open(await program.invited());
    await anna.hears(/May we begin/);
    anna.say('yes');
    await passes();
    for (let turn = 1; turn <= 30; turn += 1) {
      const asked = anna.heard().at(-1)?.text ?? '';
      if (/last question/.test(asked)) break;
      const isOpen = /why|reason|kept|behind|led to|change|example|else/i.test(asked);
      anna.say(isOpen ? `carton ${turn} was crushed by the forklift` : '2');
      await passes();
    }
    expect(anna.heard().at(-1)?.text).toMatch(/last question/);
    clock.leap(60_000);
    await passes();
    await untilHolds(() => expect(team.saw().at(0)?.text).toMatch(/low score.*carton/s));
    const fresh = telegram
      .callsOf('sendMessage')
      .filter(({ body }) => Number(body.chat_id) === TEAM);
    expect(fresh.length).toBeLessThanOrEqual(3);
  });

  it('is kept however many cases are opened at once, and nothing is lost by it', async () => {
    const team = telegram.group(TEAM, 'Support');
    for (let number = 1; number <= BUYERS; number += 1) {
      const buyer = telegram.buyer({ id: number, name: `Buyer ${number}`, languageCode: 'en' });
      buyer.open(await program.invited());
      await buyer.hears(/May we begin/);
      buyer.say('human');
      await buyer.hears(/passed this on/);
    }
    await program.app.engine.settled();
    expect(calls()).toBeLessThanOrEqual(CALLS);
    for (let minute = 1; minute <= 3; minute += 1) {
      clock.leap(60_000);
      await program.app.engine.sweep();
      await program.app.engine.settled();
      expect(calls()).toBeLessThanOrEqual(CALLS * (minute + 1));
    }
    await untilHolds(() => {
      const heads = team.saw().map(({ text }) => /^#(\d+) /.exec(text)?.[1]);
      expect(new Set(heads.filter((head) => head !== undefined)).size).toBe(BUYERS);
    });
  });
});
