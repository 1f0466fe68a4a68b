import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { HOUR_MS } from '../../../../src/base/instant.ts';
import { bringTwoBuyers, HP_1041, MONDAY, runTo } from '../../../support/asking/two-buyers.ts';
import { type AskingTeams, LI, openAskingTeams } from '../../../support/team/asking-team.ts';
import { GROUP, SLACK, type TeamWorld } from '../../../support/team/team-world.ts';

let teams: AskingTeams;
let asking: AskingTeams['asking'];
let team: TeamWorld;

beforeEach(async () => {
  teams = await openAskingTeams();
  asking = teams.asking;
  team = await teams.teamWith({});
});
afterEach(async () => {
  await teams.close();
});

const lines = async (text: string) => ((await team.says(LI, text))[0] ?? '').split('\n');

describe('/why', () => {
  beforeEach(async () => {
    await bringTwoBuyers(asking);
    await runTo(asking, MONDAY + HOUR_MS);
  });

  it('tells what has happened to a line of the list, and what the rules said', async () => {
    await team.says(LI, '/asks');
    const story = await lines('/why 1');
    expect(story.slice(0, 8)).toEqual([
      'Claire Whitmore (Northgate) about HP-26-1041: asked, not opened yet (by task)',
      'policy "built-in", arm "after-3-days", GB, Europe/London',
      '',
      'What has happened:',
      '  Mon, 16 Nov 2026, 12:00 UTC – planned: contact and shipment became known',
      '  Mon, 16 Nov 2026, 12:00 UTC – asked, not opened yet: by a task for the owner of the account',
      'Asked 6.5 days after the arrival on 2026-11-10; the arm says 3.',
      '',
    ]);
    expect(story[8]).toBe('What the rules said when it was decided:');
    expect(story).toContain('  ✓ arrived on 2026-11-10');
    expect(story).toContain('  ✓ not asked about this shipment before');
  });

  it('tells what is waited for, by the team’s clock', async () => {
    await team.says(LI, '/asks');
    const story = await lines('/why #2');
    expect(story[0]).toBe(
      'Jenna Castillo (Pacific Crest) about HP-26-1044: not before Mon, 16 Nov 2026, 14:00 UTC',
    );
    expect(story).toContain('What the rules say now:');
    expect(story.join('\n')).toMatch(
      /… it is outside working hours at their place, until Mon, 16 Nov 2026, 14:00 UTC/,
    );
  });

  it.each([
    'claire S1',
    'claire HP-26-1041',
    'claire hp 26 1041',
    'Claire Whitmore HP-26-1041',
    'claire whitmore S1.',
  ])('takes a contact and a shipment: %s', async (written) => {
    expect((await lines(`/why ${written}`))[0]).toMatch(/^Claire Whitmore .* HP-26-1041: asked/);
  });

  it('asks for ids where a number or a name means several', async () => {
    await asking.programme.saveMany('shipments', [{ ...HP_1041, id: 'S1b' }]);
    expect(await lines('/why Claire Whitmore HP-26-1041')).toEqual([
      '2 of them may be meant. Please write the ids: /why claire S1, /why claire S1b',
    ]);
  });

  it('is in Chinese for a team that reads it', async () => {
    team = await teams.teamWith({ locale: 'zh-CN', calendar: { timeZone: 'Asia/Shanghai' } });
    const story = (await lines('/why claire S1')).join('\n');
    expect(story).toMatch(
      /^Claire Whitmore（Northgate），货物 HP-26-1041：已询问，尚未打开（通过任务）/,
    );
    expect(story).toContain('经过：');
    expect(story).toMatch(/2026年11月16日.* 20:00.*通过客户负责人的任务/);
    expect(story).toContain('✓ 已于 2026-11-10 到货');
  });

  it.each([
    ['', 'Which line of /asks, or which contact and shipment? For example: /why 3'],
    ['claire', 'Which line of /asks, or which contact and shipment? For example: /why 3'],
    ['3', 'There is no list here yet: write /asks first, then /why with the number of a line.'],
    ['clare S1', 'Nobody at the account of S1 has the id or the name “clare”.'],
    ['claire HP-99', 'No shipment has the id or the number “HP-99”.'],
    ['claire S2', 'S2 did not go to the account of claire.'],
  ])('says what is missing or wrong: %s', async (written, answer) => {
    expect(await lines(`/why ${written}`)).toEqual([answer]);
  });

  it('knows the numbers of the last list of its own channel only', async () => {
    await team.says(LI, '/asks', { channel: GROUP });
    expect((await team.says(LI, '/why 1', { channel: GROUP }))[0]).toMatch(/^Claire/);
    expect((await team.says(LI, '/why 1', { channel: SLACK }))[0]).toMatch(/no list here yet/);
    expect((await team.says(LI, '/why 7', { channel: GROUP }))[0]).toBe(
      'The last /asks here has 2 lines; 7 is not there.',
    );
  });
});
