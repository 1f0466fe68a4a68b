import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DAY_MS, HOUR_MS } from '../../../../src/base/instant.ts';
import { bringTwoBuyers, HP_1041, MONDAY, runTo } from '../../../support/asking/two-buyers.ts';
import { type AskingTeams, LI, openAskingTeams, WANG } from '../../../support/team/asking-team.ts';
import type { TeamWorld } from '../../../support/team/team-world.ts';

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

const lines = async (text: string, by = LI) => ((await team.says(by, text))[0] ?? '').split('\n');

describe('/asks', () => {
  it('lists who was asked, who will be and by which way, and counts the others by reason', async () => {
    await bringTwoBuyers(asking);
    await runTo(asking, MONDAY + HOUR_MS);
    expect(await lines('/asks')).toEqual([
      'Asks on 2026-11-16 (UTC)',
      'Asked:',
      '1. 12:00 · Claire Whitmore (Northgate) about HP-26-1041 · by task · asked, not opened yet',
      'To be asked:',
      '2. 14:00 · Jenna Castillo (Pacific Crest) about HP-26-1044 · by task, until then: outside working time at their place',
      'Waiting: 1',
      '  1 × not known to have arrived',
      'Not asked: 1',
      '  1 × arrived too long ago',
      '/why N tells the whole story of a line.',
    ]);
  });

  it('lists the week from Monday on, each line with its day', async () => {
    asking.now = MONDAY + 2 * DAY_MS;
    await bringTwoBuyers(asking, [{ ...HP_1041, arrivedOn: '2026-11-17' }]);
    const [head, , line] = await lines('/asks week');
    expect(head).toBe('Asks from 2026-11-16 to 2026-11-22 (UTC)');
    expect(line).toMatch(
      /^1\. Fri,? 20 Nov, 09:00 · Claire .* · by task, until then: arrived too recently$/,
    );
    expect(await lines('/asks today')).toEqual([
      'Asks on 2026-11-18 (UTC)',
      'Nobody was asked, and nobody is to be asked.',
      'Waiting: 1',
      '  1 × arrived too recently',
    ]);
  });

  it('shows thirty lines at most, and says how many there are more', async () => {
    await bringTwoBuyers(asking, []);
    const [person] = await asking.programme.contactsOf('NORTHGATE');
    if (person === undefined) throw new Error('Nobody is there');
    for (let count = 0; count < 40; count += 1) {
      const account = `A${count}`;
      await asking.programme.saveMany('accounts', [{ id: account, name: account, country: 'GB' }]);
      await asking.programme.saveMany('contacts', [{ ...person, id: `c${count}`, account }]);
      await asking.programme.saveMany('shipments', [{ ...HP_1041, id: `s${count}`, account }]);
    }
    const list = await lines('/asks');
    expect(list.filter((line) => /^\d+\. /.test(line))).toHaveLength(30);
    expect(list).toContain('… and 10 more');
    expect(await lines('/why 31')).toEqual(['The last /asks here has 30 lines; 31 is not there.']);
  });

  it.each(['/asks 今天', '/asks', '/asks today'])(
    'is in Chinese for a team that reads it, by its own clock: %s',
    async (written) => {
      await bringTwoBuyers(asking);
      await runTo(asking, MONDAY + HOUR_MS);
      team = await teams.teamWith({ locale: 'zh-CN', calendar: { timeZone: 'Asia/Shanghai' } });
      const list = await lines(written);
      expect(list).toContain('2026-11-16 的询问（Asia/Shanghai）');
      expect(list).toContain(
        '1. 20:00 · Claire Whitmore（Northgate），货物 HP-26-1041 · 通过任务 · 已询问，尚未打开',
      );
      expect(list).toContain(
        '2. 22:00 · Jenna Castillo（Pacific Crest），货物 HP-26-1044 · 通过任务，在此之前：对方当地不在工作时间',
      );
      expect(list.join('\n')).not.toMatch(/asked|waiting/i);
    },
  );

  it('understands the week in Chinese, and says what it understands where it does not', async () => {
    expect((await lines('/asks 本周'))[0]).toMatch(/^Asks from/);
    expect(await lines('/asks tomorrow')).toEqual(['/asks tomorrow? For example: /asks week']);
  });

  it('tells of news of a delay as such', async () => {
    const delay = { kind: 'roll-over' as const, expectedOn: '2026-11-24' };
    await bringTwoBuyers(asking, [{ ...HP_1041, arrivedOn: undefined, delay }]);
    await runTo(asking, MONDAY + HOUR_MS);
    const list = await lines('/asks');
    expect(list[2]).toMatch(/HP-26-1041 · news of the delay, by task · asked/);
    expect((await lines('/why 1'))[0]).toMatch(/\(news of the delay, by task\)$/);
  });
});

describe('/asks pause', () => {
  it('stops all asks for an admin, once, and says what happens next', async () => {
    const told = await lines('/asks pause', WANG);
    expect(told).toEqual([
      'From now on no asks are made.',
      'No asks are made: Wang Min stopped them, Mon, 16 Nov 2026, 12:00 UTC. /asks resume lets them go on: asks that were missed are spread over up to 3 days.',
      'Nobody is asked, reminded or told of a delay meanwhile. Answers are taken as ever.',
    ]);
    await bringTwoBuyers(asking);
    expect(await asking.planner('one').sweep()).toBe(0);
    expect(await asking.plans.due(MONDAY, 10)).not.toEqual([]);
    asking.now = MONDAY + HOUR_MS;
    const again = await lines('/asks 暂停', WANG);
    expect(again[0]).toBe('They were stopped before.');
    expect(again[1]).toContain('Wang Min stopped them, Mon, 16 Nov 2026, 12:00 UTC.');
    expect((await lines('/asks'))[0]).toBe(told[1]);
  });

  it('is over with resume, which changes nothing where asks were not stopped', async () => {
    expect(await lines('/asks resume', WANG)).toEqual(['Asks were not stopped.']);
    await team.says(WANG, '/asks pause');
    expect(await lines('/asks 恢复', WANG)).toEqual([
      'Asks are made again. Wang Min had stopped them, Mon, 16 Nov 2026, 12:00 UTC. Next: asks that were missed are spread over up to 3 days.',
    ]);
    expect(await asking.pause.read()).toBeUndefined();
    expect((await lines('/asks'))[0]).toMatch(/^Asks on/);
  });

  it.each(['pause', 'resume', '暂停', '恢复'])('is refused to an agent: %s', async (word) => {
    await asking.pause.pause({ at: MONDAY, by: 'olga' });
    const [answer] = await team.says(LI, `/asks ${word}`);
    expect(answer).toMatch(
      /^\/asks (pause|resume) needs the role admin or higher; your role is agent/,
    );
    expect(await asking.pause.read()).toEqual({ at: MONDAY, by: 'olga' });
  });

  it('is told in Chinese', async () => {
    team = await teams.teamWith({ locale: 'zh-CN' });
    const told = (await lines('/asks 暂停', WANG)).join('\n');
    expect(told).toContain('询问已停止：由 Wang Min 于');
    expect(told).toContain('错过的询问最多分 3 天进行。');
    expect((await lines('/asks 恢复', WANG)).join()).toMatch(/^已恢复询问。/);
  });
});
