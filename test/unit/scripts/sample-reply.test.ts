import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Buyer } from '../../../scripts/sample/buyer.ts';
import { BUYERS } from '../../../scripts/sample/buyers.ts';
import {
  type Heard,
  type Memory,
  NO_MEMORY,
  nextReply,
} from '../../../scripts/sample/next-reply.ts';

const BUYER: Buyer = {
  contact: 'c',
  shipment: 's',
  locale: 'de',
  persona: 'unhappy',
  begins: 'ja, gern',
  scores: { overall: 2, quality: 'sehr gut' },
  whys: { overall: ['zu spät', 'nicht verladen'] },
  example: 'Palette 7',
  open: 'Danke',
};

function asked(question: string, ...values: readonly string[]): Heard {
  const options = values.map((value) => ({ value, label: value }));
  return { text: 'Frage', choices: { question, layout: 'list', options } };
}

/** Answers one question after the other. */
function answers(buyer: Buyer, heard: readonly Heard[]) {
  let memory: Memory = NO_MEMORY;
  return heard.map((message) => {
    const next = nextReply(buyer, memory, [message]);
    memory = next.memory;
    return next.reply;
  });
}

describe('what a buyer replies', () => {
  it('presses numbers and types words', () => {
    const scale = ['1', '2', '3', '4', '5', 'na'];
    const replies = answers(BUYER, [
      asked('q1.consent', 'yes', 'no'),
      asked('q2.overall', ...scale),
      asked('q3.quality', ...scale),
      asked('q4.timeliness', ...scale),
    ]);
    expect(replies).toEqual([
      { kind: 'text', text: 'ja, gern' },
      { kind: 'choice', question: 'q2.overall', value: '2' },
      { kind: 'text', text: 'sehr gut' },
      { kind: 'choice', question: 'q4.timeliness', value: 'na' },
    ]);
  });

  it('gives the reasons for the score that came before, then knows no more', () => {
    const why = asked('q3.why', 'unknown', 'skip');
    const replies = answers(BUYER, [
      asked('q2.overall', '2'),
      why,
      why,
      why,
      asked('q4.quality', '5'),
      why,
    ]);
    expect(replies.slice(1)).toEqual([
      { kind: 'text', text: 'zu spät' },
      { kind: 'text', text: 'nicht verladen' },
      { kind: 'choice', question: 'q3.why', value: 'unknown' },
      { kind: 'text', text: 'sehr gut' },
      { kind: 'choice', question: 'q3.why', value: 'unknown' },
    ]);
  });

  it('answers free questions without buttons', () => {
    const replies = answers(BUYER, [
      asked('q2.overall', '2'),
      { text: 'Warum?' },
      { text: 'Danke.' },
    ]);
    expect(replies.slice(1)).toEqual([{ kind: 'text', text: 'zu spät' }, { kind: 'silence' }]);
  });

  it('presses a button where the typed words were not understood', () => {
    const again = asked('q3.quality', '1', '2', '3', 'na');
    expect(answers(BUYER, [again, again])[1]).toEqual({
      kind: 'choice',
      question: 'q3.quality',
      value: '2',
    });
  });

  it('tells an example and a last word once', () => {
    const replies = answers(BUYER, [
      asked('q1.example', 'skip'),
      asked('q2.open', 'skip'),
      asked('q3.open', 'skip'),
    ]);
    expect(replies).toEqual([
      { kind: 'text', text: 'Palette 7' },
      { kind: 'text', text: 'Danke' },
      { kind: 'choice', question: 'q3.open', value: 'skip' },
    ]);
  });

  it('goes on with the reasons where it has no example', () => {
    const { example: _example, ...without } = BUYER;
    const [rated, why, example] = [
      asked('q1.overall', '2'),
      asked('q2.why', 'unknown'),
      asked('q3.example', 'skip'),
    ];
    expect(answers(without, [rated, why, example, why]).slice(1)).toEqual([
      { kind: 'text', text: 'zu spät' },
      { kind: 'text', text: 'nicht verladen' },
      { kind: 'choice', question: 'q2.why', value: 'unknown' },
    ]);
  });

  it('falls silent for good where the part says so', () => {
    const silent = { ...BUYER, leavesAfter: 1 };
    const question = asked('q2.overall', '2');
    expect(answers(silent, [question, question])[1]).toEqual({ kind: 'silence' });
  });

  it('answers the newest question of several messages', () => {
    const heard = [
      asked('q1.overall', '1'),
      { text: 'ja' },
      asked('q2.open', 'skip'),
      { text: '!' },
    ];
    expect(nextReply(BUYER, NO_MEMORY, heard).reply).toEqual({ kind: 'text', text: 'Danke' });
  });

  it('never presses what is not there, and always ends, whatever is asked', () => {
    const things = [
      'overall',
      'quality',
      'effort',
      'why',
      'example',
      'open',
      'consent',
      'language',
      '',
    ];
    const message: fc.Arbitrary<Heard> = fc.oneof(
      fc.record({ text: fc.constantFrom('?', 'Danke.', '', '为什么？') }),
      fc
        .tuple(
          fc.constantFrom(...things),
          fc.subarray(['1', '3', '5', 'na', 'skip', 'unknown', 'no']),
        )
        .map(([thing, values]) => asked(`q1.${thing}`, ...values)),
    );
    const cases = fc.tuple(fc.constantFrom(...BUYERS), fc.array(message, { maxLength: 100 }));
    fc.assert(
      fc.property(cases, ([buyer, heard]) => {
        const replies = answers(buyer, heard);
        const spoken = replies.filter(({ kind }) => kind !== 'silence');
        expect(spoken.length).toBeLessThanOrEqual(60);
        for (const [index, reply] of replies.entries()) {
          if (reply.kind !== 'choice') continue;
          const offered = heard[index]?.choices?.options.map(({ value }) => value);
          expect(offered).toContain(reply.value);
        }
      }),
    );
  });
});
