import type { Choice, Choices } from '../../src/core/contract/message.ts';
import { CHOICE_LEXICON } from '../lexicon/choice-lexicon.ts';
import { tonePhrases } from '../lexicon/tone-tables.ts';
import { fold } from '../text/fold.ts';
import { coresOf } from '../text/without-politeness.ts';
import { wordsOf } from '../text/words-of.ts';

const COURTESY = tonePhrases('courtesy');

/** The number that stands before a line which was copied out of a list: `1. `, `(2) `, `③`. */
const LIST_MARK =
  /^\s*(?:[([（【]\s*)?(?:\d{1,2}\s*[)\]）】.．、:：-]|[①-⑳➀-➉]\s*[.、]?)\s*(?=\p{L})/u;
/** The label of a number on a scale: `read-rating` reads these, and much that is written like them. */
const NUMBER = /^\d+$/;

/**
 * The choice that typed words name: its label, with the spelling, signs and courtesy that people add
 * or copied with its number, or its place in a list (`option 1`, `选1`, `the second one`).
 */
export function choiceMeant(
  text: string,
  { layout, options }: Pick<Choices, 'layout' | 'options'>,
): Choice | undefined {
  const words = wordsOf(fold(text.replace(LIST_MARK, '')));
  if (words.length === 0) return undefined;
  const cores = coresOf(words, COURTESY, COURTESY).map(({ start, end }) => words.slice(start, end));
  const labelled = options.find(({ label }) => isLabel(label, cores));
  if (labelled !== undefined || layout === 'scale') return labelled;
  const place = cores.map((core) => CHOICE_LEXICON.whole(core)).find((at) => at !== undefined);
  return place === undefined ? undefined : options[place];
}

function isLabel(label: string, cores: readonly (readonly string[])[]): boolean {
  if (NUMBER.test(label)) return false;
  const wanted = wordsOf(fold(label)).join(' ');
  return wanted !== '' && cores.some((core) => core.join(' ') === wanted);
}
