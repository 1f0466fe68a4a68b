import { expect, it } from 'vitest';
import { answer, response } from '../../fixtures/insight/response.ts';
import { TeamWorld } from '../../support/team/team-world.ts';

const FIVE = { from: 1, points: 5 };

/** The case of a buyer who was asked how easy it was to get help; a high score is an easy one. */
async function caseAfter(value: number) {
  const world = new TeamWorld();
  const answers = [
    answer('overall', { kind: 'satisfaction', value: 4, scale: FIVE }),
    answer('effort', { kind: 'effort', value, scale: FIVE, better: 'high' }),
  ];
  await world.raise({ id: 'r1', trigger: 'low-score', response: response('1', { answers }) });
  return world.cases.all()[0];
}

it('opens a case where help was hard to get, and keeps which end of the scale is good', async () => {
  const opened = await caseAfter(2);
  expect(opened?.severity).toBe('yellow');
  expect(opened?.facts.scores).toContainEqual(
    expect.objectContaining({ question: 'effort', value: 2, better: 'high' }),
  );
});

it('opens none where help was easy to get', async () => {
  await expect(caseAfter(5)).rejects.toThrow('made no case');
});
