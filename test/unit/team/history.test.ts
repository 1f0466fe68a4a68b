import { describe, expect, it } from 'vitest';
import type { Concern } from '../../../src/core/contract/team-event.ts';
import { TeamWorld } from '../../support/team/team-world.ts';

const WANG = { slack: 'slack:U0WANG', telegram: 'telegram:43' } as const;
const LI = 'slack:U0LI';
const MEMBERS = [
  { name: 'Wang Min', email: 'wang@example.com', identities: [WANG.slack, WANG.telegram] },
  { name: '李薇', identities: [LI] },
];

const SUBJECT: NonNullable<Concern['subject']> = {
  verified: true,
  account: { id: 'a1', name: 'Nordlicht GmbH', class: 'A' },
  contact: { id: 'c1', name: 'Anna', role: 'purchaser' },
  shipment: { reference: 'HP-1042' },
};

async function teamOf(settings: object = {}): Promise<TeamWorld> {
  const world = new TeamWorld({ settings: { members: MEMBERS, ...settings } });
  await world.admit(WANG.telegram, 'agent', 'W.');
  await world.admit(LI, 'admin', 'Li');
  return world;
}

let world: TeamWorld;
describe('the history', () => {
  it('says in words who did what', async () => {
    world = await teamOf();
    await world.raise({ id: 'r1', subject: SUBJECT, words: ['wet'] });
    await world.says(LI, '/assign 1 Wang Min');
    await world.says(WANG.slack, '/claim 1');
    await world.says(WANG.slack, '/plan 1 new cartons');
    await world.says(WANG.slack, '/resolve 1 replacement We ship.');
    const [answer = ''] = await world.says(LI, '/case 1');
    expect(answer.slice(answer.indexOf('History:')).replace(/^.*? – /gm, '')).toBe(
      [
        'History:',
        'opened',
        '李薇 assigned it to Wang Min',
        'Wang Min took over the conversation',
        'Wang Min added a plan',
        'Wang Min handed the conversation back to the bot',
        'Wang Min resolved it',
      ].join('\n'),
    );
  });

  it('is Chinese for a Chinese team', async () => {
    world = await teamOf({
      locale: 'zh-CN',
      departments: [{ name: '品质', themes: ['packaging'], people: ['李薇'] }],
    });
    await world.raise({ id: 'r1', subject: SUBJECT, words: ['wet'] });
    await world.says(LI, '/assign 1 Wang Min');
    await world.says(WANG.slack, '/claim 1');
    await world.says(WANG.slack, '/resolve 1 补发 我们已补发。');
    const [answer = ''] = await world.says(LI, '/case 1');
    const history = answer.slice(answer.indexOf('经过：'));
    expect(history).toContain('李薇 指派给 Wang Min');
    expect(history).toContain('Wang Min 处理完毕');
    expect(history.replace(/Wang Min|UTC/g, '')).not.toMatch(/[a-z]{2}/i);
  });
});
