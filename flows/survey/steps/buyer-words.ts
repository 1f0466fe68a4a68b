import { format } from '../../../src/base/text/message.ts';
import type { FlowContext } from '../../../src/core/contract/flow.ts';
import type { BuyerWord } from '../../tone/buyer-words.ts';
import { flowWords } from '../../words/words.ts';
import { asks, isOpen, type Move, tells } from '../survey-move.ts';
import { hasMore, questionBefore, stageAfter } from '../survey-plan.ts';
import { asksForWords } from '../survey-question.ts';
import type { SurveySettings } from '../survey-settings.ts';
import { openChain, type SurveyState, withChain, withoutAside } from '../survey-state.ts';
import { personComingText } from '../waiting.ts';
import { whoText } from '../who-text.ts';
import { takeAnswer } from './answering.ts';
import { changeAnswer } from './changing.ts';
import { goOn, toPerson } from './going-on.ts';
import { noteRemark } from './note-remark.ts';

type Context = FlowContext<SurveySettings>;

/** The words that a buyer may say at any moment; none of them is ever an answer. */
export function obeyBuyerWord(state: SurveyState, word: BuyerWord, context: Context): Move {
  const words = flowWords(context.locale);
  switch (word.kind) {
    case 'back':
      return back(state, context);
    case 'skip':
      return skip(state, context);
    case 'change':
      return changeAnswer(state, word.of, context);
    case 'stop':
      return stopped(state, context);
    case 'stop-forever':
      return tells(
        { ...closeSurvey(state, context), end: 'stopped' },
        [words.anytime.optedOut],
        [{ kind: 'opt-out' }],
      );
    case 'human':
      return toPerson(
        state,
        'asked',
        personComingText(state.stage.kind !== 'done', context),
        context,
      );
    case 'my-data':
    case 'delete':
      return toPerson(state, 'data-request', words.anytime.dataRequest, context);
    case 'who':
      return aside(state, whoText(context));
    case 'help':
      return aside(state, words.anytime.help);
    case 'privacy':
      return aside(state, privacyText(context));
    case 'language':
      return language(state, word.locale, context);
    case 'feedback':
      return feedback(state, word.text, context);
    case 'continue':
    case 'restart':
      return wantsMore(wentOn(state, context) ?? reopenSurvey(state, [words.goingOn.welcomeBack]));
  }
}

/** Who goes on after they wanted no messages wants them again. */
function wantsMore(move: Move): Move {
  return { ...move, effects: [{ kind: 'opt-in' }, ...move.effects] };
}

/** After the end, the questions that a low score had cut short. */
function wentOn(state: SurveyState, context: Context): Move | undefined {
  const isOver = state.stage.kind === 'done' && hasMore(state, context.subject);
  if (!isOver) return undefined;
  const { end: _end, endedAt: _endedAt, ...rest } = state;
  return goOn({ ...rest, wantsAll: true }, undefined, [], context);
}

/** Says something and asks the open question again. */
function aside(state: SurveyState, text: string): Move {
  return isOpen(state) ? asks(state, [text]) : tells(state, [text]);
}

/** Takes up a survey that had ended before its last question. */
export function reopenSurvey(state: SurveyState, preface: readonly string[]): Move {
  const { end: _end, endedAt: _endedAt, ...rest } = state;
  if (state.stage.kind === 'done') return tells(state, []);
  return asks(rest, preface);
}

function back(state: SurveyState, context: Context): Move {
  const words = flowWords(context.locale);
  const { stage } = state;
  if (stage.kind === 'consent') return asks(state, [words.changes.nothingBefore]);
  if (stage.kind === 'done') return changeAnswer(state, undefined, context);
  if (stage.kind === 'question') {
    const before = questionBefore(state, stage.key, context.subject);
    if (before === undefined) return asks(state, [words.changes.nothingBefore]);
    return asks({ ...state, stage: { kind: 'question', key: before } });
  }
  return oneWhyBack(state, stage.key);
}

/** From an example to its why, from a why to the one before, from the first to the score. */
function oneWhyBack(state: SurveyState, key: string): Move {
  const chain = openChain(state);
  if (chain === undefined || chain.links.length === 0) {
    const chains = state.chains.filter((other) => other !== chain);
    return asks({ ...state, chains, stage: { kind: 'question', key } });
  }
  const shorter = withChain(state, { ...chain, links: chain.links.slice(0, -1) });
  return asks({ ...shorter, stage: { kind: 'why', key } });
}

function skip(state: SurveyState, context: Context): Move {
  const { skipped } = flowWords(context.locale).changes;
  const { stage } = state;
  if (state.aside !== undefined) return asks(withoutAside(state), [skipped]);
  if (stage.kind === 'consent') return asks(state);
  if (stage.kind === 'done') return tells(state, []);
  if (asksForWords(state))
    return takeAnswer(state, { text: '', messages: [], pressed: 'skip' }, context);
  const chain = openChain(state);
  const kept = chain === undefined ? state : withChain(state, { ...chain, end: 'skipped' });
  return goOn(kept, stage.key, [skipped], context);
}

function stopped(state: SurveyState, context: Context): Move {
  const { stopped: text } = flowWords(context.locale).anytime;
  return tells(closeSurvey({ ...state, end: state.end ?? 'stopped' }, context), [text]);
}

/** No question is open any more; what was answered stays. */
export function closeSurvey(state: SurveyState, { now }: Context): SurveyState {
  const chain = openChain(state);
  const kept = chain === undefined ? state : withChain(state, { ...chain, end: 'left' });
  return { ...withoutAside(kept), endedAt: state.endedAt ?? now };
}

export function privacyText({ locale, settings }: Context): string {
  const words = flowWords(locale);
  const { company, privacyLink } = settings;
  const link =
    privacyLink === undefined
      ? ''
      : format(locale, words.anytime.privacyLink, { link: privacyLink });
  return format(locale, words.anytime.privacy, { company, link });
}

function language(
  state: SurveyState,
  locale: Context['locale'] | undefined,
  context: Context,
): Move {
  if (locale === undefined) return asks({ ...state, aside: 'language' });
  return switchLanguage(state, locale, context);
}

/** Goes on in another language. */
export function switchLanguage(
  state: SurveyState,
  locale: Context['locale'],
  context: Context,
): Move {
  const rest = withoutAside(state);
  const move = isOpen(rest) ? asks(rest) : tells(rest, [flowWords(locale).anytime.noted]);
  const effects = locale === context.locale ? [] : [{ kind: 'speak', locale } as const];
  return { ...move, effects, speaks: locale };
}

function feedback(state: SurveyState, text: string | undefined, context: Context): Move {
  if (text === undefined) return asks({ ...state, aside: 'feedback' });
  return noteRemark(state, text, context);
}

/** Where the survey begins once there is consent. */
export function firstStage(state: SurveyState, context: Context): SurveyState {
  return { ...state, stage: stageAfter(state, undefined, context.subject) };
}
