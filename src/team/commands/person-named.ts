import { fill } from '../../core/fill.ts';
import type { StaffMember } from '../staff-member.ts';
import { bareWords } from './read-words.ts';
import type { Call } from './team-command.ts';

export type PersonNamed =
  | { readonly kind: 'member'; readonly member: StaffMember }
  | { readonly kind: 'nobody'; readonly why: string };

/** Somebody of the staff by identity, by name, or `me`; a name that two have is no name. */
export async function personNamed(written: string, { desk, by }: Call): Promise<PersonNamed> {
  const { words, staff } = desk;
  const wanted = plainName(written).replace(/^(?:to\s+|给\s*)?@?/u, '');
  if (wanted === '') return { kind: 'nobody', why: words.needsPerson };
  if (wanted === 'me' || wanted === '我') return { kind: 'member', member: by };
  const all = await staff.list();
  const found = all.filter(({ id, name }) => {
    const names = [id.toLowerCase(), plainName(name)];
    return names.includes(wanted) || names.includes(plainName(written));
  });
  const [member, ...others] = found;
  if (member === undefined) {
    return { kind: 'nobody', why: fill(words.unknownPerson, { person: written }) };
  }
  if (others.length === 0) return { kind: 'member', member };
  const people = found.map(({ id }) => id).join(', ');
  return { kind: 'nobody', why: fill(words.severalPeople, { person: written, people }) };
}

function plainName(name: string): string {
  return bareWords(name).toLowerCase();
}
