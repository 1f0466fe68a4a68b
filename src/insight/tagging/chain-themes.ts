import type { WhyChain } from '../../core/contract/response.ts';
import { namedTheme } from './asked-themes.ts';
import { themesOfClass } from './class-themes.ts';

/**
 * The themes of what a buyer said, in the order in which causes take theirs: what nobody told first,
 * then those of the words, before them such as fit a root cause or the question, then those of the
 * root causes and the questions alone.
 */
export function themesInOrder(
  spoken: readonly string[],
  chains: readonly WhyChain[],
): readonly string[] {
  const classes = chains.map(({ rootCause }) => themesOfClass(rootCause));
  const decided = classes.filter(({ decides }) => decides).flatMap(({ own }) => own);
  const own = classes.flatMap((each) => each.own);
  const asked = chains.flatMap(({ dimension }) => namedTheme(dimension) ?? []);
  const usual = classes.flatMap((each) => each.usual ?? []);
  const fitting = [...own, ...asked].filter((theme) => spoken.includes(theme));
  return [...new Set([...decided, ...fitting, ...spoken, ...own, ...asked, ...usual])];
}
