import { EXPECTATIONS, type Expectation } from '../../src/core/contract/expectation.ts';
import { NOT_APPLICABLE, saysNotApplicable } from '../rating/not-applicable.ts';
import { readExpectation } from '../rating/read-expectation.ts';
import type { Given, QuestionKind } from '../survey/question-kind.ts';
import type { FlowWords } from '../words/en.ts';
import { flowWords } from '../words/words.ts';

/**
 * Better than, as, or worse than expected. A choice and no score: "as expected" is no middle of a
 * scale of satisfaction.
 */
const expectation: QuestionKind = {
  name: 'expectation',
  countedAs: 'options',
  asks: ['expectation'],
  plan: (name) =>
    name === 'expectation' ? [{ key: name, kind: name, options: [...EXPECTATIONS] }] : undefined,
  ask: ({ words }) => ({
    text: words.questions.askExpectation,
    layout: 'list',
    options: [
      ...EXPECTATIONS.map((value) => ({ value, label: labels(words)[value] })),
      { value: NOT_APPLICABLE, label: words.questions.notApplicable },
    ],
  }),
  read: ({ text, pressed }) =>
    pressed === NOT_APPLICABLE ? NO_ANSWER_APPLIES : readChoice(pressed ?? text),
  followUp: () => 'nothing',
  label: ({ chosen = [] }, locale) =>
    EXPECTATIONS.filter((each) => chosen.includes(each)).map(
      (each) => labels(flowWords(locale))[each],
    )[0],
  mayNotApply: true,
  unclear: (_reading, _question, { locale }) => flowWords(locale).unclear.expectation,
};

const NO_ANSWER_APPLIES: Given = { kind: 'given', members: { notApplicable: true } };

function readChoice(text: string): Given {
  const chosen = readExpectation(text);
  if (chosen !== undefined) return { kind: 'given', members: { chosen: [chosen] } };
  return saysNotApplicable(text) ? NO_ANSWER_APPLIES : { kind: 'unclear', why: 'nothing' };
}

function labels({ questions }: FlowWords): Readonly<Record<Expectation, string>> {
  return {
    better: questions.better,
    'as-expected': questions.asExpected,
    worse: questions.worse,
  };
}

export default expectation;
