import { nameKey } from '../../base/text/name-key.ts';
import { nearMatches } from '../../base/text/near-matches.ts';
import type { RecordKind } from '../ports.ts';
import { type RecordFault, recordFault } from './read-record.ts';

/**
 * A fault for each owner who is no member of the team; none where no members are known. An import
 * takes such an owner over and notes it, for a person reads its report; a program reads faults only.
 */
export function ownerFaults(
  kind: RecordKind,
  values: readonly unknown[],
  members: readonly string[],
): readonly RecordFault[] {
  if (kind === 'contacts' || members.length === 0) return [];
  const known = new Set(members.map(nameKey));
  const path = kind === 'accounts' ? ['owner'] : ['owner', 'name'];
  return values.flatMap((value, at) => {
    const { owner } = Object(value);
    const name = kind === 'accounts' ? owner : Object(owner).name;
    if (typeof name !== 'string' || name === '' || known.has(nameKey(name))) return [];
    const [near] = nearMatches(name, members);
    const meant = near === undefined ? '' : `; did you mean "${near}"?`;
    const fault = recordFault(kind, at, path, `is not a member in TEAM_FILE${meant}`);
    return [{ ...fault, example: near ?? members[0] }];
  });
}
