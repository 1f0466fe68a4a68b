import { joined, type MarkedText, mention } from '../../base/text/marked-text.ts';
import type { Case } from '../cases/case.ts';
import { memberOf, personId, type Team } from '../people.ts';
import type { StaffStore } from '../ports.ts';
import type { TeamWords } from '../words/words.ts';

/** By what colleagues are known. */
export interface Naming {
  readonly staff: Pick<StaffStore, 'load' | 'list'>;
  readonly settings: Team;
}

/**
 * What the team calls somebody: the name of the team's file, else of the staff list, else what the
 * platform calls them.
 */
export async function nameOf({ staff, settings }: Naming, identity: string): Promise<string> {
  const member = memberOf(settings, identity);
  return member?.name ?? (await staff.load(identity))?.name ?? identity;
}

/** The name; where the messenger can, the person is called by it. */
export async function calledBy(naming: Naming, identity: string): Promise<MarkedText> {
  return mention(await nameOf(naming, identity), personId(naming.settings, identity));
}

/** One behind the other; `are` says whether they are called or only named. */
export async function namesOf(
  naming: Naming,
  identities: readonly string[],
  are: 'called' | 'named' = 'called',
): Promise<MarkedText> {
  const names = identities.map((one) =>
    are === 'called' ? calledBy(naming, one) : nameOf(naming, one),
  );
  return joined(await Promise.all(names), ', ');
}

/** What the team calls a buyer. */
export function buyerOf(
  { subject, speakerName, conversation }: BuyerFacts,
  words: Pick<TeamWords, 'visitor'>,
): string {
  return subject?.contact?.name ?? speakerName ?? strangerName(conversation, words);
}

type BuyerFacts = Pick<Case, 'subject' | 'conversation' | 'speakerName'>;

/** A visitor of the web chat whom nothing names, e.g. `web:v.3f2a…`. */
const VISITOR = /^web:v\.([0-9a-f]{4})/;

/** People tell visitors apart by four signs; a messenger's own ids are short and stay. */
function strangerName(conversation: string, { visitor }: Pick<TeamWords, 'visitor'>): string {
  const sign = VISITOR.exec(conversation)?.[1];
  return sign === undefined ? conversation : `${visitor} ${sign}`;
}
