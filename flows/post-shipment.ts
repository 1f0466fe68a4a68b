import { Locale } from '../src/base/locale.ts';
import type { FlowContext, FlowDefinition, FlowEvent, Step } from '../src/core/contract/flow.ts';
import { detectLocale } from './locale/detect-locale.ts';
import { CheckedSettings, questionNames } from './survey/check-settings.ts';
import { choiceTyped, isRemark } from './survey/choice-typed.ts';
import { takeAnswer } from './survey/steps/answering.ts';
import {
  closeSurvey,
  obeyBuyerWord,
  reopenSurvey,
  switchLanguage,
} from './survey/steps/buyer-words.ts';
import { changing, correctAnswer, keyMeant } from './survey/steps/changing.ts';
import { refuseSurvey, takeConsent } from './survey/steps/consent.ts';
import { withFiles } from './survey/steps/files.ts';
import { goOn, handOver, toPerson } from './survey/steps/going-on.ts';
import { foundMeanwhile } from './survey/steps/next.ts';
import { noteRemark } from './survey/steps/note-remark.ts';
import { openSurvey } from './survey/steps/opening.ts';
import { recallAnswer } from './survey/steps/recall.ts';
import { takeRemark } from './survey/steps/take-remark.ts';
import { gaveUp, reminded, unopened } from './survey/steps/unopened.ts';
import { isAnswer, keepUnseen } from './survey/steps/unseen.ts';
import { asks, isOpen, type Move, silent, tells, toStep } from './survey/survey-move.ts';
import { asksForWords } from './survey/survey-question.ts';
import type { SurveySettings } from './survey/survey-settings.ts';
import { openQuestion, type Said, SurveyState, withoutAside } from './survey/survey-state.ts';
import { tooLargeText } from './survey/too-large.ts';
import { waitedSaying } from './survey/waiting.ts';
import { saysAlarm } from './tone/alarm-words.ts';
import { recogniseWord } from './tone/buyer-words.ts';
import { readWhileHeld } from './tone/overheard.ts';
import { callsForPerson, isSentence } from './tone/request.ts';
import { tellsSomething } from './tone/tells-something.ts';
import { isAngry, isRefusal } from './tone/tone.ts';
import { flowWords } from './words/words.ts';

type Context = FlowContext<SurveySettings>;

function step(state: SurveyState, event: FlowEvent, context: Context): Step<SurveyState> {
  return toStep(state, moved(state, event, context), context);
}

function moved(state: SurveyState, event: FlowEvent, context: Context): Move {
  switch (event.kind) {
    case 'said':
      return alarmed(
        said(state, { text: event.text, messages: event.messages }, context),
        event.text,
        context,
      );
    case 'chose':
      return chose(state, event.question, event.value, context);
    case 'edited':
      return correctAnswer(state, event.message, event.text, context);
    case 'recalled':
      return recallAnswer(state, event.message, context);
    case 'sent-media':
      return sentMedia(state, event, context);
    case 'too-large':
      return tells(state, [tooLargeText(event, context)]);
    case 'opened':
    case 'resumed':
      return again(state, event.kind, context);
    case 'woke':
      return woke(state, event.name, context);
    case 'unopened':
      return unopened(state, event.step, context);
    case 'found':
      return foundMeanwhile(state, event.result, context);
    case 'crowded':
      return toPerson(state, 'crowded', flowWords(context.locale).anytime.crowded, context);
    case 'lost':
      return silent(isOpen(state) ? { ...closeSurvey(state, context), end: 'unreachable' } : state);
  }
}

/** Words of the operator's own list call the team at any moment, and change nothing in the talk. */
function alarmed(move: Move, text: string, { settings }: Context): Move {
  return saysAlarm(text, settings) ? { ...move, calls: 'alarm', said: text } : move;
}

function said(state: SurveyState, words: Said, context: Context): Move {
  const pressed = choiceTyped(state, words.text, context);
  const word = pressed === undefined ? recogniseWord(words.text) : undefined;
  if (word !== undefined && !isRemark(word, state)) {
    const move = obeyBuyerWord(state, word, context);
    return word.kind === 'human' && isSentence(words.text) ? { ...move, said: words.text } : move;
  }
  if (state.aside !== undefined) {
    if (pressed === undefined) return saidAside(state, words, context);
    return chosen(state, { ...words, pressed }, context);
  }
  const answer = (spoken: Context) =>
    pressed === undefined
      ? understood(state, words, spoken)
      : chosen(state, { ...words, pressed }, spoken);
  const speaks = languageOf(words.text, context);
  if (speaks === undefined) return answer(context);
  const move = answer({ ...context, locale: speaks });
  return { ...move, effects: [...move.effects, { kind: 'speak', locale: speaks }], speaks };
}

/** The language these words are in, where nobody has chosen one and it is not the one we speak. */
function languageOf(text: string, { localeChosen, locale }: Context): Locale | undefined {
  if (localeChosen) return undefined;
  const detected = detectLocale([text]);
  return detected === locale ? undefined : detected;
}

function understood(state: SurveyState, words: Said, context: Context): Move {
  const isOver = state.stage.kind === 'done' || state.end === 'stopped' || state.end === 'refused';
  const { end: _end, endedAt: _endedAt, ...open } = state;
  if (callsForPerson(words.text) && !isAngry(words.text)) {
    return personCalled(isOver ? state : open, words, context);
  }
  if (isOver) return takeRemark(state, words.text, context);
  if (words.text.trim() === '') return asks(open, [flowWords(context.locale).unclear.emptyAnswer]);
  return saidToOpen(open, words, context);
}

/** Something said where something is asked. */
function saidToOpen(state: SurveyState, words: Said, context: Context): Move {
  if (!isAnswer(state, words, context)) return keepUnseen(state, words.text, context);
  if (state.stage.kind === 'consent') return takeConsent(state, words, context);
  if (state.stage.kind === 'question') return saidToQuestion(state, words, context);
  return takeAnswer(state, words, context);
}

/** A person is called for inside a sentence: what else it says is kept as the answer that it is. */
function personCalled(state: SurveyState, words: Said, context: Context): Move {
  const { stage } = state;
  const isAsked = state.end === undefined && stage.kind !== 'consent' && stage.kind !== 'done';
  const kept =
    isAsked && isAnswer(state, words, context) ? takeAnswer(state, words, context).state : state;
  return { ...obeyBuyerWord(kept, { kind: 'human' }, context), said: words.text };
}

/** Anger and refusal are heard before a score is looked for; a score given with anger is kept. */
function saidToQuestion(state: SurveyState, words: Said, context: Context): Move {
  if (isAngry(words.text)) {
    return handOver(takeAnswer(state, words, context).state, words.text, context);
  }
  if (isRefusal(words.text)) return refuseSurvey(state, words.text, context);
  return takeAnswer(state, words, context);
}

function saidAside(state: SurveyState, words: Said, context: Context): Move {
  const rest = withoutAside(state);
  if (state.aside === 'feedback') return noteRemark(rest, words.text, context);
  if (state.aside === 'change') {
    const key = keyMeant(state, words.text, context);
    if (key !== undefined) return changing(rest, key);
  }
  return said(rest, words, context);
}

function chose(state: SurveyState, question: string, value: string, context: Context): Move {
  if (question !== openQuestion(state)) return silent(state);
  return chosen(state, { text: value, messages: [], pressed: value }, context);
}

/** One of the open question's choices, pressed or typed. */
function chosen(
  state: SurveyState,
  said: Said & { readonly pressed: string },
  context: Context,
): Move {
  if (state.aside === 'change') return changing(state, said.pressed);
  if (state.aside === 'language') {
    const locale = Locale.safeParse(said.pressed);
    return locale.success ? switchLanguage(state, locale.data, context) : asks(state);
  }
  const { end: _end, endedAt: _endedAt, ...open } = state;
  if (said.pressed === 'human') return obeyBuyerWord(open, { kind: 'human' }, context);
  if (said.pressed === 'more') return goOn({ ...open, wantsAll: true }, undefined, [], context);
  if (open.stage.kind === 'consent') return takeConsent(open, said, context);
  return takeAnswer(open, said, context);
}

function sentMedia(
  before: SurveyState,
  sent: Extract<FlowEvent, { kind: 'sent-media' }>,
  context: Context,
): Move {
  const { caption, messages } = sent;
  const state = withFiles(before, sent, context.now);
  if (caption !== undefined && caption.trim() !== '') {
    return said(state, { text: caption, messages }, context);
  }
  const thanks = flowWords(context.locale).anytime.mediaNoted;
  return isOpen(state) ? asks(state, [thanks]) : tells(state, [thanks]);
}

/** The open question once more, after a reload, a second tap on the link, or staff's help. */
function again(state: SurveyState, why: 'opened' | 'resumed', context: Context): Move {
  const words = flowWords(context.locale);
  if (state.stage.kind === 'done') return tells(state, [words.ending.changeHint]);
  return reopenSurvey(state, [
    why === 'resumed' ? words.goingOn.resumed : words.goingOn.welcomeBack,
  ]);
}

function woke(state: SurveyState, name: string, context: Context): Move {
  if (!isOpen(state)) return silent(state);
  if (name === 'close') return gaveUp(state, context);
  return name === 'remind' ? reminded(state, context) : silent(state);
}

/** A name and a step that ends the flow: nothing more is corrected after this. */
function stepOrForget(state: SurveyState, event: FlowEvent, context: Context): Step<SurveyState> {
  if (event.kind === 'woke' && event.name === 'forget') return { kind: 'finished', effects: [] };
  return step(state, event, context);
}

/** How long to wait for more: only where an answer is words, and only if these are no command. */
function patienceMs(state: SurveyState, text: string, { settings }: Context): number {
  const asksWords =
    state.stage.kind === 'why' || state.stage.kind === 'example' || asksForWords(state);
  if (!isOpen(state) || !asksWords || state.aside !== undefined) return 0;
  return recogniseWord(text) === undefined ? settings.burstQuietMs : 0;
}

/** The buyer is asked after a shipment: consent, ratings with their causes, one open question. */
const postShipment: FlowDefinition<SurveyState, SurveySettings> = {
  id: 'post-shipment',
  state: SurveyState,
  settings: CheckedSettings,
  start: openSurvey,
  step: stepOrForget,
  patienceMs,
  staleNotice: (state, question, { locale }) =>
    question === openQuestion(state) ? undefined : flowWords(locale).anytime.staleChoice,
  overhear: readWhileHeld,
  keptWaiting: (state, context) =>
    waitedSaying(state !== undefined && state.stage.kind !== 'done', context),
  tells: tellsSomething,
  questionNames,
};

export default postShipment;
