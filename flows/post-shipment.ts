import { fill } from '../src/core/fill.ts';
import type { FlowContext, FlowDefinition, FlowEvent, Step } from '../src/core/flow.ts';
import { Locale } from '../src/core/locale.ts';
import { recogniseWord } from './parts/buyer-words.ts';
import { detectLocale } from './parts/detect-locale.ts';
import { readYesNo } from './parts/read-yes-no.ts';
import { answered, handedOver, nameOf, type Said } from './parts/survey-answering.ts';
import { changing, edited, keyMeant, recalled } from './parts/survey-changing.ts';
import { givenIn } from './parts/survey-given.ts';
import { wordsIn } from './parts/survey-labels.ts';
import { asks, isOpen, type Move, silent, tells, toStep } from './parts/survey-move.ts';
import { foundMeanwhile } from './parts/survey-next.ts';
import { planFor, promise } from './parts/survey-plan.ts';
import { SurveySettings } from './parts/survey-settings.ts';
import { openQuestion, type Planned, SurveyState } from './parts/survey-state.ts';
import {
  closed,
  firstStage,
  heard,
  noted,
  reopened,
  spoken,
  withoutAside,
} from './parts/survey-words-heard.ts';
import { isAngry, isRefusal } from './parts/tone.ts';

type Context = FlowContext<SurveySettings>;

/** Words shorter than this after the end are courtesy ("thank you"), not feedback. */
const REMARK_CHARACTERS = 25;

function start(context: Context): Step<SurveyState> {
  const { settings, subject, locale, now } = context;
  const words = wordsIn(locale);
  const plan = planFor(subject?.contact?.role, settings);
  const state: SurveyState = {
    plan,
    stage: { kind: 'consent' },
    asked: 0,
    reminders: 0,
    startedAt: now,
    answers: [],
    chains: [],
  };
  const opening = fill(words.opening, {
    name: nameOf(context),
    company: settings.company,
    shipment: subject?.shipment.reference ?? '',
    ...promise(plan),
  });
  // Compared with a state that has no answers list yet, so that the response exists from the start.
  return toStep({ ...state, answers: [] }, asks(state, [opening]), context);
}

function step(state: SurveyState, event: FlowEvent, context: Context): Step<SurveyState> {
  return toStep(state, moved(state, event, context), context);
}

function moved(state: SurveyState, event: FlowEvent, context: Context): Move {
  switch (event.kind) {
    case 'said':
      return said(state, { text: event.text, messages: event.messages }, context);
    case 'chose':
      return chose(state, event.question, event.value, context);
    case 'edited':
      return edited(state, event.message, event.text, context);
    case 'recalled':
      return recalled(state, event.message, context);
    case 'sent-media':
      return sentMedia(state, event, context);
    case 'opened':
    case 'resumed':
      return again(state, event.kind, context);
    case 'woke':
      return woke(state, event.name, context);
    case 'found':
      return foundMeanwhile(state, event.result, context);
    case 'lost':
      return silent(isOpen(state) ? { ...closed(state, context), end: 'unreachable' } : state);
  }
}

function said(state: SurveyState, words: Said, context: Context): Move {
  const word = recogniseWord(words.text);
  if (word !== undefined) return heard(state, word, context);
  if (state.aside !== undefined) return saidAside(state, words, context);
  const speaks = languageOf(words.text, context);
  if (speaks === undefined) return understood(state, words, context);
  const move = understood(state, words, { ...context, locale: speaks });
  return { ...move, effects: [...move.effects, { kind: 'speak', locale: speaks }], speaks };
}

/** The language these words are in, where nobody has chosen one and it is not the one we speak. */
function languageOf(text: string, { localeChosen, locale }: Context): Locale | undefined {
  if (localeChosen) return undefined;
  const detected = detectLocale([text]);
  return detected === locale ? undefined : detected;
}

function understood(state: SurveyState, words: Said, context: Context): Move {
  if (state.stage.kind === 'done') return remarked(state, words.text, context);
  if (state.end === 'stopped' || state.end === 'refused') {
    return remarked(state, words.text, context);
  }
  const { end: _end, endedAt: _endedAt, ...open } = state;
  if (words.text.trim() === '') return asks(open, [wordsIn(context.locale).emptyAnswer]);
  if (open.stage.kind === 'consent') return consented(open, words, context);
  if (open.stage.kind === 'question') return saidToQuestion(open, words, context);
  return answered(open, words, context);
}

/** Anger and refusal are heard before a score is looked for; a score given with anger is kept. */
function saidToQuestion(state: SurveyState, words: Said, context: Context): Move {
  if (isAngry(words.text)) return handedOver(answered(state, words, context).state, context);
  if (isRefusal(words.text)) return refused(state, context);
  return answered(state, words, context);
}

function refused(state: SurveyState, context: Context): Move {
  const over: SurveyState = { ...closed(state, context), end: 'refused' };
  return { ...tells(over, [wordsIn(context.locale).refused]), offends: true };
}

/** Something said when nothing is asked. */
function remarked(state: SurveyState, text: string, context: Context): Move {
  if (isAngry(text)) return handedOver(state, context);
  return text.trim().length < REMARK_CHARACTERS ? silent(state) : noted(state, text, context);
}

function consented(state: SurveyState, words: Said, context: Context): Move {
  const texts = wordsIn(context.locale);
  const yes = words.pressed === 'yes' || readYesNo(words.text) === 'yes';
  if (yes) return begun(state, context);
  if (words.pressed === 'no' || readYesNo(words.text) === 'no') {
    const later: SurveyState = { ...closed(state, context), end: 'refused' };
    return tells(later, [texts.notNowReply]);
  }
  if (isAngry(words.text)) return handedOver(state, context);
  if (isRefusal(words.text)) return refused(state, context);
  return answeredAtOnce(state, words, context);
}

/** Who answers the first question before being asked has begun. */
function answeredAtOnce(state: SurveyState, words: Said, context: Context): Move {
  const first = begun(state, context);
  const planned = first.state.plan[0];
  if (planned === undefined || !isAnswer(words, planned))
    return asks(state, [wordsIn(context.locale).askConsentAgain]);
  const move = answered(first.state, words, context);
  return { ...move, effects: [...first.effects, ...move.effects] };
}

/** "Not applicable" is none yet: it may be said of the talk itself. */
function isAnswer(words: Said, planned: Planned): boolean {
  const given = givenIn(words, planned);
  return given.kind === 'given' && given.members.notApplicable !== true;
}

function begun(state: SurveyState, context: Context): Move {
  const textVersion = context.settings.consentVersion;
  const agreed = { ...state, consent: { textVersion, at: context.now } };
  return asks(firstStage(agreed, context), [], [{ kind: 'consent', textVersion }]);
}

function saidAside(state: SurveyState, words: Said, context: Context): Move {
  const rest = withoutAside(state);
  if (state.aside === 'feedback') return noted(rest, words.text, context);
  if (state.aside === 'change') {
    const key = keyMeant(state, words.text, context);
    if (key !== undefined) return changing(rest, key);
  }
  return said(rest, words, context);
}

function chose(state: SurveyState, question: string, value: string, context: Context): Move {
  if (question !== openQuestion(state)) return silent(state);
  if (state.aside === 'change') {
    return changing(state, value);
  }
  if (state.aside === 'language') {
    const locale = Locale.safeParse(value);
    return locale.success ? spoken(state, locale.data, context) : asks(state);
  }
  const { end: _end, endedAt: _endedAt, ...open } = state;
  const pressed: Said = { text: value, messages: [], pressed: value };
  if (open.stage.kind === 'consent') return consented(open, pressed, context);
  return answered(open, pressed, context);
}

function sentMedia(
  state: SurveyState,
  { caption }: Extract<FlowEvent, { kind: 'sent-media' }>,
  context: Context,
): Move {
  if (caption !== undefined && caption.trim() !== '') {
    return said(state, { text: caption, messages: [] }, context);
  }
  const thanks = wordsIn(context.locale).mediaNoted;
  return isOpen(state) ? asks(state, [thanks]) : tells(state, [thanks]);
}

/** The open question once more, after a reload, a second tap on the link, or staff's help. */
function again(state: SurveyState, why: 'opened' | 'resumed', context: Context): Move {
  const words = wordsIn(context.locale);
  if (state.stage.kind === 'done') return tells(state, [words.changeHint]);
  return reopened(state, [why === 'resumed' ? words.resumed : words.welcomeBack]);
}

function woke(state: SurveyState, name: string, context: Context): Move {
  if (!isOpen(state)) return silent(state);
  if (name === 'close') {
    return silent({ ...closed(state, context), end: 'idle' }, [
      { kind: 'wake', name: 'forget', afterMs: context.settings.correctableForMs },
    ]);
  }
  if (name !== 'remind') return silent(state);
  const shipment = context.subject?.shipment.reference ?? '';
  const text = fill(wordsIn(context.locale).reminder, { shipment });
  return asks({ ...state, reminders: state.reminders + 1 }, [text]);
}

/** A name and a step that ends the flow: nothing more is corrected after this. */
function stepOrForget(state: SurveyState, event: FlowEvent, context: Context): Step<SurveyState> {
  if (event.kind === 'woke' && event.name === 'forget') return { kind: 'finished', effects: [] };
  return step(state, event, context);
}

/** How long to wait for more: only where an answer is words, and only if these are no command. */
function patienceMs(state: SurveyState, text: string, { settings }: Context): number {
  const asksWords =
    state.stage.kind === 'why' ||
    state.stage.kind === 'example' ||
    (state.stage.kind === 'question' && state.stage.key === 'open');
  if (!isOpen(state) || !asksWords || state.aside !== undefined) return 0;
  return recogniseWord(text) === undefined ? settings.burstQuietMs : 0;
}

/** The buyer is asked after a shipment: consent, ratings with their causes, one open question. */
const postShipment: FlowDefinition<SurveyState, SurveySettings> = {
  id: 'post-shipment',
  state: SurveyState,
  settings: SurveySettings,
  start,
  step: stepOrForget,
  patienceMs,
  staleNotice: (state, question, { locale }) =>
    question === openQuestion(state) ? undefined : wordsIn(locale).staleChoice,
  overhear: (text) => {
    const word = recogniseWord(text);
    if (word?.kind === 'stop-forever') return 'opt-out';
    return word?.kind === 'continue' ? 'resume' : undefined;
  },
};

export default postShipment;
