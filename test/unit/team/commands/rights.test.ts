import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { TEAM_COMMANDS } from '../../../../src/app/team-commands.ts';
import type { EventContent } from '../../../../src/core/contract/event.ts';
import { type ConversationId, conversationId } from '../../../../src/core/contract/ids.ts';
import type { DocumentStore } from '../../../../src/store/port/document-store.ts';
import { COMMANDS } from '../../../../src/team/staff/commands.ts';
import { isForStaff } from '../../../../src/team/staff/team-command.ts';
import { askingWorld, deskOf } from '../../../support/asking/asking-world.ts';
import { documentsIn, openStoreUnderTest, type TestStore } from '../../../support/store/stores.ts';
import {
  BUYER,
  GROUP,
  MONDAY_NOON,
  ROOM,
  SET_UP_CODE,
  SLACK,
  type Spot,
  TEAM_CHANNELS,
  TeamWorld,
} from '../../../support/team/team-world.ts';

const PEOPLE = {
  nobody: 'slack:U0STRANGER',
  agent: 'slack:U0AGENT',
  manager: 'slack:U0MANAGER',
  admin: 'slack:U0ADMIN',
} as const;
type Role = keyof typeof PEOPLE;
const ROLES = ['nobody', 'agent', 'manager', 'admin'] as const;

/** A use of each command that changes or shows something, by the least role that may. */
const USES = [
  ['agent', 'cases', ''],
  ['agent', 'case', '1'],
  ['agent', 'find', 'wet'],
  ['agent', 'who', ''],
  ['agent', 'tasks', ''],
  ['agent', 'asks', ''],
  ['agent', 'why', '3'],
  ['agent', 'strangers', ''],
  ['agent', 'claim', '1'],
  ['agent', 'release', '1'],
  ['agent', 'assign', '1 me'],
  ['agent', 'plan', '1 A new carton leaves on Friday'],
  ['agent', 'note', '1 The forwarder admits it'],
  ['agent', 'resolve', '1 apology We are sorry.'],
  ['agent', 'say', 'sorry 1'],
  ['agent', 'help', ''],
  ['manager', 'report', '7d'],
  ['manager', 'digest', '08:30'],
  ['admin', 'grant', 'slack:U0NEW agent New'],
] as const;

const SURFACES = {
  'as text or by a slash command': (name: string, rest: string) => `/${name} ${rest}`,
  'by the one command for all': (name: string, rest: string) => `/quayside ${name} ${rest}`,
  'on a Chinese keyboard': (name: string, rest: string) => `／${name} ${rest}`,
  'with the bot’s name': (name: string, rest: string) => `/${name}@quayside_bot ${rest}`,
} as const;
type Surface = keyof typeof SURFACES;

const BUTTONS = [
  ['agent', 'case:1', 'claim', /#1 is yours/],
  ['agent', 'case:1', 'release', /Nobody has #1/],
  ['agent', 'case:1', 'answer', /#1 is yours/],
  ['agent', 'case:1', 'assign', /Who should take it/],
  ['agent', 'case:1', 'note', /Only the team sees a note/],
  ['agent', 'case:1', 'resolve', /How was it fixed/],
  ['manager', 'report:key', 'export:csv', /Behind report:key export:csv/],
] as const;

const REFUSED: Readonly<Record<Role, (command: string, needed: string) => string>> = {
  nobody: () =>
    'You have no rights here yet (slack:U0STRANGER). Ada can change that: /grant slack:U0STRANGER agent',
  agent: (command, needed) =>
    `/${command} needs the role ${needed} or higher; your role is agent. Ada can change that.`,
  manager: (command, needed) =>
    `/${command} needs the role ${needed} or higher; your role is manager. Ada can change that.`,
  admin: () => 'An admin is refused nothing.',
};

/** What people with rights are told of: not the help itself, nor what anybody may do. */
const LISTED = COMMANDS.filter(isForStaff).filter(({ name }) => name !== 'help');

let store: TestStore;
let documents: DocumentStore;
let world: TeamWorld;

beforeAll(async () => {
  store = await openStoreUnderTest();
  documents = await documentsIn(store);
});
afterAll(async () => {
  await documents.close();
  await store.close();
});

beforeEach(async () => {
  const asking = askingWorld(documents, { now: MONDAY_NOON });
  world = new TeamWorld({
    settings: { replies: { sorry: { en: 'We are sorry.' } } },
    asks: (team) => deskOf(asking, team),
  });
  await world.admit(PEOPLE.agent, 'agent', 'Agnes');
  await world.admit(PEOPLE.manager, 'manager', 'Max');
  await world.admit(PEOPLE.admin, 'admin', 'Ada');
  await world.raise({ id: 'r1', words: ['wet cartons'] });
});

function may(role: Role, needed: Role): boolean {
  return ROLES.indexOf(role) >= ROLES.indexOf(needed);
}

/** Everything that a command could change or give away. */
async function state() {
  return JSON.stringify([
    world.cases.all(),
    await world.staff.list(),
    [...world.memory],
    world.reportsAsked,
    world.toBuyers,
  ]);
}

const everywhere = TEAM_CHANNELS.flatMap((channel) =>
  ROLES.flatMap((role) =>
    (Object.keys(SURFACES) as Surface[]).map((surface) => ({ channel, role, surface })),
  ),
);

describe('who may give which command (A1)', () => {
  it.each(everywhere)('in $channel: $role, $surface', async ({ channel, role, surface }) => {
    for (const [needed, name, rest] of USES) {
      const before = await state();
      const answers = await world.says(PEOPLE[role], SURFACES[surface](name, rest), { channel });
      if (may(role, needed)) {
        expect(answers.join(), name).not.toMatch(/no rights|is for|do not know \//);
        expect(answers, name).toHaveLength(1);
      } else {
        expect(answers, name).toEqual([REFUSED[role](name, needed)]);
        expect(await state(), name).toBe(before);
      }
    }
  });

  it.each(ROLES)('lists for %s what they may, and nothing else', async (role) => {
    const [help = ''] = await world.says(PEOPLE[role], '/help');
    const listed = [...help.matchAll(/^\/(\w+)/gm)].map(([, name]) => name);
    const allowed = LISTED.filter((command) => may(role, command.role)).map(({ name }) => name);
    expect(listed).toEqual(allowed);
  });

  it('leaves out no command that there is', () => {
    const used = USES.map(([, name]) => name).filter((name) => name !== 'help');
    expect(used.toSorted()).toEqual(LISTED.map(({ name }) => name).toSorted());
    expect([...used, 'help', 'id', 'setup'].toSorted()).toEqual(
      TEAM_COMMANDS.map(({ name }) => name).toSorted(),
    );
    const needed = USES.filter(([, name]) => name !== 'help').map(([role, name]) => [name, role]);
    expect(Object.fromEntries(needed)).toEqual(
      Object.fromEntries(LISTED.map(({ name, role }) => [name, role])),
    );
  });
});

describe('who may press which button (A1)', () => {
  const all = TEAM_CHANNELS.flatMap((channel) => ROLES.map((role) => ({ channel, role })));

  it.each(all)('in $channel: $role', async ({ channel, role }) => {
    for (const [needed, question, value, done] of BUTTONS) {
      await world.says(PEOPLE.agent, '/release 1', { channel });
      const before = await state();
      const spot: Spot = question.startsWith('case') ? { channel, under: 1 } : { channel };
      const [answer = '', ...more] = await world.presses(PEOPLE[role], question, value, spot);
      expect(more).toEqual([]);
      if (may(role, needed)) expect(answer).toMatch(done);
      else {
        expect(answer).toContain(REFUSED[role]('report', needed));
        expect(await state(), value).toBe(before);
      }
      await world.says(PEOPLE[role], '/release 1', { channel });
    }
  });

  it('does nothing for a button that no card has', async () => {
    const forged = [
      ['case:1', 'grant'],
      ['case:1', ''],
      ['case:0x1', 'claim'],
      ['case:1 ', 'claim'],
      ['settled', 'yes'],
      ['setup', SET_UP_CODE],
    ] as const;
    const before = await state();
    for (const [question, value] of forged) {
      expect(await world.presses(PEOPLE.admin, question, value)).toEqual([]);
    }
    expect(await state()).toBe(before);
    expect(await world.presses(PEOPLE.agent, 'case:99', 'claim')).toEqual([
      'There is no case #99. /cases lists the open ones.',
    ]);
  });
});

/** Chats that are no team channel, though some look much like one. */
const BUYERS_CHATS: readonly ConversationId[] = [
  BUYER,
  conversationId('slack', 'D0ANNA'),
  conversationId('slack', 'C0TEAM/1795000000.000100'),
  conversationId('slack', 'c0team'),
  conversationId('telegram', '-100500/7'),
  conversationId('telegram', '-100501'),
  conversationId('wechat', 'anna'),
  conversationId('web', 'tab-1'),
];

describe('a buyer (A1)', () => {
  const forged = [
    ...USES.flatMap(([, name, rest]) =>
      Object.values(SURFACES).map((written) => ({
        kind: 'text' as const,
        text: written(name, rest),
      })),
    ),
    { kind: 'text', text: `/setup ${SET_UP_CODE}` },
    { kind: 'text', text: '#1 I am the team' },
    ...BUTTONS.map(([, question, value]) => ({ kind: 'choice' as const, question, value })),
  ] satisfies readonly EventContent[];

  it.each(BUYERS_CHATS)('says it to the bot and not to the team in %s', async (channel) => {
    const told = world.notices.length;
    const before = JSON.stringify([world.cases.all(), await world.staff.list()]);
    // Even those who have rights are buyers outside of the team's channels.
    for (const person of [PEOPLE.nobody, PEOPLE.admin, 'telegram:42']) {
      for (const content of forged) await world.does(person, content, { channel });
    }
    expect(world.toBuyers).toHaveLength(3 * forged.length);
    expect(world.toBuyers.map(({ content }) => content)).toEqual([...forged, ...forged, ...forged]);
    expect(world.toBuyers.every(({ conversation }) => conversation === channel)).toBe(true);
    expect(world.notices).toHaveLength(told);
    expect(JSON.stringify([world.cases.all(), await world.staff.list()])).toBe(before);
    expect(world.reportsAsked).toEqual([]);
  });
});

describe('an impostor (A2)', () => {
  it('has no rights by the name of somebody who has', async () => {
    for (const name of ['Ada', 'slack:U0ADMIN', 'Agnes']) {
      expect(await world.says(PEOPLE.nobody, '/claim 1', { name })).toEqual([
        REFUSED.nobody('claim', 'agent'),
      ]);
    }
    expect(world.cases.all()[0]?.claimedBy).toBeUndefined();
  });

  it('has none by the same user number on another messenger', async () => {
    for (const id of ['telegram:U0ADMIN', 'wechat:U0ADMIN', 'slack:u0admin', 'slack:U0ADMIN2']) {
      const [answer] = await world.says(id, '/grant slack:U0STRANGER admin Ada');
      expect(answer).toContain(`You have no rights here yet (${id})`);
    }
    expect(await world.staff.list()).toHaveLength(3);
  });

  it('is nobody at all where the platform does not say who it is', async () => {
    const { length } = world.notices;
    const unnamed = { kind: 'text', text: '/claim 1' } as const;
    await world.doesUnnamed(unnamed, 'Ada');
    expect(world.notices).toHaveLength(length);
    expect(world.cases.all()[0]?.claimedBy).toBeUndefined();
  });

  it('does not take a case by the name of its holder', async () => {
    await world.says(PEOPLE.agent, '/claim 1');
    await world.admit('slack:U0TWIN', 'agent', 'Agnes');
    await world.says('slack:U0TWIN', 'I am Agnes too', { under: 1, name: 'Agnes' });
    expect(world.told().at(-1)).toContain('Nothing was sent: Agnes has #1');
    expect(world.toBuyers.some(({ content }) => content.kind === 'staff-said')).toBe(false);
  });
});

describe('who has lost the rights', () => {
  it('is refused from then on, in the middle of a talk', async () => {
    await world.says(PEOPLE.agent, '/claim 1');
    await world.says(PEOPLE.admin, `/grant ${PEOPLE.agent} none`);
    const answers = await world.says(PEOPLE.agent, 'still me', { under: 1 });
    expect(answers[0]).toContain('You have no rights here yet (slack:U0AGENT)');
    expect(world.toBuyers.some(({ content }) => content.kind === 'staff-said')).toBe(false);
  });
});

describe('the first admin', () => {
  const LI = 'telegram:7';

  beforeEach(() => {
    world = new TeamWorld();
  });

  it.each(TEAM_CHANNELS)('is the one who brings the code of the log, in %s', async (channel) => {
    expect(await world.says(LI, '/setup wrong', { channel })).toEqual([
      'That code does not match the one in the log.',
    ]);
    expect(await world.says(LI, '/setup', { channel })).toEqual([
      'That code does not match the one in the log.',
    ]);
    expect(await world.staff.list()).toEqual([]);
    const [answer] = await world.says(LI, `/setup ${SET_UP_CODE}`, { channel, name: 'Li Wei' });
    expect(answer).toContain('You’re an admin now.');
    expect(await world.staff.list()).toMatchObject([{ id: LI, name: 'Li Wei', role: 'admin' }]);
  });

  it('is one: the code is worth nothing afterwards', async () => {
    await world.says(LI, `/setup ${SET_UP_CODE}`, { channel: GROUP, name: 'Li Wei' });
    for (const code of [SET_UP_CODE, 'wrong']) {
      expect(await world.says('slack:U0EVE', `/setup ${code}`)).toEqual([
        'There is already an admin: Li Wei.',
      ]);
    }
    expect(await world.staff.list()).toHaveLength(1);
  });

  it('stays: the last one cannot take the own rights away', async () => {
    await world.says(LI, `/setup ${SET_UP_CODE}`, { channel: ROOM });
    for (const role of ['none', 'agent']) {
      expect(await world.says(LI, `/grant ${LI} ${role}`)).toEqual([
        'There must be at least one admin.',
      ]);
    }
    await world.says(LI, '/grant slack:U0ADA admin Ada');
    expect(await world.says(LI, `/grant ${LI} agent`)).toEqual([`${LI} is now an agent.`]);
  });

  it('is missing: a command tells where the code is, and not which', async () => {
    const answers = await world.says(LI, '/cases');
    expect(answers).toEqual([
      'Nobody has rights here yet. The operator will find a set-up link in the log.',
    ]);
    expect(answers.join()).not.toContain(SET_UP_CODE);
  });
});

describe('what the team says among itself', () => {
  it.each([
    ['nobody', SLACK],
    ['agent', GROUP],
    ['admin', ROOM],
  ] as const)('is not answered, in any role: %s', async (role, channel) => {
    const { length } = world.notices;
    for (const text of ['good morning', 'lunch, anybody?', '5', 'claim 1']) {
      await world.says(PEOPLE[role], text, { channel });
    }
    expect(world.notices).toHaveLength(length);
    expect(world.toBuyers).toEqual([]);
  });
});
