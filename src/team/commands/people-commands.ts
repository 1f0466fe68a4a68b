import { fill } from '../../core/fill.ts';
import { Identity } from '../settings/identity.ts';
import { STAFF_ROLES, type StaffMember } from '../staff-member.ts';
import { en } from '../words/en.ts';
import { zhCN } from '../words/zh-cn.ts';
import { freeCases } from './free-cases.ts';
import { bareWords } from './read-words.ts';
import { granters, roleText } from './rights.ts';
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
  run: async (rest, call) => {
    const { words } = call.desk;
    const [, written = '', word = '', name = ''] = /^(\S+)\s+(\S+)\s*(.*)$/s.exec(rest) ?? [];
    const identity = Identity.safeParse(bareWords(written));
    const wish = bareWords(word).toLowerCase();
    const role = ROLE_NAMES.get(wish);
    if (!identity.success || (role === undefined && !NONE.includes(wish))) {
      return [{ text: fill(words.incomplete, { fault: words.needsPerson, example: EXAMPLE }) }];
    }
    return [{ text: await granted(identity.data, role, name.trim(), call) }];
  },
};

async function granted(
  id: string,
  role: StaffMember['role'] | undefined,
  name: string,
  call: Call,
): Promise<string> {
  const { desk, by } = call;
  const { staff, words } = desk;
  const all = await staff.list();
  const otherAdmins = all.filter((member) => member.role === 'admin' && member.id !== id);
  if (role !== 'admin' && otherAdmins.length === 0) return words.lastAdmin;
  if (role === undefined) {
    await staff.remove(id);
    return `${fill(words.revoked, { identity: id })}${await freedText(id, call)}`;
  }
  const known = all.find((member) => member.id === id);
  const called = name === '' ? (known?.name ?? id) : name;
  await staff.put({ id, name: called, role, by: by.id, at: desk.now() });
  return fill(words.granted, { identity: called, role: roleText(role, words) });
}

/** What the person had is anybody's again, and the team is told of each under its card. */
async function freedText(id: string, call: Call): Promise<string> {
  const numbers = await freeCases(id, call);
  if (numbers.length === 0) return '';
  const cases = numbers.map((number) => `#${number}`).join(', ');
  return fill(call.desk.words.revokedFrees, { cases });
}

/** Makes the first admin: whoever can read the program's log. Counts only while there is none. */
export async function setUp(
  code: string,
  who: { readonly id: string; readonly name: string | undefined },
  { staff, words, setUpCode, now }: Call['desk'],
): Promise<string> {
  const admins = granters(await staff.list());
  if (admins !== '') return fill(words.setUpOver, { granters: admins });
  if (code !== setUpCode) return words.setUpWrong;
  const { id, name = id } = who;
  await staff.put({ id, name, role: 'admin', by: id, at: now() });
  return words.setUpDone;
}
