import { personId, type Team } from '../people.ts';
import type { Case } from './case.ts';

/**
 * The case with each colleague under the identity that stands for them: what somebody did on one
 * messenger before the team's file said who they are is theirs on every other. Itself where all
 * are so already.
 */
export function withPeople(before: Case, team: Team): Case {
  const { owner, claimedBy } = before;
  const known = {
    ...(owner !== undefined && { owner: personId(team, owner) }),
    ...(claimedBy !== undefined && { claimedBy: personId(team, claimedBy) }),
  };
  return known.owner === owner && known.claimedBy === claimedBy ? before : { ...before, ...known };
}
