import { positionOf, type Scale } from '../rating/scale.ts';
import { PROBLEM_POSITION, scoreQuestion } from '../survey/score-question.ts';

/** How easy it was to get a problem sorted out; a high score is an easy one. */
const effort = scoreQuestion({
  name: 'effort',
  asks: ['effort'],
  plan: (name, { scales }) =>
    name === 'effort'
      ? [{ key: name, kind: 'effort', scale: scales.effort, better: 'high', isAboutTrouble: true }]
      : undefined,
  askText: ({ words }) => words.questions.askEffort,
  scaleText: ({ questions }) => questions.scales.effort,
  followUp: ({ scale, value }, { whys }) =>
    scale !== undefined && value !== undefined && wasHard(scale, value)
      ? { whys: whys.nearTop }
      : 'nothing',
  mayNotApply: true,
  isConcern: wasHard,
  alwaysNamesScore: true,
});

function wasHard(scale: Scale, value: number): boolean {
  return positionOf(scale, value) < PROBLEM_POSITION;
}

export default effort;
