import { beforeEach, describe, expect, it } from 'vitest';
import { conversationId } from '../../../../src/core/contract/ids.ts';
import type { Concern } from '../../../../src/core/contract/team-event.ts';
import { handleTeamEvent } from '../../../../src/team/desk/handle-team-event.ts';
import { teamSink } from '../../../../src/team/team-sink.ts';
import zhCN from '../../../../src/team/words/zh-cn.ts';
import { GROUP, ROOM, SET_UP_CODE, SLACK, TeamWorld } from '../../../support/team/team-world.ts';

const LI = 'slack:U0LI';
const WANG = 'telegram:8';
const ADA = 'slack:U0ADA';

const ANNA: NonNullable<Concern['subject']> = {
  verified: true,
  account: { id: 'a1', name: 'Nordlicht GmbH', class: 'A' },
  contact: { id: 'c1', name: 'Anna', role: 'purchaser' },
  shipment: { reference: 'HP-1042', product: 'steel bolts', destination: 'Hamburg' },
};

let world: TeamWorld;

async function staffed(settings: object = {}): Promise<TeamWorld> {
  const replies = { sorry: { en: 'We are sorry.' } };
  const fresh = new TeamWorld({ settings: { replies, ...settings } });
  await fresh.admit(LI, 'admin', 'Li Wei');
  await fresh.admit(WANG, 'agent', 'Wang');
  await fresh.raise({ id: 'r1', words: ['a human, please'], subject: ANNA, locale: 'en' });
  return fresh;
}

beforeEach(async () => {
  world = await staffed();
});

const first = () => world.cases.all()[0];
const buyer = (number: number) => conversationId('telegram', `5${number}`);

describe('rights that are taken away (K10: 121)', () => {
  it('free the case at once, and the team and the admin are told', async () => {
    await world.says(WANG, '/claim 1', { channel: GROUP });
    expect(await world.says(LI, `/grant ${WANG} none`)).toEqual([
      'Wang no longer has any rights. Unassigned again: #1.',
    ]);
    expect(first()).toMatchObject({ state: 'open' });
    expect(first()?.claimedBy).toBeUndefined();
    expect(first()?.owner).toBeUndefined();
    for (const channel of [SLACK, GROUP, ROOM]) {
      expect(world.told(channel).join('\n')).toMatch(
        /#1 is unassigned again: its owner no longer has rights/,
      );
    }
    expect(world.toBuyers.map(({ content }) => content.kind)).toEqual(['claimed', 'released']);
    await world.admit(ADA, 'agent', 'Ada');
    expect(await world.says(ADA, '/claim 1')).toEqual([expect.stringContaining('#1 is yours')]);
    expect(first()?.owner).toBe(ADA);
  });

  it('free every case that the person holds or answers for, and no other', async () => {
    await world.raise({ id: 'r2', conversation: buyer(2) });
    await world.raise({ id: 'r3', conversation: buyer(3) });
    await world.says(WANG, '/claim 1');
    await world.says(LI, '/assign 2 Wang');
    await world.says(LI, '/claim 3');
    expect(await world.says(LI, `/grant ${WANG} none.`)).toEqual([
      'Wang no longer has any rights. Unassigned again: #1, #2.',
    ]);
    expect(world.cases.all().map(({ owner, claimedBy }) => [owner, claimedBy])).toEqual([
      [undefined, undefined],
      [undefined, undefined],
      [LI, LI],
    ]);
  });

  it('free a planned case too, which keeps its plan', async () => {
    await world.says(WANG, '/claim 1');
    await world.says(WANG, '/plan 1 A new carton leaves on Friday');
    await world.says(LI, `/grant ${WANG} none`);
    expect(first()).toMatchObject({ state: 'planned', plan: { by: WANG } });
    expect(first()?.claimedBy).toBeUndefined();
  });

  it('leave a case that is over as it is', async () => {
    await world.says(WANG, '/claim 1');
    await world.says(WANG, '/resolve 1 apology We are sorry.');
    expect(await world.says(LI, `/grant ${WANG} none`)).toEqual(['Wang no longer has any rights.']);
    expect(first()).toMatchObject({ state: 'resolved', owner: WANG });
  });

  it('keep a case from nobody, even where they were taken without a word to the case', async () => {
    await world.says(WANG, '/claim 1');
    await world.staff.remove(WANG);
    expect(await world.says(LI, 'Hello', { under: 1 })).toEqual([
      expect.stringContaining('Nothing was sent: claim #1 first'),
    ]);
    expect(await world.says(LI, '/release 1')).toEqual(['Nobody has #1.']);
    expect(await world.says(LI, '/claim 1')).toEqual([expect.stringContaining('#1 is yours')]);
  });

  it('are one action however often it is delivered', async () => {
    await world.says(WANG, '/claim 1');
    await world.says(LI, `/grant ${WANG} none`);
    await world.says(LI, `/grant ${WANG} none`);
    const freed = first()?.audit.filter(({ what }) => what === 'released');
    expect(freed).toMatchObject([{ by: LI, from: WANG }]);
  });

  it('are told in Chinese to a Chinese team', async () => {
    world = await staffed({ locale: 'zh-CN' });
    await world.says(WANG, '/claim 1');
    expect(await world.says(LI, `/grant ${WANG} 无`)).toEqual([
      'Wang 不再有权限。已无负责人的工单：#1。',
    ]);
    expect(world.told().join('\n')).toContain('#1 已无负责人');
  });
});

/** Somebody whom the platform hides does something; what the bot answers. */
async function hidden(team: TeamWorld, text: string, thread?: string): Promise<readonly string[]> {
  const { teamChannels } = team.services;
  const before = team.notices.length;
  const sink = teamSink({
    words: team.services.words,
    now: () => team.now,
    teamChannels,
    receive: async ({ id, conversation, content }) => {
      expect(content.kind).toBe('command');
      if (content.kind === 'command')
        await handleTeamEvent(team.services, id, conversation, content);
      return { closesChoices: false };
    },
  });
  await sink({
    id: `hidden:${text}:${before}`,
    conversation: GROUP,
    at: team.now,
    speaker: { anonymous: true },
    content: { kind: 'text', text },
    ...(thread !== undefined && { thread }),
  });
  return team.notices.slice(before).map(({ content }) => content.text);
}

describe('somebody whom the messenger hides (K9: 106)', () => {
  it.each(['/cases', '/claim 1', '/help', '/setup code', '#1 hello', `/setup ${SET_UP_CODE}`])(
    'is told why %s is not heard, and nothing is done',
    async (text) => {
      for (const team of [world, new TeamWorld()]) {
        const answers = await hidden(team, text);
        expect(answers).toEqual([
          expect.stringMatching(/Nothing was done[\s\S]*cannot tell who you are/),
        ]);
        expect(team.toBuyers).toEqual([]);
      }
      expect(await world.staff.list()).toHaveLength(2);
      expect(first()?.claimedBy).toBeUndefined();
    },
  );

  it('is told so under a card as well', async () => {
    expect(await hidden(world, 'hello', 'thread:case:1')).toHaveLength(1);
  });

  it('is not disturbed in talk among the team', async () => {
    expect(await hidden(world, 'lunch?')).toEqual([]);
  });

  it('cannot be given rights', async () => {
    expect(await world.says(LI, '/grant anonymous admin')).toEqual([
      expect.stringContaining('Who? Write the name'),
    ]);
  });

  it('is told so in Chinese by a Chinese team', async () => {
    world = await staffed({ locale: 'zh-CN' });
    expect(await hidden(world, '/cases')).toEqual([zhCN.rights.anonymous]);
  });
});
