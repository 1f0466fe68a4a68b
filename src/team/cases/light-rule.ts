import { goodnessOf } from '../../core/goodness.ts';
import { type Light, worse } from '../light.ts';
import type { LightSettings, Thresholds } from '../settings/light-settings.ts';
import type { Trigger } from '../trigger.ts';
import type { Score } from './case-facts.ts';

/** The worst light that the trigger and the scores ask for. */
export function lightFor(
  trigger: Trigger,
  scores: readonly Score[],
  accountClass: string | undefined,
  lights: LightSettings,
): Light {
  const own = accountClass === undefined ? undefined : lights.scoresByClass[accountClass];
  const thresholds = own ?? lights.scores;
  return scores
    .map((score) => lightOf(score, thresholds, lights))
    .reduce(worse, lights.triggers[trigger]);
}

function lightOf(score: Score, thresholds: Thresholds, lights: LightSettings): Light {
  const share = goodnessOf(score);
  if (score.kind === 'recommendation') {
    return share <= lights.recommendationYellowUpTo ? 'yellow' : 'green';
  }
  if (share <= thresholds.redUpTo) return 'red';
  return share <= thresholds.yellowUpTo ? 'yellow' : 'green';
}
