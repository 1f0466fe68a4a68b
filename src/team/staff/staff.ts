import type { Naming } from '../desk/names.ts';
import { identitiesOf, memberOf, personId } from '../people.ts';
import { STAFF_ROLES, type StaffMember } from '../staff-member.ts';

/**
 * Somebody with rights, whichever of their identities the rights were given to: the strongest role
 * of all, under the identity that stands for the person. Undefined for a stranger.
 */
export async function staffMember(
  { staff, settings }: Naming,
  identity: string,
): Promise<StaffMember | undefined> {
  const all = identitiesOf(settings, identity);
  const found = await Promise.all(all.map((one) => staff.load(one)));
  return asPeople(
    found.filter((one) => one !== undefined),
    settings,
  )[0];
}

/** Everybody with rights, each person once. */
export async function staffList({ staff, settings }: Naming): Promise<readonly StaffMember[]> {
  return asPeople(await staff.list(), settings);
}

function asPeople(
  members: readonly StaffMember[],
  settings: Naming['settings'],
): readonly StaffMember[] {
  const people = new Map<string, StaffMember>();
  for (const each of members) {
    const id = personId(settings, each.id);
    const known = people.get(id);
    const name = memberOf(settings, id)?.name ?? each.name;
    if (known === undefined || rank(known) < rank(each)) people.set(id, { ...each, id, name });
  }
  return [...people.values()];
}

function rank({ role }: StaffMember): number {
  return STAFF_ROLES.indexOf(role);
}
