import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startTelegramEmulator, type TelegramEmulator } from '../emulators/telegram/emulator.ts';
import type { Group } from '../emulators/telegram/group.ts';
import { type RunningApp, runApp, setUpCodeOf } from '../support/running-app.ts';
import { openStoreUnderTest, type TestStore } from '../support/store/stores.ts';
import { newTask, READY_TEXT } from '../support/team/example-task.ts';
import { untilHolds } from '../support/until-holds.ts';

const TEAM = -100_900;
const LI = 7;

let store: TestStore;
let telegram: TelegramEmulator;
let program: RunningApp;
let group: Group;

beforeEach(async () => {
  store = await openStoreUnderTest();
  telegram = await startTelegramEmulator();
  group = telegram.group(TEAM, 'Export team');
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

const shown = (pattern: RegExp) =>
  untilHolds(() =>
    expect(
      group
        .saw()
        .map(({ text }) => text)
        .join('\n---\n'),
    ).toMatch(pattern),
  );

describe('a task in the program', () => {
  it('is told to the team, shown with its text, and closed by a button', async () => {
    const li = group.member(LI, 'Li');
    li.say(`/setup ${setUpCodeOf(program)}`);
    await shown(/You’re an admin now/);
    const { number } = await program.app.records.tasks.add(newTask('t1', { owner: 'Li' }));
    await shown(/1 new task:\nTask 1: forward the link to Claire Whitmore \(Northgate\) about/);
    li.say('/tasks mine');
    await shown(/\n1 task:\nTask 1: .* · Li · /);
    li.say(`/tasks ${number}`);
    await untilHolds(() => expect(group.saw().at(-1)?.text).toBe(READY_TEXT));
    li.press('Done');
    await shown(/Task 1 is done\./);
    const closed = await program.app.records.tasks.load(number);
    expect(closed?.done?.by).toBe(`telegram:${LI}`);
    expect(group.saw().filter(({ text }) => text.includes('new task'))).toHaveLength(1);
  });
});
