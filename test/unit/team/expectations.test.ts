import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/core/contract/response.ts';
import { compared, expecting, met } from '../../fixtures/insight/expecting-answers.ts';
import { response } from '../../fixtures/insight/response.ts';
import { TeamWorld } from '../../support/team/team-world.ts';

function concernOf(...answers: readonly Answer[]) {
  const trigger = 'low-score' as const;
  return { id: 'r1', trigger, response: response('r1', { answers: [...answers] }) };
}

describe('what a buyer expects', () => {
  it('makes no case, however low the level', async () => {
    const world = new TeamWorld();
    const concern = concernOf(expecting('reliability', 1), compared('worse'));
    await expect(world.raise(concern)).rejects.toThrow('r1 made no case');
  });

  it('is no score of the case that another answer makes, and does not redden its light', async () => {
    const world = new TeamWorld();
    const rated = await world.raise(concernOf(met('reliability', 3)));
    const asked = await new TeamWorld().raise(
      concernOf(expecting('reliability', 1), met('reliability', 3), compared('worse')),
    );
    expect(rated.severity).toBe('yellow');
    expect(asked.severity).toBe('yellow');
    expect(asked.facts.scores).toEqual(rated.facts.scores);
  });
});
