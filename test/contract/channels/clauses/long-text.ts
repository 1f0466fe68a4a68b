import { expect } from 'vitest';
import type { Clause } from '../clause.ts';

const CHARACTERS = 5_000;

/** A family of four in one sign, a letter with its marks apart, and words from the right. */
const PIECES = [
  '👨‍👩‍👧‍👦',
  'cafe\u0301 e\u0302\u0323',
  'الحاويات مبتلة',
  '🏴󠁧󠁢󠁳󠁣󠁴󠁿',
  'thirteen wet cartons on pallet',
];

const clause: Clause = {
  name: 'long-text',
  sentence: 'shows 5,000 characters of any script whole, and breaks no sign in two',
  stage: 'shared',
  holds: async (stage) => {
    const { engine } = stage.program.app;
    const anna = await stage.asked();
    const at = stage.clock.now();
    const { conversation } = anna;
    await anna.say('human');
    await stage.rest(anna);
    // The newest words of the buyer allow as many messages as the platform ever does.
    await anna.say('are you there');
    await stage.rest(anna);
    const before = anna.saw().length;
    const by = 'telegram:7';
    const text = longText();
    const claimed = { kind: 'claimed', by } as const;
    await engine.receive({ id: 'claim', conversation, at, content: claimed });
    const said = { kind: 'staff-said', by, text } as const;
    await engine.receive({ id: 'said', conversation, at, content: said });
    await stage.rest(anna);

    const parts = anna
      .saw()
      .slice(before)
      .map((seen) => seen.text);
    for (const part of parts) expect(part).not.toMatch(/\p{Surrogate}/u);
    expect(withoutSpace(parts.join('')).endsWith(withoutSpace(text))).toBe(true);
    expect(parts.flatMap(signsOf)).toEqual(signsOf(parts.join('')));
  },
};

function longText(): string {
  let text = '';
  for (let count = 0; text.length < CHARACTERS; count += 1) {
    text += `${PIECES[count % PIECES.length]}${count % 9 === 8 ? '\n' : ' '}`;
  }
  return text.trimEnd();
}

/** Where a text is broken its space may go, and a mark of direction may come. */
function withoutSpace(text: string): string {
  return text.replace(/[\s\u200f]/g, '');
}

function signsOf(text: string): readonly string[] {
  const signs = [...new Intl.Segmenter().segment(text)].map(({ segment }) => segment);
  return signs.filter((sign) => sign.trim() !== '');
}

export default clause;
