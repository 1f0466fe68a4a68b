import { LOCALES } from '../../src/base/locale.ts';
import { format } from '../../src/base/text/message.ts';
import type { FlowContext } from '../../src/core/contract/flow.ts';
import type { MessageContent } from '../../src/core/contract/message.ts';
import { highest } from '../rating/scale.ts';
import { quoteInside } from '../text/quote.ts';
import { saidAbout } from '../tone/said-about.ts';
import type { FlowWords } from '../words/en.ts';
import { flowWords } from '../words/words.ts';
import { kindOf } from './question-kinds.ts';
import { labelOf } from './survey-labels.ts';
import { hasMore, isFailure } from './survey-plan.ts';
import type { SurveySettings } from './survey-settings.ts';
import {
  answerTo,
  openChain,
  openQuestion,
  type Planned,
  pickedIn,
  plannedQuestion,
  type SurveyState,
} from './survey-state.ts';

type Context = FlowContext<SurveySettings>;

/** What is being asked now, in words and buttons. */
export function questionNow(state: SurveyState, context: Context): MessageContent {
  const words = flowWords(context.locale);
  const question = openQuestion(state);
  if (state.aside !== undefined) return asideQuestion(state, context, words);
  switch (state.stage.kind) {
    case 'consent':
      return {
        text: words.consent.openingQuestion,
        choices: list(question, [
          ['yes', words.consent.begin],
          ...(context.subject?.offersCall ? [['call', words.consent.callMe] as const] : []),
          ['no', words.consent.notNow],
        ]),
      };
    case 'question':
      return plannedQuestionNow(state, plannedQuestion(state, state.stage.key), context);
    case 'why':
      return {
        text: whyText(state, state.stage.key, context),
        choices: list(question, whyChoices(state, state.stage.key, words)),
      };
    case 'example':
      return {
        text: exampleText(state, state.stage.key, context),
        choices: list(question, [['skip', words.questions.skip]]),
      };
    case 'done':
      return { text: words.ending.changeHint };
  }
}

/** The buyer is asked to answer in words. */
export function asksForWords(state: SurveyState): boolean {
  const { stage } = state;
  if (stage.kind !== 'question') return false;
  return kindOf(plannedQuestion(state, stage.key)).countedAs === 'words';
}

type Option = readonly [value: string, label: string];

/** After a failure a person is offered with the first why. */
function whyChoices(state: SurveyState, key: string, words: FlowWords): readonly Option[] {
  const offersPerson =
    openChain(state)?.links.length === 0 && isFailure(state, plannedQuestion(state, key));
  return [
    ['unknown', words.whys.dontKnow],
    ['skip', words.questions.skip],
    ...(offersPerson ? [['human', words.whys.speakToPerson] as const] : []),
  ];
}

/** Asks for an example of what was said: of goods, papers, time or people. */
function exampleText(state: SurveyState, key: string, { locale }: Context): string {
  const said = lastSaid(state, key);
  const { examples } = flowWords(locale).whys;
  return format(locale, examples[saidAbout(said, key) ?? 'any'], { quote: quoteInside(said) });
}

function asideQuestion(state: SurveyState, context: Context, words: FlowWords): MessageContent {
  const question = openQuestion(state);
  switch (state.aside) {
    case 'change':
      return {
        text: words.changes.changeWhich,
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
        text: words.anytime.languageWhich,
        choices: list(
          question,
          LOCALES.map((locale) => [locale, flowWords(locale).language.name]),
        ),
      };
    default:
      return { text: words.anytime.feedbackAsk };
  }
}

function answerLabel(key: string, state: SurveyState, context: Context): string {
  const answer = answerTo(state, key);
  const given = answer && kindOf(answer).label(answer, context.locale, context.settings);
  const label = labelOf(key, context.locale, context.settings);
  return given === undefined ? label : `${label}: ${given}`;
}

function plannedQuestionNow(
  state: SurveyState,
  planned: Planned,
  context: Context,
): MessageContent {
  const { text, ...choices } = kindOf(planned).ask({
    planned,
    context,
    words: flowWords(context.locale),
    picked: pickedIn(state, planned.key) ?? [],
    hasMore: hasMore(state, context.subject),
  });
  return { text, choices: { question: openQuestion(state), ...choices } };
}

/** The first why names the score; every later one quotes the answer before it. */
function whyText(state: SurveyState, key: string, context: Context): string {
  const words = flowWords(context.locale);
  const planned = plannedQuestion(state, key);
  const { scale } = planned;
  const depth = openChain(state)?.links.length ?? 0;
  if (depth > 0) {
    const next = [
      words.whys.whyNext1,
      words.whys.whyNext2,
      words.whys.whyNext3,
      words.whys.whyNext4,
    ][depth - 1];
    return format(context.locale, next ?? words.whys.whyNext2, {
      quote: quoteInside(lastSaid(state, key)),
    });
  }
  const score = answerTo(state, key)?.value ?? 0;
  const top = scale === undefined ? 0 : highest(scale);
  const dimension = labelOf(key, context.locale, context.settings);
  const nearTop = !kindOf(planned).alwaysNamesScore && score === top - 1;
  if (isFailure(state, planned))
    return format(context.locale, words.whys.whyFailure, { score, highest: top });
  const text = nearTop ? words.whys.whyNearTop : words.whys.whyFirst;
  return format(context.locale, text, { score, highest: top, dimension });
}

/** What the buyer said last: in the open chain, or in answer to the open question. */
function lastSaid(state: SurveyState, key: string): string {
  const link = openChain(state)?.links.at(-1);
  return link === undefined ? (answerTo(state, key)?.raw ?? '') : (link.example ?? link.answer);
}

function list(
  question: string,
  options: readonly Option[],
): NonNullable<MessageContent['choices']> {
  return {
    question,
    layout: 'list',
    options: options.map(([value, label]) => ({ value, label })),
  };
}
