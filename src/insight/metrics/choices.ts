import type { ChoiceFigures } from '../report/report-shape.ts';
import { partOf } from '../scope/part-of.ts';
import type { ChoiceTally } from '../tally/tally.ts';

/**
 * How often each option was chosen, of the answers that were offered it: a questionnaire may get an
 * option in the middle of a period. The most chosen first.
 */
export function choicesOf(choices: readonly ChoiceTally[]): readonly ChoiceFigures[] {
  return choices.map(({ question, kind, answered, none, notApplicable, options }) => ({
    question,
    kind,
    n: answered,
    none: partOf(none, answered),
    notApplicable,
    options: options
      .map(([option, offered, chosen]) => ({ option, ...partOf(chosen, offered) }))
      .sort((one, other) => (other.share ?? 0) - (one.share ?? 0) || other.count - one.count),
  }));
}
