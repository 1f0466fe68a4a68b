import { beforeEach, describe, expect, it } from 'vitest';
import { GROUP, TeamWorld } from '../../support/team/team-world.ts';

let world: TeamWorld;
beforeEach(() => {
  world = new TeamWorld();
});

describe('/id', () => {
  it('tells a listed chat and the person, no matter who asks', async () => {
    expect(await world.says('telegram:99', '/id', { channel: GROUP })).toEqual([
      'This chat is telegram:-100500.\nYou are telegram:99.',
    ]);
  });

  const asked = async (id: string, conversation: string, more: object) => {
    const before = world.notices.length;
    const content = { kind: 'text', text: '/id' } as const;
    await world.takes({ id, conversation: conversation as never, at: world.now, content, ...more });
    return world.notices.slice(before).map(({ content: { text } }) => text);
  };

  it('tells a group that is not listed what to write into the settings, once a minute', async () => {
    const text = 'This chat is telegram:-100123; add it to TEAM_CHANNELS.';
    expect(await asked('1', 'telegram:-100123', { unlisted: true })).toEqual([text]);
    expect(await asked('2', 'telegram:-100123', { unlisted: true })).toEqual([]);
    world.now += 61_000;
    expect(await asked('3', 'telegram:-100123/7', { unlisted: true })).toEqual([text]);
    for (let count = 0; count < 40; count += 1) {
      await asked(`many:${count}`, `telegram:-${200 + count}`, { unlisted: true });
    }
    expect(world.notices.length).toBeLessThanOrEqual(31);
  });

  it('tells a person in private who they are, and nothing else that they write', async () => {
    const speaker = { identity: 'telegram:43' };
    expect(await asked('1', 'telegram:43', { speaker })).toEqual(['You are telegram:43.']);
    expect(world.toBuyers).toEqual([]);
    await world.takes({
      id: '2',
      conversation: 'telegram:44' as never,
      at: world.now,
      speaker,
      content: { kind: 'text', text: '/id please' },
    });
    expect(world.toBuyers).toHaveLength(1);
  });

  it('answers a Chinese team in Chinese', async () => {
    world = new TeamWorld({ settings: { locale: 'zh-CN' } });
    expect(await asked('1', 'telegram:-100123', { unlisted: true })).toEqual([
      '本群是 telegram:-100123；请将其加入 TEAM_CHANNELS。',
    ]);
  });
});
