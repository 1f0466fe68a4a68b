import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { HOUR_MS } from '../../src/base/instant.ts';
import { ConversationId } from '../../src/core/contract/ids.ts';
import { startTelegramEmulator, type TelegramEmulator } from '../emulators/telegram/emulator.ts';
import type { Group } from '../emulators/telegram/group.ts';
import type { Person } from '../emulators/telegram/person.ts';
import { type RunningApp, runApp, setUpCodeOf } from '../support/running-app.ts';
import { type LeapingClock, leapingClock } from '../support/store/leaping-clock.ts';
import { storesUnderTest, type TestStore } from '../support/store/stores.ts';
import { untilHolds } from '../support/until-holds.ts';

const TEAM = -100_700;
const OFFICE = ['09:00-17:00'];
/** Half of the first clock is two hours. */
const TEAM_FILE = {
  calendar: {
    days: {
      monday: OFFICE,
      tuesday: OFFICE,
      wednesday: OFFICE,
      thursday: OFFICE,
      friday: OFFICE,
    },
  },
  clocks: { yellow: { firstAnswer: 4 } },
  digest: { daily: '23:30', weekly: 'sunday 23:30' },
};
/** A Monday. */
const MORNING = Date.UTC(2026, 11, 7, 10);

describe.each(storesUnderTest())('a buyer to whom nobody comes, on $name', ({ open }) => {
  let store: TestStore;
  let telegram: TelegramEmulator;
  let program: RunningApp;
  let group: Group;
  let anna: Person;
  let clock: LeapingClock;
  let folder: string;

  beforeEach(async () => {
    store = await open();
    clock = leapingClock();
    leapTo(MORNING);
    telegram = await startTelegramEmulator({ timeScale: 0.01, now: clock.now });
    group = telegram.group(TEAM, 'Support');
    folder = await mkdtemp(path.join(tmpdir(), 'quayside-team-'));
    const file = path.join(folder, 'team.json');
    await writeFile(file, JSON.stringify(TEAM_FILE));
    const environment = {
      TELEGRAM_BOT_TOKEN: telegram.token,
      TELEGRAM_API_ROOT: telegram.apiRoot,
      TEAM_CHANNELS: `telegram:${TEAM}`,
      TEAM_FILE: file,
    };
    program = await runApp(store, environment, { now: clock.now });
    anna = telegram.buyer({ id: 42, name: 'Anna' });
  });

  afterEach(async () => {
    await program.stop();
    await telegram.stop();
    await store.close();
    await rm(folder, { recursive: true, force: true });
  });

  const leapTo = (moment: number) => clock.leap(moment - clock.now());
  /** Leaps once all that was said is booked: what is still in flight would be sent a second time. */
  const passTo = async (moment: number) => {
    await untilHolds(async () => {
      for (const id of [`telegram:${TEAM}`, 'telegram:42']) {
        const read = await program.app.engine.read(ConversationId.parse(id));
        expect(read).toMatchObject({ inbox: [], outbox: [], teamOutbox: { entries: [] } });
      }
    });
    leapTo(moment);
  };
  const lines = () => group.saw().flatMap(({ from, text }) => (from === 'bot' ? [text] : []));
  const shown = async (pattern: RegExp) =>
    await telegram.until(() => lines().findLast((text) => pattern.test(text)));

  async function askedForPerson(): Promise<void> {
    anna.open(await program.invited());
    await anna.hears(/May we begin/);
    anna.press('Yes, begin');
    await anna.hears(/how satisfied/);
    anna.say('I need to speak to a human please');
    await anna.hears(/passed this on/);
    await shown(/#1 🟡 yellow/);
  }

  it('calls the team again, tells the buyer, and goes on with the open question', async () => {
    await askedForPerson();
    expect(anna.heard().at(-1)?.text).not.toContain('Nobody is in');
    await passTo(MORNING + 2 * HOUR_MS);
    expect(await shown(/has been waiting/)).toMatch(
      /^#1: .+ has been waiting for 2 hours, and nobody has taken over\. Said: “I need to speak to a human please” – \/claim 1 to take it over\.$/,
    );
    await passTo(MORNING + 4 * HOUR_MS + 1);
    await anna.hears(/nobody has been able to reply to you yet/);
    expect(anna.heard().at(-1)?.text).toContain('The team is in today until 17:00 (UTC).');
    anna.say('Is anybody there?');
    await shown(/💬 .+: Is anybody there\?/);
    anna.press('Continue');
    await anna.hears(/Back to our questions:[\s\S]+how satisfied/);
    expect(lines().filter((text) => /has been waiting/.test(text))).toHaveLength(1);
    expect(lines().filter((text) => /first reply is due by/.test(text))).toEqual([]);
  });

  it('calls nobody once somebody has taken over', async () => {
    await askedForPerson();
    const li = group.member(7, 'Li');
    li.say(`/setup ${setUpCodeOf(program)}`);
    await shown(/You’re an admin now/);
    li.say('/claim 1');
    await shown(/#1 is yours/);
    await passTo(MORNING + HOUR_MS);
    li.say('#1 I am here now.');
    await anna.hears(/I am here now/);
    await passTo(MORNING + 4 * HOUR_MS + 1);
    // Back with the bot after hours of silence: the sweep has looked at everything by then.
    await anna.hears(/Back to our questions:/);
    expect(lines().filter((text) => /has been waiting/.test(text))).toEqual([]);
    expect(anna.heard().filter(({ text }) => /nobody has been able/.test(text))).toEqual([]);
  });

  it('says at once when somebody is in, where nobody is', async () => {
    leapTo(MORNING + 10 * HOUR_MS);
    await askedForPerson();
    expect(anna.heard().at(-1)?.text).toContain(
      'Nobody is in right now: the team is back on Tuesday 8 December at 09:00 (UTC).',
    );
  });
});
