import { describe, expect, it } from 'vitest';
import { showUnshown } from '../../../src/team/desk/show-unshown.ts';
import { GROUP, SLACK, TeamWorld } from '../../support/team/team-world.ts';

async function withCase() {
  const world = new TeamWorld();
  await world.admit('slack:U1', 'agent', 'Wang');
  const { number } = await world.raise({ id: 'r1', words: ['the crates were wet'] });
  world.notices.splice(0);
  return { world, card: `case:${number}`, number };
}

describe('cards for which a team channel had no room', () => {
  it('are drawn there, and there only, as their cases are now', async () => {
    const { world, card } = await withCase();
    await world.hear(SLACK, { kind: 'unshown', cards: [card, 'case:99', 'strangers:1'] });
    expect(world.notices.map(({ conversation, content }) => [conversation, content.card])).toEqual([
      [SLACK, card],
    ]);
    expect(world.notices[0]?.content.text).toContain('the crates were wet');
  });

  it('are drawn again where the case changes meanwhile: the newest face comes last', async () => {
    const { world, card, number } = await withCase();
    let loads = 0;
    const load: typeof world.cases.load = async (wanted) => {
      loads += 1;
      const found = await world.cases.load(wanted);
      if (loads === 1) await world.presses('slack:U1', card, 'claim', { under: number });
      return found;
    };
    const store = Object.assign(Object.create(world.cases), { load });
    await showUnshown({ ...world.services, store }, 'news:late', GROUP, [card]);
    const faces = world.notices.filter(({ conversation, content }) => {
      return conversation === GROUP && content.card === card;
    });
    expect(loads).toBe(3);
    expect(faces.at(-1)?.content.text).toContain('Wang');
  });
});
