import { beforeEach, describe, expect, it } from 'vitest';
import { DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS } from '../../../src/base/instant.ts';
import type { TeamServices } from '../../../src/team/desk/handle-team-event.ts';
import { taskNewsRound } from '../../../src/team/tasks/task-news.ts';
import { dyingParts } from '../../support/team/dying-parts.ts';
import { newTask } from '../../support/team/example-task.ts';
import { GROUP, SLACK, TeamWorld } from '../../support/team/team-world.ts';

const WANG = 'slack:U0WANG';
const MEMBERS = [{ name: 'Wang Min', identities: [WANG, 'telegram:43'] }];
const HOW = '/tasks N shows a task, with the text to send.';

let world: TeamWorld;

beforeEach(() => {
  world = fresh();
});

function fresh(settings: object = {}): TeamWorld {
  return new TeamWorld({ settings: { members: MEMBERS, ...settings }, channels: [SLACK, GROUP] });
}

async function add(...ids: readonly string[]): Promise<void> {
  for (const id of ids) await world.tasks.add(newTask(id));
}

async function round(services: TeamServices = world.services): Promise<void> {
  await taskNewsRound(services)();
}

/** The numbers that each message named, in turn. */
const named = (channel = SLACK) =>
  world.told(channel).map((text) => [...text.matchAll(/^Task (\d+)/gm)].map(([, n]) => Number(n)));

const untold = async () => (await world.tasks.untold(100)).map(({ number }) => number);

describe('the message about new tasks', () => {
  it('comes once to every channel, with numbers, what, owners and when', async () => {
    await add('a');
    await world.tasks.add(newTask('b', { kind: 'remind', owner: 'Joe Outside', facts: {} }));
    await round();
    await round();
    world.now += HOUR_MS;
    await round();
    const text = [
      '2 new tasks:',
      'Task 1: forward the link to Claire Whitmore (Northgate) about HP-26-1041 · Wang Min · due Tue 3 Nov, 12:00 UTC',
      'Task 2: remind the buyer · Joe Outside · due Tue 3 Nov, 12:00 UTC',
      HOW,
    ].join('\n');
    expect(world.told(SLACK)).toEqual([text]);
    expect(world.told(GROUP)).toEqual([text]);
    expect(await world.tasks.load(1)).toMatchObject({ toldAt: world.now - HOUR_MS });
  });

  it('calls an owner by the identity of each messenger', async () => {
    await add('a');
    await round();
    const called = world.notices.map(({ content }) => content.marks);
    expect(called).toMatchObject([[{ identity: WANG }], [{ identity: 'telegram:43' }]]);
  });

  it('calls somebody with rights whom the file does not have, unless two are called so', async () => {
    world = fresh({ members: [] });
    await world.admit('slack:U0LI', 'agent', 'Li Wei');
    await world.tasks.add(newTask('a', { owner: 'li wei' }));
    await round();
    await world.admit('slack:U0LI2', 'agent', 'Li Wei');
    await world.tasks.add(newTask('b', { owner: 'Li Wei' }));
    world.now += HOUR_MS;
    await round();
    const called = world.notices.filter(({ conversation }) => conversation === SLACK);
    expect(called.map(({ content }) => content.marks)).toMatchObject([
      [{ identity: 'slack:U0LI' }],
      undefined,
    ]);
  });

  it('comes at most once in a quarter of an hour', async () => {
    await add('a');
    await round();
    await add('b', 'c');
    world.now += 15 * MINUTE_MS - 1;
    await round();
    expect(named()).toEqual([[1]]);
    world.now += 1;
    await round();
    expect(named()).toEqual([[1], [2, 3]]);
  });

  it('is not silenced for long by a clock that is set back', async () => {
    await add('a');
    await round();
    await add('b');
    world.now -= DAY_MS;
    await round();
    expect(named()).toEqual([[1], [2]]);
  });

  it('has a line for fifteen of many, and tells of each only once', async () => {
    await add(...Array.from({ length: 40 }, (_, at) => `t${at}`));
    await round();
    world.now += HOUR_MS;
    await round();
    const [text = '', ...more] = world.told();
    expect(text).toMatch(/^40 new tasks:\n(?:Task .*\n){15}… 25 more: \/tasks\n/);
    expect(more).toEqual([]);
    expect(await untold()).toEqual([]);
  });

  it('tells of nothing that is over already', async () => {
    await add('a', 'b');
    await world.tasks.withdraw('a', 'answered', world.now);
    await round();
    expect(named()).toEqual([[2]]);
  });

  it('waits where there is no channel', async () => {
    await add('a');
    await round({ ...world.services, teamChannels: [] });
    expect(await untold()).toEqual([1]);
    await round();
    expect(named()).toEqual([[1]]);
  });

  it('keeps no name of a buyer outside the tasks', async () => {
    await add('a');
    await taskNewsRound(dyingParts(world.services, 7, 'before'))().catch(() => {});
    expect([...world.memory.keys()]).toContain('task-news:1');
    expect(JSON.stringify([...world.memory])).not.toMatch(/Claire|Northgate/);
  });

  it('is in Chinese for a team that reads it', async () => {
    world = fresh({ locale: 'zh-CN' });
    await add('a');
    await round();
    expect(world.told()[0]).toMatch(
      /^1 个新任务：\n任务 1：把链接转发给 Claire Whitmore（Northgate），货物 HP-26-1041 · Wang Min · /,
    );
  });
});

describe('two processes', () => {
  it('that look at the same moment post one message', async () => {
    await add('a', 'b');
    await Promise.all([round(), round(), round()]);
    expect(named()).toEqual([[1, 2]]);
    expect(named(GROUP)).toEqual([[1, 2]]);
  });

  it('of which each sees other tasks tell of each once', async () => {
    await add('a');
    const slow = { ...world.services, memory: { ...world.services.memory } };
    // The other process is through with everything before this one claims.
    slow.memory.claim = async (key, value) => {
      await add('b');
      await round();
      return await world.services.memory.claim(key, value);
    };
    await round(slow);
    expect(named()).toEqual([[1, 2]]);
    expect(await untold()).toEqual([]);
    await add('c');
    world.now += HOUR_MS;
    await round();
    expect(named()).toEqual([[1, 2], [3]]);
  });

  it('agree on the tasks that the first has claimed', async () => {
    await add('a');
    await taskNewsRound(dyingParts(world.services, 5, 'after'))().catch(() => {});
    expect([...world.memory.keys()]).toEqual(['task-news:1']);
    await add('b');
    await Promise.all([round(), round()]);
    expect(named()).toEqual([[1]]);
    world.now += 15 * MINUTE_MS;
    await Promise.all([round(), round()]);
    expect(named()).toEqual([[1], [2]]);
  });
});

/** More than a round needs. */
const CALLS = 20;
const DEATHS = Array.from({ length: CALLS }, (_, at) => at + 1).flatMap((call) => [
  ['before', call] as const,
  ['after', call] as const,
]);

describe('a process that dies', () => {
  it.each(DEATHS)('%s its call %i to the outside: each task is told once', async (when, call) => {
    await add('a', 'b');
    await taskNewsRound(dyingParts(world.services, call, when))().catch(() => {});
    await add('c');
    for (const pauseMs of [SECOND_MS, 20 * MINUTE_MS, DAY_MS]) {
      world.now += pauseMs;
      await Promise.all([round(), round()]);
      await round();
    }
    for (const channel of [SLACK, GROUP]) {
      expect(named(channel).flat()).toEqual([1, 2, 3]);
    }
    expect(await untold()).toEqual([]);
  });

  it('dies within the round at the first of these calls, and is through before the last', async () => {
    await add('a');
    await expect(taskNewsRound(dyingParts(world.services, 1, 'after'))()).rejects.toThrow('died');
    await taskNewsRound(dyingParts(world.services, CALLS, 'before'))();
    expect(named()).toEqual([[1]]);
    expect(await untold()).toEqual([]);
  });
});
