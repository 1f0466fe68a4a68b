import { format } from '../../base/text/message.ts';
import type { Case } from '../cases/case.ts';
import type { TeamWords } from '../words/words.ts';

/** `holder` is the name of the colleague who talks to the buyer. */
export function stateText(
  { state }: Pick<Case, 'state'>,
  { locale, states }: TeamWords,
  holder: string | undefined,
): string {
  return format(locale, states[state], { name: holder ?? '' }).trim();
}
