import { fill } from '../../core/fill.ts';
import { Identity } from '../settings/identity.ts';
import { STAFF_ROLES, type StaffMember } from '../staff-member.ts';
import { granters, roleText } from './rights.ts';
import type { Call, TeamCommand } from './team-command.ts';

const EXAMPLE = '/grant slack:U0123 agent Li Wei';
const NONE = 'none';

/** Gives somebody a role, or takes it with `none`. */
export const GRANT: TeamCommand = {
  name: 'grant',
  role: 'admin',
  usage: 'grant who agent|manager|admin|none [name]',
  example: EXAMPLE,
  run: async (rest, call) => {
    const { words } = call.desk;
    const [, written = '', wish = '', name = ''] = /^(\S+)\s+(\S+)\s*(.*)$/s.exec(rest) ?? [];
    const identity = Identity.safeParse(written);
    const role = STAFF_ROLES.find((known) => known === wish.toLowerCase());
    if (!identity.success || (role === undefined && wish.toLowerCase() !== NONE)) {
      return [{ text: fill(words.incomplete, { fault: words.needsPerson, example: EXAMPLE }) }];
    }
    return [{ text: await granted(identity.data, role, name.trim(), call) }];
  },
};

async function granted(
  id: string,
  role: StaffMember['role'] | undefined,
  name: string,
  { desk, by }: Call,
): Promise<string> {
  const { staff, words } = desk;
  const all = await staff.list();
  const otherAdmins = all.filter((member) => member.role === 'admin' && member.id !== id);
  if (role !== 'admin' && otherAdmins.length === 0) return words.lastAdmin;
  if (role === undefined) {
    await staff.remove(id);
    return fill(words.revoked, { identity: id });
  }
  const known = all.find((member) => member.id === id);
  const called = name === '' ? (known?.name ?? id) : name;
  await staff.put({ id, name: called, role, by: by.id, at: desk.now() });
  return fill(words.granted, { identity: called, role: roleText(role, words) });
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
