import { beforeEach, describe, expect, it } from 'vitest';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../../src/base/instant.ts';
import { digestRound } from '../../../src/team/desk/digest/digest-round.ts';
import type { NewTask } from '../../../src/team/ports.ts';
import { newTask } from '../../support/team/example-task.ts';
import { MONDAY_NOON, SLACK, TeamWorld } from '../../support/team/team-world.ts';

const LI = 'slack:U1';
const WANG = 'slack:U0WANG';
const MEMBERS = [{ name: 'Wang Min', identities: ['telegram:43', WANG] }];
/** The team's hour on Tuesday is half past eight. */
const TUESDAY = MONDAY_NOON + DAY_MS - 4 * HOUR_MS;
const HALF_PAST = TUESDAY + 30 * MINUTE_MS;

let world: TeamWorld;

async function staffed(settings: object = {}): Promise<TeamWorld> {
  const team = new TeamWorld({
    settings: { fallback: LI, members: MEMBERS, ...settings },
    channels: [SLACK],
  });
  await team.admit(LI, 'agent', 'Li');
  team.now = TUESDAY;
  await digestRound(team.services)();
  return team;
}

beforeEach(async () => {
  world = await staffed();
});

async function add(id: string, owner: string | undefined, changes: Partial<NewTask> = {}) {
  const { owner: _, ...rest } = newTask(id, changes);
  await world.tasks.add({ ...rest, ...(owner !== undefined && { owner }) });
}

async function daily(): Promise<string | undefined> {
  world.now = HALF_PAST;
  await digestRound(world.services)();
  return world.told().at(-1);
}

describe('the daily list', () => {
  it('comes to somebody who has tasks but no case, the first due first', async () => {
    await add('a', 'Wang Min', { due: HALF_PAST + HOUR_MS });
    await add('b', 'wang  min', { due: HALF_PAST - HOUR_MS, kind: 'remind' });
    expect(await daily()).toBe(
      [
        'Your tasks today, Wang Min:',
        'Task 2: remind Northgate about HP-26-1041 · overdue since Tue 3 Nov, 07:30 UTC',
        'Task 1: forward the link to Northgate about HP-26-1041 · due Tue 3 Nov, 09:30 UTC',
      ].join('\n'),
    );
    // The person is called by the identity that they have there.
    expect(world.notices.at(-1)?.content.marks).toMatchObject([{ identity: WANG }]);
  });

  it('has the tasks of an owner behind the cases', async () => {
    await world.raise({ id: 'r1' });
    await add('a', 'Li');
    expect(await daily()).toMatch(
      /^Your cases today, Li:\nOpen: #1 \(.*\)\nTasks:\nTask 1: forward the link to Northgate about HP-26-1041 · due .*$/,
    );
  });

  it('names at its end what nobody on the team owns', async () => {
    await add('a', undefined);
    await add('b', 'Joe Outside');
    await add('c', 'Li');
    expect(await daily()).toMatch(
      /^Your tasks today, Li:\nTask 3: .*\n\nTasks that nobody on the team owns:\nTask 1: .* · nobody · due .*\nTask 2: .* · Joe Outside · due .*$/,
    );
  });

  it('names ten tasks of one owner, and how many more there are', async () => {
    for (let count = 1; count <= 13; count += 1) await add(`t${count}`, 'Li');
    expect(await daily()).toMatch(/^Your tasks today, Li:\n(?:Task .*\n){10}… 3 more: \/tasks$/);
  });

  it('is silent about what is done or no longer needed', async () => {
    await add('a', 'Li');
    await add('b', 'Li');
    await world.tasks.withdraw('b', 'answered', TUESDAY);
    await world.says(LI, '/tasks done 1');
    const before = world.told().length;
    await daily();
    expect(world.told()).toHaveLength(before);
  });

  it('keeps no contact’s name until it is delivered', async () => {
    await add('a', 'Li');
    world.now = HALF_PAST;
    const receive = () => Promise.reject(new Error('away'));
    await expect(digestRound({ ...world.services, receive })()).rejects.toThrow('away');
    const kept = JSON.stringify([...world.memory]);
    expect(kept).toContain('Task 1');
    expect(kept).not.toContain('Claire');
    expect(await daily()).toContain('Task 1');
  });

  it('names tasks in Chinese to a team that reads it', async () => {
    world = await staffed({ locale: 'zh-CN' });
    await add('a', 'Li', { due: HALF_PAST - HOUR_MS });
    expect(await daily()).toMatch(
      /^Li，您今天的任务：\n任务 1：把链接转发给 Northgate，货物 HP-26-1041 · 已超时，截止 /,
    );
  });
});
