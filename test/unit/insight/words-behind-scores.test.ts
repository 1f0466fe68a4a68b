import { describe, expect, it } from 'vitest';
import { explainedScores } from '../../../src/insight/report/explained-scores.ts';
import { ruleTagger } from '../../../src/insight/tagging/rule-tagger.ts';
import { unpromptedThemes } from '../../../src/insight/tagging/unprompted-themes.ts';
import type { Theme } from '../../../src/insight/theme.ts';
import { contentWords } from '../../../src/insight/vocabulary/content-words.ts';
import { answer, chain, response } from '../../fixtures/insight/response.ts';

const tagger = ruleTagger();
const asked = new Map<string, readonly Theme[]>([
  ['quality', ['quality']],
  ['packaging', ['packaging']],
  ['documents', ['documents']],
]);

function open(raw: string) {
  return answer('open', { kind: 'open', countedAs: 'words', raw });
}

describe('unprompted themes', () => {
  const responses = [
    response('1', {
      answers: [
        answer('packaging', { value: 4 }),
        open('It would be nice if the bag could reseal'),
      ],
    }),
    response('2', {
      answers: [answer('packaging', { value: 5 }), open('Please offer a resealable bag')],
    }),
    response('3', {
      answers: [answer('packaging', { value: 5 }), open('The surcharge came as a surprise')],
    }),
    response('4', { answers: [open('packaging was torn')] }),
    response('5', { answers: [answer('quality', { value: 5 }), open('')] }),
  ];
  const found = unpromptedThemes(responses, asked, tagger);

  it('show that two buyers speak of "reseal" though no question asked', () => {
    const reseal = found.find(({ subject }) => subject === 'reseal');
    expect(reseal).toMatchObject({ source: 'word', responses: 2, share: 0.5, response: '1' });
  });

  it('hold a topic that no question of that response was about, and no other', () => {
    const topics = found.filter(({ source }) => source === 'topic').map((one) => one.subject);
    expect(topics).toContain('price.surcharge');
    expect(found.find(({ subject }) => subject === 'packaging.damage')?.responses).toBe(1);
    const packaging = found.filter(({ subject }) => subject.startsWith('packaging'));
    expect(packaging.every(({ response: id }) => id === '4')).toBe(true);
  });

  it('hold no word that one buyer said once, come most frequent first, and of nothing are none', () => {
    expect(found.map(({ subject }) => subject)).not.toContain('surprise');
    const counts = found.map(({ responses: count }) => count);
    expect(counts).toEqual([...counts].sort((one, other) => other - one));
    expect(unpromptedThemes([], asked, tagger)).toEqual([]);
  });
});

describe('words that carry a subject', () => {
  it('are found in languages with and without spaces, without small words', () => {
    expect(contentWords('The bags were not resealable', 'en')).toEqual(['bags', 'resealable']);
    expect(contentWords('希望袋子可以密封', 'zh-CN')).toContain('密封');
    expect(contentWords('12 … 5', 'en')).toEqual([]);
  });
});

describe('a score and its explanation', () => {
  const five = { from: 1, points: 5 };
  const responses = [
    response('1', {
      answers: [
        answer('documents', { value: 2, scale: five }),
        answer('quality', { value: 5, scale: five }),
        open('The invoice had the wrong weight'),
      ],
      chains: [chain('documents', ['Held at customs', 'Nobody checks the weights'])],
    }),
    response('2', {
      answers: [answer('documents', { value: 5, scale: five })],
      chains: [chain('quality', ['Scratched'])],
    }),
    response('3', { answers: [answer('quality', { notApplicable: true })] }),
  ];
  const rows = explainedScores(responses, asked, tagger);

  it('has the whys that it began, then open words about its subject', () => {
    const row = rows.find(({ response: id, question }) => id === '1' && question === 'documents');
    expect(row).toMatchObject({ score: 2, scale: five, reference: 'PO-1' });
    expect(row?.words.map(({ text, source }) => [source, text])).toEqual([
      ['why', 'Held at customs'],
      ['why', 'Nobody checks the weights'],
      ['open', 'The invoice had the wrong weight'],
    ]);
  });

  it('never has words of another shipment or another dimension', () => {
    const others = rows.filter(({ question, score }) => question === 'quality' || score === 5);
    expect(others).toHaveLength(2);
    expect(others.flatMap(({ words }) => words)).toEqual([]);
  });

  it('is none where nothing was scored', () => {
    expect(rows.map(({ response: id }) => id)).toEqual(['1', '1', '2']);
  });
});
