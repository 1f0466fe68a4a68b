import { expect } from 'vitest';
import type { Clause } from '../clause.ts';
import { toTeam } from '../to-team.ts';

const clause: Clause = {
  name: 'card',
  sentence: 'edits a card, and does not repeat it',
  stage: 'shared',
  holds: async (stage) => {
    const { team, adapter } = toTeam(stage);
    const card = (text: string) => team.message(text, { card: 'case:1' });
    const before = team.saw();
    const first = await adapter.send(card('Case 1: open'));
    const { messageId: edits = '', thread } = first;
    const place = { edits, ...(thread === undefined ? {} : { thread }) };
    for (const text of ['Case 1: taken', 'Case 1: taken', 'Case 1: closed']) {
      expect(await adapter.send(card(text), place)).toMatchObject({ messageId: edits });
      expect(team.saw()).toEqual([...before, text]);
    }
    team.remove(first);
    const anew = await adapter.send(card('Case 1: open again'), place);
    expect(anew.messageId).not.toBe(edits);
    expect(team.saw()).toEqual([...before, 'Case 1: open again']);
  },
};

export default clause;
