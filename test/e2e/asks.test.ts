import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { planMaker } from '../../src/asking/plans/make-plans.ts';
import { BUILT_IN_POLICY } from '../../src/asking/policy.ts';
import { startTelegramEmulator, type TelegramEmulator } from '../emulators/telegram/emulator.ts';
import type { Group } from '../emulators/telegram/group.ts';
import { bringTwoBuyers, HP_1041, MONDAY } from '../support/asking/two-buyers.ts';
import { type RunningApp, runApp, setUpCodeOf } from '../support/running-app.ts';
import { openStoreUnderTest, type TestStore } from '../support/store/stores.ts';
import { untilHolds } from '../support/until-holds.ts';

const TEAM = -100_901;
const LI = 7;
const WANG = 8;

let store: TestStore;
let telegram: TelegramEmulator;
let program: RunningApp;
let group: Group;

/** Real time, from a Monday noon on: buyers in London are at work. */
const begun = Date.now();
const now = () => MONDAY + (Date.now() - begun);

beforeEach(async () => {
  store = await openStoreUnderTest();
  telegram = await startTelegramEmulator();
  group = telegram.group(TEAM, 'Export team');
  program = await runApp(
    store,
    {
      TELEGRAM_BOT_TOKEN: telegram.token,
      TELEGRAM_API_ROOT: telegram.apiRoot,
      TEAM_CHANNELS: `telegram:${TEAM}`,
    },
    { now },
  );
});
afterEach(async () => {
  await program.stop();
  await telegram.stop();
  await store.close();
});

const shown = (pattern: RegExp) =>
  untilHolds(() =>
    expect(
      group
        .saw()
        .map(({ text }) => text)
        .join('\n---\n'),
    ).toMatch(pattern),
  );

describe('what the program asks, in the team channel', () => {
  it('stands still while an admin has stopped it, is listed, told line by line, and goes on', async () => {
    const li = group.member(LI, 'Li');
    const wang = group.member(WANG, 'Wang');
    li.say(`/setup ${setUpCodeOf(program)}`);
    await shown(/You’re an admin now/);
    li.say('/why 1');
    await shown(/There is no list here yet/);
    li.say('/asks pause');
    await shown(/From now on no asks are made\./);
    const { programme, plans, tasks } = program.app.records;
    const maker = planMaker({ programme, plans, policy: BUILT_IN_POLICY, now });
    await bringTwoBuyers({ programme, maker }, [HP_1041]);
    li.say('/asks');
    await shown(
      /No asks are made: Li stopped them, .*\n\nAsks on 2026-11-16 .*\nTo be asked:\n1\. 12:\d\d · Claire Whitmore \(Northgate\) about HP-26-1041 · by task\n/,
    );
    li.say('/why 1');
    await shown(/Claire Whitmore \(Northgate\) about HP-26-1041: to be asked now, by task\n/);
    li.say(`/grant telegram:${WANG} agent Wang`);
    await shown(/Wang is now an agent/);
    wang.say('/asks resume');
    await shown(/\/asks resume needs the role admin or higher; your role is agent/);
    expect((await tasks.list({ open: true, limit: 5 })).tasks).toEqual([]);
    li.say('/asks resume');
    await shown(/Asks are made again\. Li had stopped them/);
    await shown(/1 new task:\nTask 1: forward the link to Claire Whitmore/);
    wang.say('/asks');
    await shown(/Asked:\n1\. 12:\d\d · Claire .* · by task · asked, not opened yet/);
    wang.say('/why claire HP-26-1041');
    await shown(/about HP-26-1041: asked, not opened yet \(by task\)\n(.*\n)*What has happened:/);
    wang.say('/why 9');
    await shown(/The last \/asks here has only one line; 9 is not there\./);
  });
});
