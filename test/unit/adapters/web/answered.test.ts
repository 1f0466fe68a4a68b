import { describe, expect, it } from 'vitest';
import type { ChatLine } from '../../../../adapters/web/wire.ts';

type Answered = (
  lines: readonly ChatLine[],
  index: number,
) => { selected: string | undefined; locked: boolean };

const script = new URL('../../../../adapters/web/page/answered.js', import.meta.url).href;
const { answered, isLate, wordsOf } = (await import(script)) as {
  answered: Answered;
  isLate: (lines: readonly ChatLine[], index: number) => boolean;
  wordsOf: (lines: readonly ChatLine[], index: number) => string;
};

const OPTIONS = [
  { value: '1', label: 'Bad' },
  { value: '2', label: 'Good' },
];

function talk(...lines: readonly Partial<ChatLine>[]): readonly ChatLine[] {
  return lines.map((line, sequence) => ({
    id: `talk#${sequence}`,
    sequence,
    at: 0,
    author: 'buyer',
    text: '',
    ...line,
  }));
}

function ask(question: string): Partial<ChatLine> {
  return { author: 'bot', choices: { question, layout: 'list', options: OPTIONS } };
}

describe('a question with buttons', () => {
  it('is open while nobody has answered', () => {
    expect(answered(talk(ask('a')), 0)).toEqual({ selected: undefined, locked: false });
  });

  it.each([
    ['a pressed button', { text: '2', chosen: 'a' }],
    ['its typed value', { text: ' 2 ' }],
    ['its typed label', { text: 'good' }],
  ])('is answered by %s', (_name, line) => {
    expect(answered(talk(ask('a'), line), 0)).toEqual({ selected: '2', locked: true });
  });

  it('stays open while the buyer asks something back', () => {
    const lines = talk(ask('a'), { text: 'who are you?' }, { author: 'bot', text: 'We are' });
    expect(answered(lines, 0).locked).toBe(false);
  });

  it('is closed when it is asked again, and by the next question after an answer in own words', () => {
    expect(answered(talk(ask('a'), ask('a')), 0).locked).toBe(true);
    expect(answered(talk(ask('a'), { text: 'so so' }, ask('b')), 0).locked).toBe(true);
  });

  it('stays open next to another that nobody has answered either', () => {
    const lines = talk(ask('a'), ask('b'));
    expect([answered(lines, 0).locked, answered(lines, 1).locked]).toEqual([false, false]);
  });

  it('is not answered by a button of another question', () => {
    const lines = talk(ask('a'), ask('b'), { text: '2', chosen: 'b' });
    expect(answered(lines, 0)).toEqual({ selected: undefined, locked: false });
    expect(answered(lines, 1)).toEqual({ selected: '2', locked: true });
  });
});

it('shows the label of a pressed button, and the value where the question is unknown', () => {
  const lines = talk(ask('a'), { text: '2', chosen: 'a' }, { text: '9', chosen: 'gone' });
  expect([wordsOf(lines, 1), wordsOf(lines, 2)]).toEqual(['Good', '9']);
});

describe('a press', () => {
  it('is late where its question was pressed before, and nowhere else', () => {
    const press = (chosen: string) => ({ author: 'buyer', text: '1', chosen }) as const;
    const asked = [ask('a'), press('a'), press('a'), ask('b'), press('b'), { text: '1' }];
    const lines = talk(...asked, ask('a'), press('a'));
    const late = lines.map((_, index) => isLate(lines, index));
    expect(late).toEqual([false, false, true, false, false, false, false, false]);
  });
});
