import { nameKey } from '../../base/text/name-key.ts';
import type { Naming } from '../desk/names.ts';
import { memberNamed } from '../people.ts';
import type { Identity } from '../settings/identity.ts';
import { staffList } from '../staff/staff.ts';

/** Whom an owner's name means; undefined for somebody outside the team. */
export type ColleagueFinder = (name: string | undefined) => Identity | undefined;

/**
 * Finds a member of the team's file by name, else somebody with rights, unless two have that name.
 * Rejects with the store's errors.
 */
export async function colleagueFinder(naming: Naming): Promise<ColleagueFinder> {
  const staff = await staffList(naming);
  return (name) => {
    if (name === undefined) return undefined;
    const member = memberNamed(naming.settings, name);
    if (member !== undefined) return member.identities[0];
    const [found, ...others] = staff.filter((each) => nameKey(each.name) === nameKey(name));
    return others.length === 0 ? found?.id : undefined;
  };
}
