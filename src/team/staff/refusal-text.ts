import { never } from '../../base/never.ts';
import { format } from '../../base/text/message.ts';
import type { Refusal } from '../cases/operations/refusal.ts';
import { stateText } from '../desk/case-words.ts';
import type { Wording } from '../desk/labels.ts';
import { nameOf } from '../desk/names.ts';
import type { Reply } from '../desk/reply.ts';
import type { TeamWords } from '../words/words.ts';

/** The answer where no case has this number. */
export function unknownCase(number: number, { locale, refused }: TeamWords): readonly Reply[] {
  return [{ text: format(locale, refused.unknown, { number }) }];
}

/** Why something could not be done with a case, and what to do instead. */
export async function refusalText(
  wording: Wording,
  number: number,
  refusal: Refusal,
  example: string,
): Promise<string> {
  const { words } = wording;
  const { locale, refused } = words;
  switch (refusal.refused) {
    case 'unknown':
      return format(locale, refused.unknown, { number });
    case 'taken':
      return format(locale, refused.taken, { number, name: await nameOf(wording, refusal.by) });
    case 'not-claimed':
      return format(locale, refused['not-claimed'], { number });
    case 'closed':
      return format(locale, refused.closed, {
        number,
        state: stateText(refusal, words, undefined),
      });
    case 'not-resolved':
      return format(locale, refused['not-resolved'], { number });
    case 'no-repair': {
      const kinds = refusal.known.map((kind) => words.repairs[kind]);
      const [kind = ''] = kinds;
      const all = kinds.join(words.listSeparator);
      return format(locale, refused['no-repair'], { number, kind, kinds: all });
    }
    case 'empty':
      return format(locale, refused.empty, { example });
    case 'too-long':
      return format(locale, refused['too-long'], { limit: refusal.limitCharacters });
    case 'too-many-notes':
      return format(locale, refused['too-many-notes'], { number, limit: refusal.limit });
    default:
      return never(refusal);
  }
}
