import { expect } from 'vitest';
import type { Clause } from '../clause.ts';
import { toTeam } from '../to-team.ts';

const clause: Clause = {
  name: 'under',
  sentence: 'keeps what is said under a card there, and apart from what is under another',
  stage: 'shared',
  holds: async (stage) => {
    const { team, adapter } = toTeam(stage);
    const cards = ['case:2', 'case:3'];
    const receipts = [];
    for (const card of cards) receipts.push(await adapter.send(team.message(card, { card })));
    for (const round of ['first', 'second']) {
      for (const [index, { thread, messageId = '' }] of receipts.entries()) {
        const said = team.message(`${round} of ${cards[index]}`, { under: cards[index] ?? '' });
        await adapter.send(said, { thread: thread ?? messageId });
      }
    }
    expect(receipts.map((receipt) => team.under(receipt))).toEqual(
      cards.map((card) => [`first of ${card}`, `second of ${card}`]),
    );
  },
};

export default clause;
