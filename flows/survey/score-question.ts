import { format } from '../../src/base/text/message.ts';
import type { FlowContext } from '../../src/core/contract/flow.ts';
import type { Choice } from '../../src/core/contract/message.ts';
import { NOT_APPLICABLE } from '../rating/not-applicable.ts';
import { readRating } from '../rating/read-rating.ts';
import { highest, positionOf, type Scale, valuesOf } from '../rating/scale.ts';
import type { FlowWords } from '../words/en.ts';
import { flowWords } from '../words/words.ts';
import type { Asked, Asking, Given, QuestionKind, ReadQuestion, Unclear } from './question-kind.ts';
import type { SurveySettings } from './survey-settings.ts';
import type { Said } from './survey-state.ts';

/** What one question on a scale has of its own. */
type ScoreQuestion = Omit<QuestionKind, 'countedAs' | 'ask' | 'read' | 'label' | 'unclear'> & {
  readonly askText: (asking: Asking) => string;
  /** What the ends of the scale mean, with `{lowest}` and `{highest}`. */
  readonly scaleText: (words: FlowWords) => string;
};

/** A question that is answered with a point of a scale, which is a score of what was done. */
export function scoreQuestion(question: ScoreQuestion): QuestionKind {
  return scaleQuestion(question, 'value', 'score');
}

/** A question that is answered with a point of a scale, which scores nothing. */
export function levelQuestion(question: ScoreQuestion): QuestionKind {
  return scaleQuestion(question, 'level', 'level');
}

function scaleQuestion(
  { askText, scaleText, ...question }: ScoreQuestion,
  member: 'value' | 'level',
  countedAs: 'score' | 'level',
): QuestionKind {
  return {
    ...question,
    countedAs,
    ask: (asking) => askOnScale(asking, askText(asking), scaleText(asking.words), question),
    read: (said, { scale }) => readOnScale(said, scale, member),
    label: (given) => given[member]?.toString(),
    unclear: unclearText,
  };
}

function askOnScale(
  { planned, context, words }: Asking,
  text: string,
  scaleText: string,
  { mayNotApply }: Pick<QuestionKind, 'mayNotApply'>,
): Asked {
  const scale = scaleIn(planned.scale);
  const ends = { lowest: scale.from, highest: highest(scale) };
  const options: Choice[] = valuesOf(scale).map((value) => ({
    value: String(value),
    label: String(value),
  }));
  if (mayNotApply) options.push({ value: NOT_APPLICABLE, label: words.questions.notApplicable });
  return {
    text: `${text}\n${format(context.locale, scaleText, ends)}`,
    layout: 'scale',
    options,
  };
}

function readOnScale(
  { text, pressed }: Said,
  scale: ReadQuestion['scale'],
  member: 'value' | 'level',
): Given {
  if (pressed === NOT_APPLICABLE) return { kind: 'given', members: { notApplicable: true } };
  const reading = readRating(pressed ?? text, scaleIn(scale));
  if (reading.kind === 'unclear') return reading;
  if (reading.kind === 'not-applicable') return { kind: 'given', members: { notApplicable: true } };
  return { kind: 'given', members: { [member]: reading.value } };
}

function unclearText(
  reading: Unclear,
  question: ReadQuestion,
  { locale }: FlowContext<SurveySettings>,
): string {
  const { unclear } = flowWords(locale);
  const scale = scaleIn(question.scale);
  const ends = { lowest: scale.from, highest: highest(scale) };
  if (reading.why === 'several') return format(locale, unclear.several, ends);
  return reading.why === 'outside' && reading.heard !== undefined
    ? format(locale, unclear.outside, { ...ends, heard: reading.heard })
    : format(locale, unclear.rating, ends);
}

function scaleIn(scale: Scale | undefined): Scale {
  if (scale === undefined) throw new Error('A question for a score has a scale');
  return scale;
}

/** At or below this place on its scale a satisfaction means that something went wrong. */
export const PROBLEM_POSITION = 0.5;
/** Near the top of its scale: one cause is asked, not five. */
const NEAR_TOP_POSITION = 0.7;

/** The whys after a satisfaction: none at the top, few just below, more where it is low. */
export function whysAfter(
  scale: Scale | undefined,
  value: number | undefined,
  { whys }: SurveySettings,
): number {
  if (scale === undefined || value === undefined || value >= highest(scale)) return 0;
  return positionOf(scale, value) >= NEAR_TOP_POSITION ? whys.nearTop : whys.low;
}

/** A satisfaction of which the team hears at once; its own rule gives it a severity. */
export function isLow(scale: Scale, value: number): boolean {
  return positionOf(scale, value) < NEAR_TOP_POSITION;
}
