import { nameKey } from '../../base/text/name-key.ts';
import { unknownName } from '../../base/text/unknown-name.ts';
import type { Identity } from './identity.ts';
import { Member } from './member-settings.ts';

/** Where the file names somebody, e.g. `departments.0.people.1`. */
const PLACES = [
  ['departments', '*', 'people', '*'],
  ['fallback'],
  ['escalation', 'chain', '*'],
  ['escalation', 'decides', '*'],
] as const;

export function namesPerson(path: readonly PropertyKey[]): boolean {
  return PLACES.some(
    (place) =>
      place.length === path.length &&
      place.every((step, at) => step === '*' || step === String(path[at])),
  );
}

/** Why what stands where somebody is named is refused: the nearest member, where there are any. */
export function unknownPerson(written: string, file: unknown): string {
  const all = membersIn(file).map(({ name }) => name);
  const names = all.filter(
    (name, at) => all.findIndex((other) => nameKey(other) === nameKey(name)) === at,
  );
  if (names.length > 0) return unknownName('member', written, names);
  return 'must be a member’s name or an identity, e.g. slack:T1/U1';
}

/** The file with the identity that stands for each member, however the file names them there. */
export function withIdentities(file: unknown): unknown {
  const ids = new Map(
    membersIn(file).flatMap(({ name, identities }) =>
      [name, ...identities].map((each) => [nameKey(each), identities[0]] as const),
    ),
  );
  return ids.size === 0 ? file : replaced(file, [], ids);
}

/** Members of the file that are well-formed; what is wrong with others is told where they stand. */
export function membersIn(file: unknown): readonly Member[] {
  const { members } = Object(file) as { members?: unknown };
  if (!Array.isArray(members)) return [];
  return members.flatMap((each) => Member.safeParse(each).data ?? []);
}

function replaced(
  value: unknown,
  path: readonly PropertyKey[],
  ids: ReadonlyMap<string, Identity>,
): unknown {
  if (typeof value === 'string') return (namesPerson(path) && ids.get(nameKey(value))) || value;
  if (Array.isArray(value)) return value.map((each, at) => replaced(each, [...path, at], ids));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  return Object.fromEntries(
    entries.map(([key, each]) => [key, replaced(each, [...path, key], ids)]),
  );
}

interface Twice {
  readonly path: readonly PropertyKey[];
  readonly reason: string;
}

/** Names and identities that two members have. */
export function namedTwice(file: unknown): readonly Twice[] {
  const { members } = Object(file) as { members?: unknown };
  if (!Array.isArray(members)) return [];
  const seen = new Map<string, number>();
  return members.flatMap((each: unknown, at) => {
    const { name, identities } = Object(each) as { name?: unknown; identities?: unknown };
    const names = typeof name === 'string' ? [{ key: nameKey(name), path: ['name'] }] : [];
    const ids = (Array.isArray(identities) ? identities : []).flatMap((id: unknown, index) =>
      typeof id === 'string' ? [{ key: id, path: ['identities', index] }] : [],
    );
    return [...names, ...ids].flatMap(({ key, path }) => {
      const first = seen.get(key);
      seen.set(key, first ?? at);
      const reason = `is already at members.${first}`;
      return first === undefined ? [] : [{ path: ['members', at, ...path], reason }];
    });
  });
}
