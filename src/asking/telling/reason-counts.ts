import type { Locale } from '../../base/locale.ts';
import type { Decision } from '../decide.ts';
import { decidingReason, obstacleText } from '../reason-text.ts';
import { askingWords } from '../words/words.ts';

/** How many asks one reason keeps back. */
export interface ReasonCount {
  readonly reason: string;
  readonly count: number;
}

/** The reasons that decide, the most frequent first. */
export function reasonCounts(
  decisions: readonly Pick<Decision, 'why'>[],
  locale: Locale,
): readonly ReasonCount[] {
  const counts = new Map<string, number>();
  for (const { why } of decisions) {
    const reason = decidingReason(why);
    const text =
      reason === undefined ? askingWords(locale).list.noReason : obstacleText(reason, locale);
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return [...counts]
    .map(([reason, count]) => ({ reason, count }))
    .sort((one, other) => other.count - one.count || (one.reason < other.reason ? -1 : 1));
}
