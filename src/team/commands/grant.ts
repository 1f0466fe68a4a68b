import { format } from '../../base/text/message.ts';
import { nameOf } from '../desk/names.ts';
import { identitiesOf, memberNamed, personId, type Team } from '../people.ts';
import { Identity } from '../settings/identity.ts';
import { freeCases } from '../staff/free-cases.ts';
import { bareWords } from '../staff/read-words.ts';
import { staffMember } from '../staff/staff.ts';
import type { Call, CaseCall, StaffCommand } from '../staff/team-command.ts';
import { incompleteText } from '../staff/usage-text.ts';
import { writtenNames } from '../staff/written-names.ts';
import { STAFF_ROLES, type StaffMember } from '../staff-member.ts';
import { ALL_TEAM_WORDS } from '../words/words.ts';

/** What takes every right, in each language of the team; `|` stands between two words for it. */
const NOTHING = ALL_TEAM_WORDS.flatMap(({ commands }) => commands.grant.nothing.split('|'));

const ROLE_NAMES = writtenNames(STAFF_ROLES, ({ roles }) => roles);

/** Gives somebody a role, or takes it with `none`. */
export default {
  name: 'grant',
  role: 'admin',
  run: async (rest, call) => {
    const wish = readGrant(rest, call.settings);
    if (wish !== undefined) return [{ text: await grantRole(wish, call) }];
    const { words } = call;
    return [{ text: incompleteText(words, words.people.needed, call.example) }];
  },
} satisfies StaffCommand;

interface Grant {
  /** Under which the person is stored. */
  readonly id: Identity;
  /** Absent: nothing any more. */
  readonly role: StaffMember['role'] | undefined;
  readonly name: string;
}

/** `slack:U0123 agent Li Wei`, or a member by name: `Wang Min agent`. */
function readGrant(rest: string, team: Team): Grant | undefined {
  const written = rest.split(/\s+/u);
  const at = written.findIndex((word, index) => index > 0 && isWish(word));
  if (at < 0) return undefined;
  const who = bareWords(written.slice(0, at).join(' '));
  const id = Identity.safeParse(who).data ?? memberNamed(team, who)?.identities[0];
  if (id === undefined) return undefined;
  const name = written.slice(at + 1).join(' ');
  return { id: personId(team, id), role: roleIn(written[at] ?? ''), name };
}

function roleIn(word: string): StaffMember['role'] | undefined {
  return ROLE_NAMES.get(bareWords(word).toLowerCase());
}

function isWish(word: string): boolean {
  return roleIn(word) !== undefined || NOTHING.includes(bareWords(word).toLowerCase());
}

async function grantRole({ id, role, name }: Grant, call: Call): Promise<string> {
  const { words, by, now } = call;
  const known = await staffMember(call, id);
  const called = name === '' ? (known?.name ?? (await nameOf(call, id))) : name;
  const next = role && { id, name: called, role, by: by.id, at: now() };
  const { grant } = words.commands;
  if (!(await replaceMember(id, next, call))) return grant.lastAdmin;
  const member = await nameOf(call, id);
  if (role !== undefined) {
    return format(words.locale, grant.granted[role], {
      name: next === undefined ? called : member,
    });
  }
  const revoked = format(words.locale, grant.revoked, { name: called });
  return `${revoked}${await freeAllCases(id, call)}`;
}

/**
 * What the store says of all identities of a person, replaced by one entry or by none; false where
 * nobody would be admin any more. Two admins may do this to each other at the same moment, and each
 * find the other still there: so it is looked at again afterwards, and the last to write puts back
 * what they took. Admin is always somebody.
 */
async function replaceMember(
  id: Identity,
  next: StaffMember | undefined,
  { staff, settings }: Pick<Call, 'staff' | 'settings'>,
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
async function freeAllCases(id: string, call: CaseCall): Promise<string> {
  const numbers = await freeCases(id, call);
  if (numbers.length === 0) return '';
  const cases = numbers.map((number) => `#${number}`).join(', ');
  const { locale, commands } = call.words;
  return format(locale, commands.grant.frees, { cases });
}
