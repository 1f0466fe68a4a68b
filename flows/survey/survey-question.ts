import { LOCALES } from '../../src/base/locale.ts';
import { fill } from '../../src/base/text/fill.ts';
import { dimensionExpected, EXPECTATIONS } from '../../src/core/contract/expectation.ts';
import type { FlowContext } from '../../src/core/contract/flow.ts';
import type { Choice, Saying } from '../../src/core/contract/message.ts';
import { highest, valuesOf } from '../rating/scale.ts';
import { quoteInside } from '../text/quote.ts';
import { saidAbout } from '../tone/said-about.ts';
import type { Words } from '../words/survey/en.ts';
import { LANGUAGE_NAMES } from '../words/survey-words.ts';
import { expectationLabels, givenLabel, labelOf, wordsIn } from './survey-labels.ts';
import { hasMore, isFailure } from './survey-plan.ts';
import type { SurveySettings } from './survey-settings.ts';
import {
  answerTo,
  openChain,
  openQuestion,
  type Planned,
  plannedQuestion,
  type SurveyState,
} from './survey-state.ts';

type Context = FlowContext<SurveySettings>;

/** The pressed value that stands for "not applicable". */
export const NOT_APPLICABLE = 'na';

/** What is being asked now, in words and buttons. */
export function questionNow(state: SurveyState, context: Context): Saying {
  const words = wordsIn(context.locale);
  const question = openQuestion(state);
  if (state.aside !== undefined) return asideQuestion(state, context, words);
  switch (state.stage.kind) {
    case 'consent':
      return {
        text: words.openingQuestion,
        choices: list(question, [
          ['yes', words.begin],
          ['no', words.notNow],
        ]),
      };
    case 'question':
      return plannedSaying(state, plannedQuestion(state, state.stage.key), context);
    case 'why':
      return {
        text: whyText(state, state.stage.key, context),
        choices: list(question, whyChoices(state, state.stage.key, words)),
      };
    case 'example':
      return {
        text: exampleText(state, state.stage.key, words),
        choices: list(question, [['skip', words.skip]]),
      };
    case 'done':
      return { text: words.changeHint };
  }
}

type Option = readonly [value: string, label: string];

/** After a failure a person is offered with the first why. */
function whyChoices(state: SurveyState, key: string, words: Words): readonly Option[] {
  const offersPerson =
    openChain(state)?.links.length === 0 && isFailure(state, plannedQuestion(state, key));
  return [
    ['unknown', words.dontKnow],
    ['skip', words.skip],
    ...(offersPerson ? [['human', words.speakToPerson] as const] : []),
  ];
}

/** Asks for an example of what was said: of goods, papers, time or people. */
function exampleText(state: SurveyState, key: string, words: Words): string {
  const said = lastSaid(state, key);
  const topic = saidAbout(said, key);
  const text = topic === undefined ? words.example : words[EXAMPLES[topic]];
  return fill(text, { quote: quoteInside(said) });
}

const EXAMPLES = {
  goods: 'exampleGoods',
  time: 'exampleTime',
  papers: 'examplePapers',
  people: 'examplePeople',
} as const;

function asideQuestion(state: SurveyState, context: Context, words: Words): Saying {
  const question = openQuestion(state);
  switch (state.aside) {
    case 'change':
      return {
        text: words.changeWhich,
        choices: list(
          question,
          state.answers.map((answer) => [
            answer.question,
            answerLabel(answer.question, state, context),
          ]),
        ),
      };
    case 'language':
      return {
        text: words.languageWhich,
        choices: list(
          question,
          LOCALES.map((locale) => [locale, LANGUAGE_NAMES[locale]]),
        ),
      };
    default:
      return { text: words.feedbackAsk };
  }
}

function answerLabel(key: string, state: SurveyState, context: Context): string {
  const answer = answerTo(state, key);
  const given = answer && givenLabel(answer, context.locale);
  const label = labelOf(key, context.locale, context.settings);
  return given === undefined ? label : `${label}: ${given}`;
}

function plannedSaying(state: SurveyState, planned: Planned, context: Context): Saying {
  const words = wordsIn(context.locale);
  const question = openQuestion(state);
  if (planned.kind === 'expectation') return expectationSaying(question, words);
  if (planned.scale === undefined) {
    const more = hasMore(state, context.subject) ? [['more', words.moreQuestions] as const] : [];
    return { text: words.askOpen, choices: list(question, [['skip', words.skip], ...more]) };
  }
  const ends = { lowest: planned.scale.from, highest: highest(planned.scale) };
  const options: Choice[] = valuesOf(planned.scale).map((value) => ({
    value: String(value),
    label: String(value),
  }));
  if (mayNotApply(planned)) options.push({ value: NOT_APPLICABLE, label: words.notApplicable });
  return {
    text: `${askText(planned, context, words)}\n${fill(scaleText(planned, words), ends)}`,
    choices: { question, layout: 'scale', options },
  };
}

/** The shipment as a whole, and whether one would recommend us, apply to every buyer. */
export function mayNotApply({ kind }: Planned): boolean {
  return kind !== 'satisfaction' && kind !== 'recommendation';
}

function expectationSaying(question: string, words: Words): Saying {
  const labels = expectationLabels(words);
  return {
    text: words.askExpectation,
    choices: list(question, [
      ...EXPECTATIONS.map((each) => [each, labels[each]] as const),
      [NOT_APPLICABLE, words.notApplicable],
    ]),
  };
}

function askText(planned: Planned, context: Context, words: Words): string {
  const { company } = context.settings;
  const shipment = context.subject?.shipment.reference ?? '';
  switch (planned.kind) {
    case 'satisfaction':
      return fill(words.askOverall, { shipment });
    case 'recommendation':
      return fill(words.askRecommendation, { company });
    case 'effort':
      return words.askEffort;
    default: {
      const expected = dimensionExpected(planned.key);
      const dimension = labelOf(expected ?? planned.key, context.locale, context.settings);
      return fill(expected === undefined ? words.askDimension : words.askExpected, { dimension });
    }
  }
}

function scaleText({ kind }: Planned, words: Words): string {
  if (kind === 'recommendation') return words.scaleRecommendation;
  if (kind === 'expected') return words.scaleExpected;
  return kind === 'effort' ? words.scaleEffort : words.scaleSatisfaction;
}

/** The first why names the score; every later one quotes the answer before it. */
function whyText(state: SurveyState, key: string, context: Context): string {
  const words = wordsIn(context.locale);
  const { scale, kind } = plannedQuestion(state, key);
  const depth = openChain(state)?.links.length ?? 0;
  if (depth > 0) {
    const next = [words.whyNext1, words.whyNext2, words.whyNext3, words.whyNext4][depth - 1];
    return fill(next ?? words.whyNext2, { quote: quoteInside(lastSaid(state, key)) });
  }
  const score = answerTo(state, key)?.value ?? 0;
  const top = scale === undefined ? 0 : highest(scale);
  const dimension = labelOf(key, context.locale, context.settings);
  const nearTop = kind !== 'effort' && score === top - 1;
  if (isFailure(state, plannedQuestion(state, key)))
    return fill(words.whyFailure, { score, highest: top });
  const text = nearTop ? words.whyNearTop : words.whyFirst;
  return fill(text, { score, highest: top, dimension });
}

/** What the buyer said last: in the open chain, or in answer to the open question. */
function lastSaid(state: SurveyState, key: string): string {
  const link = openChain(state)?.links.at(-1);
  return link === undefined ? (answerTo(state, key)?.raw ?? '') : (link.example ?? link.answer);
}

function list(question: string, options: readonly Option[]): NonNullable<Saying['choices']> {
  return {
    question,
    layout: 'list',
    options: options.map(([value, label]) => ({ value, label })),
  };
}
