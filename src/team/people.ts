import { nameKey } from '../base/text/name-key.ts';
import type { Identity } from './settings/identity.ts';
import type { Member } from './settings/member-settings.ts';

/** The colleagues of whom the team's file tells. */
export interface Team {
  readonly members: readonly Member[];
}

export function memberOf({ members }: Team, identity: string): Member | undefined {
  return members.find(({ identities }) => identities.includes(identity));
}

/** The member of that name, however it is written in capitals, widths and blanks. */
export function memberNamed({ members }: Team, name: string): Member | undefined {
  const wanted = nameKey(name);
  return members.find((member) => nameKey(member.name) === wanted);
}

/** Under which identity everything of this person is stored; of a stranger, the identity itself. */
export function personId(team: Team, identity: Identity): Identity {
  return memberOf(team, identity)?.identities[0] ?? identity;
}

export function identitiesOf(team: Team, identity: Identity): readonly Identity[] {
  return memberOf(team, identity)?.identities ?? [identity];
}

export function isSamePerson(team: Team, one: Identity, other: Identity): boolean {
  return personId(team, one) === personId(team, other);
}
