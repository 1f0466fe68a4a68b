import { fill } from '../../base/text/fill.ts';
import { nameOf } from '../desk/names.ts';
import { identitiesOf, memberNamed, personId } from '../people.ts';
import { Identity } from '../settings/identity.ts';
import { STAFF_ROLES, type StaffMember } from '../staff-member.ts';
import { en } from '../words/en.ts';
import { zhCN } from '../words/zh-cn.ts';
import { freeCases } from './free-cases.ts';
import { bareWords } from './read-words.ts';
import { granters, roleText } from './rights.ts';
import { staffList, staffMember } from './staff.ts';
import type { Call, TeamCommand } from './team-command.ts';

const EXAMPLE = '/grant slack:U0123 agent Li Wei';
const NONE: readonly string[] = ['none', '无', '没有'];

/** As they are written in commands, and as the team reads them. */
const ROLE_NAMES = new Map(
  STAFF_ROLES.flatMap((role) =>
    [role, roleText(role, en), roleText(role, zhCN)].map((name) => [name, role] as const),
  ),
);

/** Gives somebody a role, or takes it with `none`. */
export const GRANT: TeamCommand = {
  name: 'grant',
  role: 'admin',
  usage: 'grant who agent|manager|admin|none [name]',
  example: EXAMPLE,
  chinese: {
    usage: 'grant 同事 客服|经理|管理员|无 [姓名]',
    example: '/grant slack:U0123 客服 李伟',
  },
  run: async (rest, call) => {
    const wish = readGrant(rest, call);
    if (wish !== undefined) return [{ text: await granted(wish, call) }];
    const { words } = call.desk;
    return [{ text: fill(words.incomplete, { fault: words.needsPerson, example: call.example }) }];
  },
};

interface Grant {
  /** Under which the person is stored. */
  readonly id: Identity;
  /** Absent: nothing any more. */
  readonly role: StaffMember['role'] | undefined;
  readonly name: string;
}

/** `slack:U0123 agent Li Wei`, or a member by name: `Wang Min agent`. */
function readGrant(rest: string, { desk }: Call): Grant | undefined {
  const written = rest.split(/\s+/u);
  const at = written.findIndex((word, index) => index > 0 && isWish(word));
  if (at < 0) return undefined;
  const who = bareWords(written.slice(0, at).join(' '));
  const id = Identity.safeParse(who).data ?? memberNamed(desk.settings, who)?.identities[0];
  if (id === undefined) return undefined;
  const name = written.slice(at + 1).join(' ');
  return { id: personId(desk.settings, id), role: roleIn(written[at] ?? ''), name };
}

function roleIn(word: string): StaffMember['role'] | undefined {
  return ROLE_NAMES.get(bareWords(word).toLowerCase());
}

function isWish(word: string): boolean {
  return roleIn(word) !== undefined || NONE.includes(bareWords(word).toLowerCase());
}

async function granted({ id, role, name }: Grant, call: Call): Promise<string> {
  const { desk, by } = call;
  const { words } = desk;
  const known = await staffMember(desk, id);
  const called = name === '' ? (known?.name ?? (await nameOf(desk, id))) : name;
  const next = role && { id, name: called, role, by: by.id, at: desk.now() };
  if (!(await replaced(id, next, desk))) return words.lastAdmin;
  const member = await nameOf(desk, id);
  if (role !== undefined) {
    return fill(words[GRANTED[role]], { name: next === undefined ? called : member });
  }
  return `${fill(words.revoked, { name: called })}${await freedText(id, call)}`;
}

const GRANTED = {
  agent: 'grantedAgent',
  manager: 'grantedManager',
  admin: 'grantedAdmin',
} as const;

/**
 * What the store says of all identities of a person, replaced by one entry or by none; false where
 * nobody would be admin any more. Two admins may do this to each other at the same moment, and each
 * find the other still there: so it is looked at again afterwards, and the last to write puts back
 * what they took. Admin is always somebody.
 */
async function replaced(
  id: Identity,
  next: StaffMember | undefined,
  { staff, settings }: Call['desk'],
): Promise<boolean> {
  const ids = identitiesOf(settings, id);
  const others = (await staff.list()).filter((member) => !ids.includes(member.id));
  if (next?.role !== 'admin' && !others.some(isAdmin)) return false;
  const before = (await Promise.all(ids.map((one) => staff.load(one)))).filter(
    (one) => one !== undefined,
  );
  if (next !== undefined) await staff.put(next);
  for (const one of before) if (one.id !== next?.id) await staff.remove(one.id);
  if ((await staff.list()).some(isAdmin)) return true;
  if (next !== undefined && !before.some((one) => one.id === next.id)) await staff.remove(next.id);
  for (const one of before) await staff.put(one);
  return false;
}

function isAdmin({ role }: StaffMember): boolean {
  return role === 'admin';
}

/** What the person had is anybody's again, and the team is told of each under its card. */
async function freedText(id: string, call: Call): Promise<string> {
  const numbers = await freeCases(id, call);
  if (numbers.length === 0) return '';
  const cases = numbers.map((number) => `#${number}`).join(', ');
  return fill(call.desk.words.revokedFrees, { cases });
}

/** Makes the first admin: the first who writes the code of the program's log. */
export async function setUp(
  code: string,
  who: { readonly id: string; readonly name: string | undefined },
  desk: Call['desk'],
): Promise<string> {
  const { staff, words, setUp: door, settings, now } = desk;
  const admins = granters(await staffList(desk));
  if (admins !== '') return fill(words.setUpOver, { granters: admins });
  switch (await door.enter(code)) {
    case 'wrong':
      return words.setUpWrong;
    case 'ended':
      return words.setUpEnded;
    case 'open': {
      const { id: identity, name = identity } = who;
      const id = personId(settings, identity);
      await staff.put({ id, name, role: 'admin', by: identity, at: now() });
      return words.setUpDone;
    }
  }
}
