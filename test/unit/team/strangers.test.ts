import { beforeEach, describe, expect, it } from 'vitest';
import { HOUR_MS, MINUTE_MS } from '../../../src/base/instant.ts';
import { conversationId } from '../../../src/core/contract/ids.ts';
import type { Heard } from '../../../src/core/contract/team-event.ts';
import { strangersRound } from '../../../src/team/desk/strangers-line.ts';
import { teamWords } from '../../../src/team/words/words.ts';
import { BUYER, GROUP, ROOM, SLACK, TeamWorld } from '../../support/team/team-world.ts';

const LI = 'slack:U1';
let world: TeamWorld;

beforeEach(async () => {
  world = new TeamWorld();
  await world.admit(LI, 'agent', 'Li Wei');
});

const talkOf = (index: number) => conversationId('web', `v.${index}`);

async function stranger(index: number, trigger: 'asked' | 'anger' = 'asked') {
  const conversation = talkOf(index);
  return await world.raise({
    id: `${conversation}!1`,
    conversation,
    trigger,
    isUninvited: true,
    words: [`words of ${index}`],
  });
}

async function strangers(count: number, from = 0): Promise<void> {
  for (let index = from; index < from + count; index += 1) await stranger(index);
}

/** The rounds of the team look at everything after a while. */
async function aWhilePasses(ms = MINUTE_MS): Promise<void> {
  world.now += ms;
  await strangersRound(world.services)();
}

function cards(channel = SLACK): readonly string[] {
  return world.notices.flatMap(({ conversation, content }) =>
    conversation === channel && content.card?.startsWith('case:') ? [content.card] : [],
  );
}

/** The faces of the line of strangers, each with the name under which it stands. */
function lines(channel = SLACK) {
  return world.notices.flatMap(({ conversation, content }) =>
    conversation === channel && content.card?.startsWith('strangers')
      ? [{ card: content.card, text: content.text }]
      : [],
  );
}

describe('people without an invitation', () => {
  it('have a card at once while they are few, behind those of everybody else', async () => {
    await strangers(2);
    await world.raise({ id: 'r1' });
    expect(cards()).toEqual(['case:1', 'case:2', 'case:3']);
    const places = world.notices
      .filter(({ conversation, content }) => conversation === SLACK && content.card !== undefined)
      .map(({ content }) => content.behind === true);
    expect(places).toEqual([true, true, false]);
    await aWhilePasses();
    expect(lines()).toEqual([]);
  });

  it('are one line where they are many, which changes where it stands', async () => {
    await strangers(60);
    expect(cards()).toEqual(['case:1', 'case:2', 'case:3']);
    await aWhilePasses();
    await strangers(10, 60);
    await aWhilePasses();
    const [first, second] = lines();
    expect(lines()).toHaveLength(2);
    expect(first?.text).toBe(
      '57 conversations with uninvited visitors need attention – /strangers shows them.',
    );
    expect(second?.text).toContain('67 conversations');
    expect(second?.card).toBe(first?.card);
    // Each is a case, and comes after everybody else's in every list.
    await world.raise({ id: 'r1', trigger: 'unprompted', words: ['bad'] });
    const [top] = (await world.cases.list({ limit: 1 })).cases;
    expect(top?.id).toBe('r1');
  });

  it('say once that some of them are red, and do not flood the team with it', async () => {
    await strangers(5);
    await aWhilePasses();
    for (let index = 5; index < 60; index += 1) await stranger(index, 'anger');
    await aWhilePasses();
    const [before, after] = lines();
    expect(after?.text).toBe(
      '57 conversations with uninvited visitors need attention (🔴 55 red) – /strangers shows them.',
    );
    // It is a new message, so that somebody reads it.
    expect(after?.card).not.toBe(before?.card);
    for (let index = 60; index < 90; index += 1) await stranger(index, 'anger');
    await aWhilePasses();
    expect(new Set(lines().map(({ card }) => card)).size).toBe(2);
    expect(cards()).toHaveLength(3);
  });

  it('are said anew in another hour, and nothing is said where nothing has changed', async () => {
    await strangers(5);
    await aWhilePasses();
    await aWhilePasses();
    expect(lines()).toHaveLength(1);
    await aWhilePasses(HOUR_MS);
    await strangers(7, 5);
    await aWhilePasses();
    expect(new Set(lines().map(({ card }) => card)).size).toBe(2);
  });

  it('are one line an hour where a line cannot be changed, without buttons', async () => {
    await strangers(10);
    await aWhilePasses();
    await strangers(10, 10);
    await aWhilePasses();
    expect(lines(GROUP)).toHaveLength(2);
    expect(lines(ROOM)).toHaveLength(1);
    const inRoom = world.notices.find(
      ({ conversation, content }) => conversation === ROOM && content.isLine === true,
    );
    expect(inRoom?.content.choices).toBeUndefined();
  });

  it('may have three cards more after ten minutes', async () => {
    await strangers(5);
    world.now += 10 * MINUTE_MS;
    await strangers(5, 5);
    expect(cards()).toEqual(['case:1', 'case:2', 'case:3', 'case:6', 'case:7', 'case:8']);
  });
});

describe('/strangers', () => {
  beforeEach(async () => {
    await strangers(8);
  });

  it('lists those without a card, with a button for each', async () => {
    const [answer = ''] = await world.says(LI, '/strangers');
    expect(answer).toMatch(/^5 cases:\n#4 🟡 yellow open/);
    expect(answer).toContain('/strangers N posts the card here.');
    const reply = world.notices.at(-1)?.content.choices;
    expect(reply?.options.map(({ value }) => value)).toEqual(['4', '5', '6', '7', '8']);
    await aWhilePasses();
    expect(await world.presses(LI, 'strangers', 'list')).toEqual([answer]);
  });

  it('brings one out as a card, also where cards cannot be changed', async () => {
    expect(await world.says(LI, '/strangers 6')).toEqual(['The card of #6 is here.']);
    expect([cards().at(-1), cards(ROOM).at(-1)]).toEqual(['case:6', 'case:6']);
    // The member who asked for it is waiting for it.
    const shown = world.notices.filter(({ content }) => content.card === 'case:6');
    expect(shown.some(({ content }) => content.behind)).toBe(false);
    expect(await world.presses(LI, 'strangers', '7')).toEqual(['The card of #7 is here.']);
    expect(cards().at(-1)).toBe('case:7');
    await aWhilePasses();
    expect(lines().at(-1)?.text).toContain('3 conversations');
    expect(await world.says(LI, '/strangers 99')).toEqual([
      'There is no case #99. /cases lists the open ones.',
    ]);
  });

  it('is not needed by the member who takes one over', async () => {
    await world.says(LI, '/claim 5');
    const shown = world.notices.filter(({ content }) => content.card === 'case:5');
    expect(shown.map(({ conversation }) => conversation)).toEqual([SLACK, GROUP, ROOM]);
    expect(shown[0]?.content.behind).toBeUndefined();
  });

  it('says when nobody is left, and the line says so too', async () => {
    await aWhilePasses();
    for (const number of [4, 5, 6, 7, 8]) await world.says(LI, `/strangers ${number}`);
    await aWhilePasses();
    const none = 'No uninvited visitor is waiting.';
    expect(await world.says(LI, '/strangers')).toEqual([none]);
    expect(lines().at(-1)?.text).toBe(none);
    expect(new Set(lines().map(({ card }) => card)).size).toBe(1);
  });

  it('speaks Chinese to a team that reads it', async () => {
    world = new TeamWorld({ settings: { locale: 'zh-CN' } });
    await world.admit(LI, 'agent', 'Li Wei');
    await strangers(8);
    await aWhilePasses();
    expect(lines()[0]?.text).toBe('有 5 个未受邀访客的对话需要处理——发送 /strangers 查看。');
    expect((await world.says(LI, '/strangers'))[0]).toContain('发送 /strangers 编号');
  });
});

describe('a stranger who has no card', () => {
  it('has one once an invitation was opened there', async () => {
    await strangers(5);
    await world.raise({ id: `${talkOf(4)}!1`, conversation: talkOf(4), trigger: 'asked' });
    expect(cards().at(-1)).toBe('case:5');
    expect((await world.cases.load(5))?.uninvited).toBeUndefined();
  });

  it('is not heard in the channel, and is when there is a card', async () => {
    await strangers(5);
    const heard: Heard = { at: world.now, action: 'said', text: 'hello?', files: [] };
    await world.hear(talkOf(4), { kind: 'heard', heard });
    expect(world.told().join('\n')).not.toContain('hello?');
    await world.says(LI, '/strangers 5');
    await world.hear(talkOf(4), { kind: 'heard', heard });
    expect(world.told().join('\n')).toContain('hello?');
  });

  it('makes no case grow for ever, whatever is said how often', async () => {
    for (let index = 0; index < 500; index += 1) await stranger(1, 'anger');
    const [one] = world.cases.all();
    expect(JSON.stringify(one).length).toBeLessThan(60_000);
  });
});

describe('what a buyer said in a minute', () => {
  it('is one message under the card, with the number of lines that it has no room for', async () => {
    await world.raise({ id: 'r1' });
    const line = (text: string): Heard => ({ at: world.now, action: 'said', text, files: [] });
    const rest = [line('two'), line('three')];
    await world.hear(BUYER, { kind: 'heard', heard: line('one'), rest, more: 12 });
    expect(world.told().at(-1)).toBe(
      '💬 telegram:42: one\n💬 telegram:42: two\n💬 telegram:42: three\n… 12 more, see /case 1',
    );
    const chinese = teamWords('zh-CN').heard.more;
    expect(chinese).toContain('/case {number}');
  });
});
