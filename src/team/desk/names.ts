import type { Case } from '../cases/case.ts';
import type { StaffStore } from '../ports.ts';

/** What the team calls somebody: the name of the staff list, else what the platform calls them. */
export async function nameOf(staff: StaffStore, identity: string): Promise<string> {
  return (await staff.load(identity))?.name ?? identity;
}

export async function namesOf(staff: StaffStore, identities: readonly string[]): Promise<string> {
  const names = await Promise.all(identities.map((identity) => nameOf(staff, identity)));
  return names.join(', ');
}

/** What the team calls a buyer. */
export function buyerOf({ subject, speakerName, conversation }: BuyerFacts): string {
  return subject?.contact?.name ?? speakerName ?? conversation;
}

type BuyerFacts = Pick<Case, 'subject' | 'conversation'> & { readonly speakerName?: string };
