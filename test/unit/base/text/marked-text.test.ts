import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bold, joined, mention, runsOf } from '../../../../src/base/text/marked-text.ts';
import { format, formatMarked } from '../../../../src/base/text/message.ts';

describe('marks', () => {
  it('move with their words into templates and behind other texts', () => {
    const wang = mention('Wang', 'slack:U1');
    const line = formatMarked('en', '{number} assigned to {who}.', { number: 7, who: wang });
    expect(line.text).toBe('7 assigned to Wang.');
    const card = joined([bold('#7 red'), line], '\n');
    expect(runsOf(card.text, card.marks)).toEqual([
      { text: '#7 red', bold: true },
      { text: '\n7 assigned to ', bold: false },
      { text: 'Wang', bold: false, identity: 'slack:U1' },
      { text: '.', bold: false },
    ]);
  });

  it('end with the name where a full stop is not written twice', () => {
    const { text, marks } = formatMarked('en', 'To {who}.', { who: mention('Li Jr.', 'slack:U1') });
    expect(text).toBe('To Li Jr.');
    expect(marks).toEqual([{ kind: 'mention', at: 3, length: 5, identity: 'slack:U1' }]);
  });

  it('change no word, and whatever they say the runs are the text', () => {
    const marks = fc.array(
      fc.record({ kind: fc.constant('bold' as const), at: fc.nat(30), length: fc.nat(30) }),
    );
    fc.assert(
      fc.property(fc.string(), marks, (text, given) => {
        expect(
          runsOf(text, given)
            .map((run) => run.text)
            .join(''),
        ).toBe(text);
      }),
    );
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(formatMarked('en', 'a {x}. {x}', { x: bold(text) }).text).toBe(
          format('en', 'a {x}. {x}', { x: text }),
        );
      }),
    );
  });
});
