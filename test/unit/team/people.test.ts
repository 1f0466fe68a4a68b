import { beforeEach, describe, expect, it } from 'vitest';
import { runsOf } from '../../../src/base/text/marked-text.ts';
import type { Concern } from '../../../src/core/contract/team-event.ts';
import { digestRound } from '../../../src/team/desk/digest/digest-round.ts';
import { readTeamSettings } from '../../../src/team/read-team-settings.ts';
import { GROUP, ROOM, SLACK, TeamWorld } from '../../support/team/team-world.ts';

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

function faultsIn(file: object): readonly string[] {
  const read = readTeamSettings(JSON.stringify(file));
  return read.kind === 'faults' ? read.faults.map(({ path, reason }) => `${path}: ${reason}`) : [];
}

async function teamOf(settings: object = {}): Promise<TeamWorld> {
  const world = new TeamWorld({ settings: { members: MEMBERS, ...settings } });
  await world.admit(WANG.telegram, 'agent', 'W.');
  await world.admit(LI, 'admin', 'Li');
  return world;
}

let world: TeamWorld;
beforeEach(async () => {
  world = await teamOf();
});

const first = () => world.cases.all()[0];

describe('members of the team file', () => {
  it('are named by any of their names wherever the file names somebody', () => {
    const read = readTeamSettings(
      JSON.stringify({
        members: MEMBERS,
        departments: [
          { name: 'Papers', themes: ['documents'], people: ['wang  MIN', 'slack:U0LI'] },
        ],
        fallback: '李薇',
        escalation: { chain: [WANG.telegram], decides: ['Ｗang Min'] },
      }),
    );
    expect(read).toMatchObject({
      settings: {
        departments: [{ people: [WANG.slack, LI] }],
        fallback: LI,
        escalation: { chain: [WANG.slack], decides: [WANG.slack] },
      },
    });
  });

  it('are told all at once where one is unknown, with the nearest, or stands twice', () => {
    const faults = faultsIn({
      members: [
        ...MEMBERS,
        { name: 'wang min', identities: ['slack:U1'] },
        { name: 'Zoë', identities: [LI] },
        { name: 'Bo', email: 'nowhere', identities: [] },
        { name: 'slack:U0WHO', identities: ['slack:U2'] },
      ],
      departments: [{ name: 'Papers', themes: ['documents'], people: ['Wang Mn', LI] }],
      fallback: '李微',
      escalation: { chain: ['Nobody'], decides: ['Wang Min'] },
      digset: {},
    });
    expect(faults).toEqual(
      expect.arrayContaining([
        expect.stringMatching(
          /^departments\.0\.people\.0: "Wang Mn" is not a member; did you mean "Wang Min"/,
        ),
        expect.stringMatching(/^fallback: "李微" is not a member; did you mean "李薇"/),
        expect.stringMatching(
          /^escalation\.chain\.0: "Nobody" is not a member; choose one of Wang Min, 李薇/,
        ),
        'members.2.name: is already at members.0',
        'members.3.identities.0: is already at members.1',
        'members.4.email: must be an e-mail address',
        expect.stringMatching(/^members\.4\.identities\.0: /),
        'members.5.name: must be a name, not an identity',
        expect.stringMatching(/^digset: is not a setting; did you mean "digest"/),
      ]),
    );
  });

  it('are still named by identity alone where the file lists none', () => {
    expect(faultsIn({ fallback: 'Wang' })).toEqual([
      'fallback: must be a member’s name or an identity, e.g. slack:T1/U1',
    ]);
  });
});

describe('one person on two messengers', () => {
  beforeEach(async () => {
    await world.raise({ id: 'r1', subject: SUBJECT, words: ['wet cartons'] });
  });

  it('has the same rights and holds the same cases on both', async () => {
    expect(await world.says(WANG.slack, '/claim 1')).toEqual([
      expect.stringContaining('#1 is yours'),
    ]);
    expect(first()).toMatchObject({ owner: WANG.slack, claimedBy: WANG.slack });
    await world.says(WANG.telegram, 'We look into it', { channel: GROUP, under: 1 });
    expect(world.toBuyers.map(({ content }) => content)).toContainEqual(
      expect.objectContaining({ kind: 'staff-said', by: WANG.slack, text: 'We look into it' }),
    );
    expect(await world.says(WANG.telegram, '/cases mine', { channel: GROUP })).toEqual([
      expect.stringMatching(/^1 case:\n#1 .* with Wang Min/),
    ]);
    expect(await world.says(WANG.telegram, '/release 1', { channel: GROUP })).toEqual([
      '#1: the conversation is back with the bot.',
    ]);
  });

  it('keeps what was theirs before the file said who they are', async () => {
    const before = new TeamWorld({});
    await before.admit(WANG.telegram, 'agent', 'W.');
    await before.raise({ id: 'r1', subject: SUBJECT, words: ['wet cartons'] });
    await before.says(WANG.telegram, '/claim 1', { channel: GROUP });
    const [old] = before.cases.all();
    if (old === undefined) throw new Error('there is a case');
    const now = await teamOf();
    await now.cases.swap({ ...old, version: 1, outgoing: [] });
    expect(await now.says(WANG.slack, '/cases mine')).toEqual([expect.stringMatching(/^1 case/)]);
    expect(await now.says(LI, '/claim 1')).toEqual(['Wang Min has #1.']);
    expect(await now.says(WANG.slack, '/release 1')).toEqual([
      '#1: the conversation is back with the bot.',
    ]);
  });

  it('is one line of /who, and loses every right at once', async () => {
    await world.admit(WANG.slack, 'manager', 'Wang');
    expect(await world.says(LI, '/who')).toEqual([
      expect.stringContaining('Wang Min · manager · slack:U0WANG, telegram:43'),
    ]);
    await world.says(WANG.slack, '/claim 1');
    expect(await world.says(LI, '/grant Wang Min none')).toEqual([
      'Wang Min no longer has any rights. Unassigned again: #1.',
    ]);
    for (const id of [WANG.slack, WANG.telegram]) {
      expect(await world.says(id, '/cases')).toEqual([
        expect.stringContaining('no rights here yet'),
      ]);
    }
    expect(await world.says(LI, '/assign 1 Wang Min')).toEqual([
      'Wang Min has no rights here yet: /grant Wang Min agent',
    ]);
    expect(await world.says(LI, '/grant wang min 经理')).toEqual(['Wang Min is now a manager.']);
    expect(await world.says(WANG.telegram, '/report')).toEqual(['Figures of ']);
  });

  it('hears of a breach under one name', async () => {
    world = await teamOf({ fallback: 'Wang Min', escalation: { chain: ['李薇'] } });
    await world.raise({ id: 'r9', words: ['wet'] });
    world.now += 30 * 3_600_000;
    await world.services.cases.sweep();
    expect(world.told().at(-1)).toMatch(/For Wang Min Escalated to 李薇$/);
  });
});

describe('the owner of a shipment', () => {
  const owned = (name: string, reach?: string): NonNullable<Concern['subject']> => ({
    ...SUBJECT,
    shipment: { reference: 'HP-1042', owner: { name, ...(reach && { reach }) } },
  });
  const departments = [{ name: 'Goods', themes: ['packaging'], people: ['李薇'] }];

  it('owns its case before any department, and the history says why', async () => {
    world = await teamOf({ departments });
    await world.raise({ id: 'r1', subject: owned('wang min'), words: ['wet cartons'] });
    expect(first()?.owner).toBe(WANG.slack);
    const [answer = ''] = await world.says(LI, '/case 1');
    expect(answer).toContain('Owner: Wang Min');
    expect(answer).toMatch(/UTC – opened and assigned to Wang Min as the owner of the shipment$/m);
  });

  it('is the account’s where the shipment names none of the team', async () => {
    const account = { id: 'a1', name: 'Nordlicht GmbH', owner: '李薇' };
    await world.raise({ id: 'r1', subject: { ...owned('Marco Tan'), account }, words: ['wet'] });
    expect(first()?.owner).toBe(LI);
  });

  it('stands on the card where they are somebody outside', async () => {
    await world.raise({ id: 'r1', subject: owned('Marco Tan', 'marco@x.example'), words: ['wet'] });
    expect(first()?.owner).toBeUndefined();
    const card = world.notices.find(({ content }) => content.card !== undefined)?.content.text;
    expect(card).toContain('Owner: nobody yet\nThe buyer’s contact: Marco Tan, marco@x.example');
  });
});

describe('people who are called', () => {
  /** The words by which somebody is called in a channel, with their identity there. */
  const calls = (channel: string) =>
    world.notices
      .filter(({ conversation }) => conversation === channel)
      .flatMap(({ content: { text, marks = [] } }) => runsOf(text, marks))
      .flatMap(({ text, identity }) => (identity === undefined ? [] : [`${text}=${identity}`]));

  it('are called by the identity that they have on the messenger, else only named', async () => {
    world = await teamOf({ fallback: 'Wang Min' });
    await world.raise({ id: 'r1', subject: SUBJECT, words: ['Wang Min is wet'] });
    expect(calls(SLACK)).toEqual([`Wang Min=${WANG.slack}`]);
    expect(calls(GROUP)).toEqual([`Wang Min=${WANG.telegram}`]);
    expect(calls(ROOM)).toEqual([]);
    await world.says(LI, '/assign 1 me');
    expect(new Set(calls(GROUP))).toEqual(new Set([`Wang Min=${WANG.telegram}`]));
    expect(calls(SLACK)).toContain(`李薇=${LI}`);
  });

  it('are called by their daily list', async () => {
    world = await teamOf({ fallback: 'Wang Min', digest: { daily: '09:00' } });
    await world.raise({ id: 'r1', subject: SUBJECT, words: ['wet'] });
    await digestRound(world.services)();
    world.notices.splice(0);
    world.now += 24 * 3_600_000;
    await digestRound(world.services)();
    expect(world.told()).toEqual([expect.stringContaining('Your cases today, Wang Min:')]);
    expect(calls(SLACK)).toEqual([`Wang Min=${WANG.slack}`]);
  });

  it('are not called by a list or a history', async () => {
    world = await teamOf({ fallback: 'Wang Min' });
    await world.raise({ id: 'r1', subject: SUBJECT, words: ['wet'] });
    world.notices.splice(0);
    await world.says(LI, '/case 1');
    await world.says(LI, '/cases');
    expect(calls(SLACK)).toEqual([]);
  });
});
