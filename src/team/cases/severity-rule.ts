import { goodnessOf } from '../../core/contract/goodness.ts';
import type { SeveritySettings, Thresholds } from '../settings/severity-settings.ts';
import { type Severity, worse } from '../severity.ts';
import type { Trigger } from '../trigger.ts';
import type { Score } from './case-facts.ts';

/** The worst severity that the trigger and the scores ask for. */
export function severityFor(
  trigger: Trigger,
  scores: readonly Score[],
  accountClass: string | undefined,
  lights: SeveritySettings,
): Severity {
  const own = accountClass === undefined ? undefined : lights.scoresByClass[accountClass];
  const whole = own ?? lights.scores;
  return scores
    .map((score) => severityOf(score, whole, lights))
    .reduce(worse, lights.triggers[trigger]);
}

function severityOf(score: Score, whole: Thresholds, lights: SeveritySettings): Severity {
  const share = goodnessOf(score);
  if (score.kind === 'recommendation') {
    return share <= lights.recommendationYellowUpTo ? 'yellow' : 'green';
  }
  const { redUpTo, yellowUpTo } = score.kind === 'satisfaction' ? whole : lights.dimensions;
  if (redUpTo !== undefined && share <= redUpTo) return 'red';
  return share <= yellowUpTo ? 'yellow' : 'green';
}
