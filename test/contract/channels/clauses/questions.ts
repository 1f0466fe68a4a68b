import { expect } from 'vitest';
import { QUESTION_KINDS } from '../../../../flows/survey/question-kinds.ts';
import { until } from '../../../emulators/parts/until-true.ts';
import type { Clause } from '../clause.ts';

/** A questionnaire that asks a question of every kind. */
const EVERY_KIND = {
  burstQuietMs: 0,
  dimensions: [{ key: 'quality', expected: true }],
  questions: [
    {
      key: 'problems',
      kind: 'several',
      options: [{ key: 'late' }, { key: 'missing' }, { key: 'papers' }],
    },
  ],
  variants: {
    'decision-maker': [
      ...['overall', 'problems', 'quality', 'recommend', 'effort', 'expectation', 'open'],
    ],
  },
};

/** What is chosen at each question, and what comes of it. */
const CHOSEN: readonly (readonly [label: string, answer?: object])[] = [
  ['Yes, begin'],
  ['3', { kind: 'satisfaction', value: 3 }],
  ['Skip'],
  ['Late delivery'],
  ['Errors in documents'],
  ['That is all', { kind: 'several', chosen: ['late', 'papers'] }],
  ['5', { kind: 'expected', level: 5 }],
  ['4', { kind: 'dimension', value: 4 }],
  ['Skip'],
  ['10', { kind: 'recommendation', value: 10 }],
  ['5', { kind: 'effort', value: 5 }],
  ['As expected', { kind: 'expectation', chosen: ['as-expected'] }],
  ['Skip', { kind: 'open', skipped: true }],
];

const clause: Clause = {
  name: 'questions',
  sentence: 'asks and takes an answer to a question of every kind',
  stage: 'alone',
  holds: async (stage) => {
    await stage.end();
    await stage.begin(EVERY_KIND);
    const buyer = await stage.arrived();
    for (const [label] of CHOSEN) {
      await buyer.choose(label);
      await stage.rest(buyer);
      const lines = await stage.program.app.transcript(buyer.conversation);
      const said = lines.filter(({ author }) => author === 'bot').length;
      await until(() => buyer.saw().length >= said);
    }
    const { answers, end } = await stage.responseOf(buyer);
    expect(answers).toMatchObject(CHOSEN.flatMap(([, answer]) => answer ?? []));
    expect(new Set(answers.map(({ kind }) => kind))).toEqual(
      new Set(QUESTION_KINDS.map(({ name }) => name)),
    );
    expect(end).toBe('complete');
  },
};

export default clause;
