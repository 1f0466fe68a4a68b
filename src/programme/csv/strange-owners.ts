import { groupBy } from '../../base/group-by.ts';
import { nameKey } from '../../base/text/name-key.ts';
import { nearMatches } from '../../base/text/near-matches.ts';
import type { Entry } from './entry.ts';
import type { Plan } from './plan-import.ts';

/** So many names are told; the rest are counted. */
const NAMES_SHOWN = 20;

/**
 * A note for each owner who is no member of the team: a slip, or somebody outside whom nobody needs
 * to list, so the rows are taken all the same. None where no members are known.
 */
export function strangeOwners(
  { planned }: Pick<Plan, 'planned'>,
  members: readonly string[],
): readonly string[] {
  if (members.length === 0) return [];
  const known = new Set(members.map(nameKey));
  const owned = planned.flatMap(({ entry, row }) => {
    const name = ownerIn(entry);
    return name === undefined || known.has(nameKey(name)) ? [] : [{ name, row }];
  });
  const strange = [...groupBy(owned, ({ name }) => name)].map(([name, own]) =>
    noteOf(
      name,
      own.map(({ row }) => row.number),
      members,
    ),
  );
  const hidden = strange.length - NAMES_SHOWN;
  const rest = hidden > 0 ? [`${hidden} more owners are not members of the team`] : [];
  return [...strange.slice(0, NAMES_SHOWN), ...rest];
}

function ownerIn(entry: Entry): string | undefined {
  if (entry.kind === 'accounts') return entry.record.owner;
  return entry.kind === 'shipments' ? entry.record.owner?.name : undefined;
}

function noteOf(name: string, [first, ...others]: readonly number[], members: readonly string[]) {
  const [near] = nearMatches(name, members);
  const more = others.length === 0 ? '' : ` and ${others.length} more`;
  const meant = near === undefined ? '' : `; did you mean "${near}"?`;
  return `the owner "${name}" (row ${first}${more}) is not a member in TEAM_FILE; kept as it is${meant}`;
}
