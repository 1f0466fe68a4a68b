import { format } from '../../base/text/message.ts';
import { nameKey } from '../../base/text/name-key.ts';
import { identitiesOf, memberNamed, memberOf } from '../people.ts';
import type { StaffMember } from '../staff-member.ts';
import { ALL_TEAM_WORDS } from '../words/words.ts';
import { bareWords } from './read-words.ts';
import { staffList } from './staff.ts';
import type { CaseCall } from './team-command.ts';

export type PersonNamed =
  | { readonly kind: 'member'; readonly member: StaffMember }
  | { readonly kind: 'nobody'; readonly why: string };

/** What people call themselves, in every language of the team. */
const ME: readonly string[] = ALL_TEAM_WORDS.map(({ commands }) => commands.assign.me);

const TO_WORDS = ALL_TEAM_WORDS.map(({ commands }) => commands.assign.to).join('|');
/** `to @Anna`, `给李伟`: Chinese writes no blank behind it. */
const TO = new RegExp(`^(?:(?:${TO_WORDS})(?:\\s+|(?<=\\p{Script=Han})))?@?`, 'u');

/** Somebody of the staff by any identity, by name, or `me`; a name that two have is no name. */
export async function personNamed(written: string, call: CaseCall): Promise<PersonNamed> {
  const { words, settings, by } = call;
  const wanted = plainName(written).replace(TO, '');
  if (wanted === '') return nobody(words.people.needed);
  if (ME.includes(wanted)) return { kind: 'member', member: by };
  const all = await staffList(call);
  const found = all.filter(({ id, name }) => {
    const ids = identitiesOf(settings, id).map((identity) => identity.toLowerCase());
    const names = [...ids, plainName(name)];
    return names.includes(wanted) || names.includes(plainName(written));
  });
  const [member, ...others] = found;
  if (member === undefined) {
    const known = memberNamed(settings, wanted) ?? memberOf(settings, bareWords(written));
    if (known !== undefined)
      return nobody(format(words.locale, words.people.noRights, { person: known.name }));
    return nobody(format(words.locale, words.people.unknown, { person: written }));
  }
  if (others.length === 0) return { kind: 'member', member };
  const people = found.map(({ id }) => id).join(', ');
  return nobody(format(words.locale, words.people.several, { person: written, people }));
}

function nobody(why: string): PersonNamed {
  return { kind: 'nobody', why };
}

function plainName(name: string): string {
  return nameKey(bareWords(name));
}
