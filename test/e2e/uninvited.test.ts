import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MINUTE_MS } from '../../src/base/instant.ts';
import { startTelegramEmulator, type TelegramEmulator } from '../emulators/telegram/emulator.ts';
import type { Group } from '../emulators/telegram/group.ts';
import { freePort, type RunningApp, runApp, setUpCodeOf } from '../support/running-app.ts';
import { leapingClock } from '../support/store/leaping-clock.ts';
import { openStoreUnderTest, type TestStore } from '../support/store/stores.ts';
import { WebClient } from '../support/web/web-client.ts';

const TEAM = -100_800;
const VISITOR = `v.${'a'.repeat(64)}`;

let store: TestStore;
let program: RunningApp;

beforeEach(async () => {
  store = await openStoreUnderTest();
});
afterEach(async () => {
  await program.stop();
  await store.close();
});

describe('a chat that is closed to people without an invitation', () => {
  it('is open to the invited, and leads nobody else into it', async () => {
    program = await runApp(store, { OPEN_CHAT: 'off' });
    const { address } = program;
    const home = await fetch(address);
    expect(home.status).toBe(200);
    expect(await home.text()).not.toContain('chat"');
    const lost = await fetch(`${address}/nowhere`, { headers: { accept: 'text/html' } });
    expect(await lost.text()).not.toContain('chat"');
    for (const path of ['/chat', `/chat/${VISITOR}`]) {
      const page = await fetch(address + path);
      expect(page.status).toBe(403);
      expect(await page.text()).toContain('This chat is for invited customers');
    }
    const visitor = new WebClient(address, VISITOR);
    expect(await visitor.say('hello')).toMatchObject({ status: 403, answer: { why: 'closed' } });
    const invited = new WebClient(address, await program.invited());
    expect(await invited.open()).toMatchObject({ status: 202 });
  });
});

describe('where a visitor comes from', () => {
  const post = async (index: number, forwarded: string) => {
    const token = `v.${String(index).padStart(64, '0')}`;
    const headers = { 'x-forwarded-for': forwarded };
    const message = { id: 'message-opened', opened: true };
    return (await new WebClient(program.address, token).post(message, headers)).status;
  };

  it('is what our own proxy says, and nothing that a visitor says', async () => {
    program = await runApp(store);
    // The proxy adds the right end; what is left of it the visitor has made up.
    const statuses = [];
    for (let index = 0; index < 12; index += 1) {
      statuses.push(await post(index, `192.0.2.${index}, 203.0.113.7`));
    }
    expect(statuses.filter((status) => status === 429)).toHaveLength(2);
    expect(await post(50, '203.0.113.8')).toBe(202);
  });

  it('is the connection where no proxy is trusted', async () => {
    program = await runApp(store, { TRUSTED_PROXIES: 'none' });
    const statuses = [];
    for (let index = 0; index < 12; index += 1)
      statuses.push(await post(index, `192.0.2.${index}`));
    expect(statuses.filter((status) => status === 429)).toHaveLength(2);
  });
});

describe('strangers on Telegram', () => {
  const clock = leapingClock();
  let telegram: TelegramEmulator;
  let group: Group;

  beforeEach(async () => {
    telegram = await startTelegramEmulator({ timeScale: 0.01, now: clock.now });
    group = telegram.group(TEAM, 'Support');
    const settings = {
      TELEGRAM_BOT_TOKEN: telegram.token,
      TELEGRAM_API_ROOT: telegram.apiRoot,
      TEAM_CHANNELS: `telegram:${TEAM}`,
      PORT: String(await freePort()),
    };
    program = await runApp(store, settings, { now: clock.now });
  });
  afterEach(async () => telegram.stop());

  const shown = async (pattern: RegExp) =>
    await telegram.until(() => group.saw().findLast(({ text }) => pattern.test(text)));

  async function later(ms: number): Promise<void> {
    clock.leap(ms);
    await program.app.engine.sweep();
  }

  it('are heard once a minute while they wait for a person', async () => {
    const person = telegram.buyer({ id: 61, languageCode: 'en' });
    person.say('human');
    await shown(/#1 🟡 yellow · open/);
    person.say('the first words');
    await shown(/💬 .*: the first words$/);
    for (const words of ['and more', 'and more still']) person.say(words);
    await telegram.settled();
    expect(group.saw().some(({ text }) => text.includes('and more'))).toBe(false);
    await later(MINUTE_MS);
    await shown(/💬 .*: and more\n💬 .*: and more still$/);
  });

  it('are one line where they are many, from which staff bring out a card', async () => {
    group.becomeForum();
    const li = group.member(7, 'Li');
    li.say(`/setup ${setUpCodeOf(program)}`);
    await shown(/You’re an admin now/);
    for (let id = 70; id < 76; id += 1) telegram.buyer({ id, languageCode: 'en' }).say('human');
    await later(MINUTE_MS);
    await shown(/^3 conversations with uninvited visitors need attention/);
    // A line that nobody answers needs no topic of its own.
    expect([...group.topics().values()].join()).not.toContain('conversations');
    li.say('/strangers');
    await shown(/^3 cases:\n#4 🟡 yellow open/);
    li.say('/strangers 5');
    await shown(/The card of #5 is here/);
    await shown(/^#5 🟡 yellow · open/);
  });
});
