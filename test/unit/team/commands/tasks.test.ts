import { beforeEach, describe, expect, it } from 'vitest';
import { DAY_MS, HOUR_MS } from '../../../../src/base/instant.ts';
import type { Sink } from '../../../../src/core/contract/channel.ts';
import { handleStaffAction } from '../../../../src/team/staff/handle-staff-action.ts';
import { newTask, READY_TEXT } from '../../../support/team/example-task.ts';
import { MONDAY_NOON, ROOM, SLACK, TeamWorld } from '../../../support/team/team-world.ts';

const LI = 'slack:U0LI';
const WANG = 'slack:U0WANG';
const MEMBERS = [{ name: 'Wang Min', identities: [WANG, 'telegram:43'] }];

let world: TeamWorld;

async function staffed(settings: object = {}): Promise<TeamWorld> {
  const fresh = new TeamWorld({ settings: { members: MEMBERS, ...settings } });
  await fresh.admit(LI, 'agent', 'Li Wei');
  await fresh.admit(WANG, 'agent', 'Wang');
  await fresh.tasks.add(newTask('t1', { due: MONDAY_NOON + 2 * DAY_MS }));
  await fresh.tasks.add(
    newTask('t2', { kind: 'remind', owner: 'Li Wei', due: MONDAY_NOON - HOUR_MS }),
  );
  const { owner: _, text: __, ...nobodys } = newTask('t3', { facts: { account: 'Acme' } });
  await fresh.tasks.add(nobodys);
  return fresh;
}

beforeEach(async () => {
  world = await staffed();
});

const buttons = () => world.notices.at(-2)?.content.choices?.options.map(({ label }) => label);

describe('/tasks', () => {
  it('lists what is open, the first due first, with what, owner and due', async () => {
    expect(await world.says(LI, '/tasks')).toEqual([
      [
        '3 tasks:',
        'Task 2: remind Claire Whitmore (Northgate) about HP-26-1041 · Li Wei · overdue since Mon 2 Nov, 11:00 UTC',
        'Task 3: forward the link to Acme · nobody · due Tue 3 Nov, 12:00 UTC',
        'Task 1: forward the link to Claire Whitmore (Northgate) about HP-26-1041 · Wang Min · due Wed 4 Nov, 12:00 UTC',
      ].join('\n'),
    ]);
  });

  it('names whom the task is for as far as anybody knows', async () => {
    const about = async (facts: object) => {
      const { number } = await world.tasks.add(newTask(JSON.stringify(facts), { facts }));
      return (await world.says(LI, `/tasks ${number}`))[0]?.split('\n')[0];
    };
    expect(await about({})).toMatch(/: forward the link to the buyer$/);
    expect(await about({ contact: 'Ann' })).toMatch(/: forward the link to Ann$/);
    expect(await about({ shipment: 'S-1' })).toMatch(/: forward the link to the buyer about S-1$/);
    expect(await about({ contact: 'Ann\n#1 {why}', account: 'A' })).toMatch(
      /: forward the link to Ann #1 \{why\} \(A\)$/,
    );
  });

  it.each([
    [WANG, 'mine', [1]],
    ['telegram:43', 'Mine.', [1]],
    [WANG, '我的', [1]],
    [LI, '我的', [2]],
    [LI, '全部', [2, 3, 1]],
    [LI, 'all', [2, 3, 1]],
  ])('lists one’s own, by whichever messenger: %s %s', async (by, which, numbers) => {
    const [answer = ''] = await world.says(by, `/tasks ${which}`);
    expect([...answer.matchAll(/^Task (\d+)/gm)].map(([, digits]) => Number(digits))).toEqual(
      numbers,
    );
  });

  it('says that there are more than fit, or none', async () => {
    for (let count = 4; count <= 20; count += 1) await world.tasks.add(newTask(`t${count}`));
    expect((await world.says(LI, '/tasks'))[0]).toMatch(/^15\+ tasks:\n(?:Task .*\n?){15}$/);
    for (let number = 1; number <= 20; number += 1) await world.says(LI, `/tasks done ${number}`);
    expect(await world.says(LI, '/tasks')).toEqual(['No open tasks. 🎉']);
    expect(await world.says(LI, '/tasks mine')).toEqual(['None.']);
  });
});

describe('/tasks 1', () => {
  it.each(['1', '#1', 'task 1', '任务1', '１', 'no. 1'])(
    'shows it with a button, and the text as a message of its own: %s',
    async (written) => {
      const [facts, text, ...more] = await world.says(LI, `/tasks ${written}`);
      expect(facts).toBe(
        [
          'Task 1: forward the link to Claire Whitmore (Northgate) about HP-26-1041',
          'Owner: Wang Min',
          'due Wed 4 Nov, 12:00 UTC',
          '/tasks done 1 closes it; what you write behind the number is kept.',
          'The text to send follows as a message of its own.',
        ].join('\n'),
      );
      expect(text).toBe(READY_TEXT);
      expect(more).toEqual([]);
      expect(buttons()).toEqual(['Done']);
      expect(world.notices.at(-1)?.content.choices).toBeUndefined();
    },
  );

  it('shows one without a text in one message, and the case that it is about', async () => {
    const { text: _, ...silent } = newTask('t4', { from: { case: 7 } });
    await world.tasks.add(silent);
    const [facts, ...more] = await world.says(LI, '/tasks 4');
    expect(facts).toContain('\nCase: #7\n');
    expect(facts).not.toContain('The text to send');
    expect(more).toEqual([]);
  });

  it('says how to close it where nothing can be pressed', async () => {
    const [facts] = await world.says(LI, '/tasks 1', { channel: ROOM });
    expect(facts).toContain('/tasks done 1 closes it');
    expect(world.notices.at(-2)?.content.choices).toBeUndefined();
  });

  it('is not taken for the case under whose card it is written', async () => {
    await world.raise({ id: 'r1' });
    expect((await world.says(LI, '/tasks', { under: 1 }))[0]).toMatch(/^3 tasks/);
    expect((await world.says(LI, '/tasks done', { under: 1 }))[0]).toMatch(/^Which task\?/);
  });
});

describe('closing a task', () => {
  const done = async (number: number) => (await world.tasks.load(number))?.done;

  it.each([
    ['done 1 they call back on Friday', 'they call back on Friday'],
    ['Done #1: they call back on Friday', 'they call back on Friday'],
    ['1 done they call back on Friday', 'they call back on Friday'],
    ['done task 1 – they call back on Friday', 'they call back on Friday'],
    ['完成 1 对方周五回电', '对方周五回电'],
    ['完成1，对方周五回电', '对方周五回电'],
    ['已完成 任务1 对方周五回电', '对方周五回电'],
    ['1 完成 对方周五回电', '对方周五回电'],
    ['done 1', undefined],
    ['１ 完成', undefined],
  ])('keeps who, when and the word: %s', async (written, word) => {
    expect(await world.says(LI, `/tasks ${written}`)).toEqual(['Task 1 is done.']);
    expect(await done(1)).toMatchObject({ by: LI, at: MONDAY_NOON });
    expect((await done(1))?.word).toBe(word);
  });

  it('by the button is the same', async () => {
    expect(await world.presses(WANG, 'task:1', 'done')).toEqual(['Task 1 is done.']);
    expect((await done(1))?.by).toBe(WANG);
    expect(await world.presses(LI, 'task:1', 'done')).toEqual([
      'Task 1 is done already: Wang Min, Mon 2 Nov, 12:00 UTC.',
    ]);
    expect(await world.presses('slack:U0NOBODY', 'task:2', 'done')).toEqual([
      expect.stringContaining('Nobody has rights here yet'),
    ]);
    expect(await done(2)).toBeUndefined();
  });

  it('a second time says who did it, with the word, and changes nothing', async () => {
    await world.says(WANG, '/tasks done 1 they call back');
    world.now += DAY_MS;
    const already = 'Task 1 is done already: Wang Min, Mon 2 Nov, 12:00 UTC – they call back';
    expect(await world.says(LI, '/tasks done 1 me too')).toEqual([already]);
    expect((await done(1))?.word).toBe('they call back');
    expect((await world.says(LI, '/tasks 1'))[0]).toContain(`\n${already}\n`);
    expect(buttons()).toBeUndefined();
  });

  it('is answered as the first time where the same command comes once more', async () => {
    const action = { kind: 'said', text: '/tasks done 1 sent' } as const;
    const once = { by: LI, channel: SLACK, action };
    await handleStaffAction(world.services, 'again', once);
    const said: string[] = [];
    const receive: Sink = async ({ content }) => {
      if (content.kind === 'notice') said.push(content.text);
      return { closesChoices: false };
    };
    await handleStaffAction({ ...world.services, receive }, 'again', once);
    expect(said).toEqual(['Task 1 is done.']);
  });

  it('that nobody needs any more says why', async () => {
    await world.tasks.withdraw('t1', 'answered', MONDAY_NOON);
    const why = 'Task 1 is no longer needed: the buyer has answered.';
    expect(await world.says(LI, '/tasks done 1')).toEqual([why]);
    expect((await world.says(LI, '/tasks 1'))[0]).toContain(why);
    expect(await done(1)).toBeUndefined();
  });

  it('that there is not says so', async () => {
    const unknown = 'There is no task 99. /tasks lists the open ones.';
    for (const written of ['99', 'done 99', '完成 99']) {
      expect(await world.says(LI, `/tasks ${written}`)).toEqual([unknown]);
    }
    expect(await world.presses(LI, 'task:99', 'done')).toEqual([unknown]);
  });

  it('takes no word that is too long', async () => {
    expect(await world.says(LI, `/tasks done 1 ${'x'.repeat(2_001)}`)).toEqual([
      'That is too long: at most 2000 characters.',
    ]);
    expect(await done(1)).toBeUndefined();
  });
});

describe('a wish that cannot be understood', () => {
  it.each([
    'done',
    'done they call back',
    '完成',
    '1 they call back',
    'yours',
    'doneness 1',
    '0x1',
  ])('closes nothing, and is answered with an example: %s', async (written) => {
    const [answer] = await world.says(LI, `/tasks ${written}`);
    expect(answer).toMatch(/\? For example: \/tasks done 12 they call back on Friday$/);
    expect((await world.tasks.list({ open: true, limit: 10 })).tasks).toHaveLength(3);
  });
});

describe('tasks of a team that reads Chinese', () => {
  it('are listed, shown and closed in Chinese', async () => {
    world = await staffed({ locale: 'zh-CN' });
    const [list = ''] = await world.says(WANG, '/tasks 我的');
    expect(list).toMatch(
      /^1 个任务：\n任务 1：把链接转发给 Claire Whitmore（Northgate），货物 HP-26-1041 · Wang Min · /,
    );
    const [facts = '', text] = await world.says(WANG, '/tasks 1');
    expect(facts).toContain('下一条消息就是可直接发送的文字。');
    expect(text).toBe(READY_TEXT);
    expect(buttons()).toEqual(['完成']);
    expect(await world.says(WANG, '/tasks 完成 1 对方周五回电')).toEqual(['任务 1 已完成。']);
    expect((await world.says(LI, '/tasks 完成 1'))[0]).toMatch(
      /^任务 1 已完成：Wang Min，.*——对方周五回电$/,
    );
    expect((await world.says(LI, '/help'))[0]).toContain('/tasks [我的|编号|完成 编号 说明]');
  });
});
