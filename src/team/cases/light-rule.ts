import { goodnessOf } from '../../core/contract/goodness.ts';
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
  const whole = own ?? lights.scores;
  return scores
    .map((score) => lightOf(score, whole, lights))
    .reduce(worse, lights.triggers[trigger]);
}

function lightOf(score: Score, whole: Thresholds, lights: LightSettings): Light {
  const share = goodnessOf(score);
  if (score.kind === 'recommendation') {
    return share <= lights.recommendationYellowUpTo ? 'yellow' : 'green';
  }
  const { redUpTo, yellowUpTo } = score.kind === 'satisfaction' ? whole : lights.dimensions;
  if (redUpTo !== undefined && share <= redUpTo) return 'red';
  return share <= yellowUpTo ? 'yellow' : 'green';
}
