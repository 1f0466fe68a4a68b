import { never } from '../../base/never.ts';
import { fill } from '../../base/text/fill.ts';
import type { Refusal } from '../cases/operations/refusal.ts';
import { repairText, stateText } from '../desk/case-words.ts';
import type { Desk } from '../desk/desk.ts';
import { nameOf } from '../desk/names.ts';

/** Why something could not be done with a case, and what to do instead. */
export async function refusalText(
  desk: Pick<Desk, 'words' | 'staff' | 'settings'>,
  number: number,
  refusal: Refusal,
  example: string,
): Promise<string> {
  const { words } = desk;
  switch (refusal.refused) {
    case 'unknown':
      return fill(words.refusedUnknown, { number });
    case 'taken':
      return fill(words.refusedTaken, { number, name: await nameOf(desk, refusal.by) });
    case 'not-claimed':
      return fill(words.refusedNotClaimed, { number });
    case 'closed':
      return fill(words.refusedClosed, { number, state: stateText(refusal, words, undefined) });
    case 'not-resolved':
      return fill(words.refusedNotResolved, { number });
    case 'no-repair': {
      const kinds = refusal.known.map((kind) => repairText(kind, words));
      const [kind = ''] = kinds;
      const all = kinds.join(words.listSeparator);
      return fill(words.refusedNoRepair, { number, kind, kinds: all });
    }
    case 'empty':
      return fill(words.refusedEmpty, { example });
    case 'too-long':
      return fill(words.refusedTooLong, { limit: refusal.limitCharacters });
    case 'too-many-notes':
      return fill(words.refusedTooManyNotes, { number, limit: refusal.limit });
    default:
      return never(refusal);
  }
}
