import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startTelegramEmulator, type TelegramEmulator } from '../emulators/telegram/emulator.ts';
import { refusals } from '../emulators/telegram/fault-plan.ts';
import type { Group } from '../emulators/telegram/group.ts';
import type { Person } from '../emulators/telegram/person.ts';
import { type RunningApp, runApp, setUpCodeOf } from '../support/running-app.ts';
import { type LeapingClock, leapingClock } from '../support/store/leaping-clock.ts';
import { storesUnderTest, type TestStore } from '../support/store/stores.ts';
import { untilHolds } from '../support/until-holds.ts';

const TEAM = -100_700;
const SECOND_MS = 1_000;
const FOREVER = { times: Number.POSITIVE_INFINITY };

describe.each(storesUnderTest())('a messenger that is away for a while, on $name', ({ open }) => {
  let store: TestStore;
  let telegram: TelegramEmulator;
  let program: RunningApp;
  let clock: LeapingClock;
  let team: Group;
  let anna: Person;

  beforeEach(async () => {
    store = await open();
    clock = leapingClock();
    telegram = await startTelegramEmulator({ timeScale: 0.01, now: clock.now });
    team = telegram.group(TEAM, 'Support');
    program = await runApp(
      store,
      {
        TELEGRAM_BOT_TOKEN: telegram.token,
        TELEGRAM_API_ROOT: telegram.apiRoot,
        TEAM_CHANNELS: `telegram:${TEAM}`,
      },
      { now: clock.now },
    );
    anna = telegram.buyer({ id: 42, name: 'Anna', languageCode: 'en' });
    anna.open(await program.invited({ role: 'decision-maker' }));
    await anna.hears(/May we begin/);
    anna.press('Yes, begin');
    await anna.hears(/how satisfied/);
    await program.app.engine.settled();
  });

  afterEach(async () => {
    await program.stop();
    await telegram.stop();
    await store.close();
  });

  async function passes(seconds: number, steps: number): Promise<void> {
    for (let step = 0; step < steps; step += 1) {
      clock.leap((seconds * SECOND_MS) / steps);
      await program.app.engine.sweep();
      await program.app.engine.settled();
    }
  }

  const cards = () => team.saw().filter(({ text }) => /#1 🔴/.test(text));
  const copies = (pattern: RegExp) => anna.heard().filter(({ text }) => pattern.test(text)).length;

  it('brings the card of an angry buyer, and their answer, once each when it is back', async () => {
    telegram.faults.next('sendMessage', refusals.serverError(), FOREVER);
    telegram.faults.next('getMe', refusals.serverError(), FOREVER);
    anna.say('1, this is a disgrace, you are liars!');
    await telegram.settled();
    await passes(600, 60);
    anna.say('hello?');
    await telegram.settled();
    await passes(7_200, 60);
    expect([cards().length, copies(/No more questions/)]).toEqual([0, 0]);
    const { channels } = await (await fetch(`${program.address}/readyz`)).json();
    expect(channels.telegram).toMatchObject({ state: 'away', why: 'does not answer' });

    telegram.faults.clear();
    await passes(60, 60);
    await untilHolds(() => expect(cards()).toHaveLength(1));
    await untilHolds(() => expect(copies(/No more questions/)).toBe(1));
    expect(program.log.filter((line) => line.includes('gave up on a message'))).toEqual([]);
  });

  it('shows a message three times at most where every answer is lost, and then asks at the next word', async () => {
    telegram.faults.next('sendMessage', { kind: 'reset-after-accept' }, { times: 3, chat: 42 });
    anna.say('2');
    await telegram.settled();
    await passes(5, 5);
    await passes(1_200, 40);
    expect(copies(/main reason/)).toBe(3);
    await passes(3_600, 20);
    expect(copies(/main reason/)).toBe(3);
    const [given, ...others] = program.log.filter((line) => line.includes('gave up on a message'));
    expect(given).toMatch(/^error .*"channel":"telegram".*"kind":"question".*"reason":"in-doubt"/);
    expect(others).toEqual([]);
    const { channels } = await (await fetch(`${program.address}/readyz`)).json();
    expect(channels.telegram).toMatchObject({ givenUp: 1 });

    anna.say('hello?');
    await telegram.settled();
    await untilHolds(() => expect(copies(/main reason/)).toBe(4));
    anna.say('The cartons were crushed on one side');
    await anna.hears(/why|Why|example/);
    const [response] = await program.responses();
    expect(response?.chains[0]?.links.map(({ answer }) => answer)).toEqual([
      'The cartons were crushed on one side',
    ]);
  });

  it('tells the team on the case that a message did not reach the buyer', async () => {
    const li = team.member(7, 'Li');
    li.say(`/setup ${setUpCodeOf(program)}`);
    await untilHolds(() => expect(team.saw().at(-1)?.text).toMatch(/admin now/));
    telegram.faults.next('sendMessage', { kind: 'reset-after-accept' }, { times: 3, chat: 42 });
    anna.say('1');
    await telegram.settled();
    await passes(1_200, 60);
    li.say('/case 1');
    await telegram.settled();
    await untilHolds(() =>
      expect(team.saw().some(({ text }) => /did not reach the buyer/.test(text))).toBe(true),
    );
  });
});
