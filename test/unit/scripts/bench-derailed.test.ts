import { describe, expect, it } from 'vitest';
import { recordedIn } from '../../../scripts/bench/contestant.ts';
import { isDerailed } from '../../../scripts/bench/derailed.ts';

const SCRIPT = [
  { question: 'overall', text: '5' },
  { question: 'quality', text: '2' },
];

describe('a talk is derailed', () => {
  it('not where every answer stands once under its question, in whatever order', () => {
    expect(isDerailed([...SCRIPT].reverse(), SCRIPT)).toBe(false);
  });

  it.each([
    ['nothing is stored of it', undefined],
    ['an answer is lost', SCRIPT.slice(0, 1)],
    ['an answer is there twice', [...SCRIPT, { question: 'quality', text: '2' }]],
    [
      'answers stand under each other’s question',
      [
        { question: 'overall', text: '2' },
        { question: 'quality', text: '5' },
      ],
    ],
  ])('where %s', (_, stored) => {
    expect(isDerailed(stored, SCRIPT)).toBe(true);
  });

  it('where a response holds an answer that was given once more', () => {
    const history = [{ raw: '5', value: 5, at: 1 }];
    const answers = [
      { question: 'overall', kind: 'satisfaction' as const, raw: '5', at: 2, history },
      { question: 'quality', kind: 'dimension' as const, raw: '2', at: 3 },
    ];
    expect(isDerailed(recordedIn({ answers, chains: [] }), SCRIPT)).toBe(true);
  });
});
