import { z } from 'zod';
import { LOCALES, Locale } from '../src/base/locale.ts';
import { format } from '../src/base/text/message.ts';
import type {
  Effect,
  FlowContext,
  FlowDefinition,
  FlowEvent,
  HandOverReason,
  Step,
} from '../src/core/contract/flow.ts';
import { detectLocale } from './locale/detect-locale.ts';
import { CheckedSettings } from './survey/check-settings.ts';
import { privacyText } from './survey/steps/buyer-words.ts';
import { nameOf } from './survey/steps/going-on.ts';
import type { SurveySettings } from './survey/survey-settings.ts';
import { tooLargeText } from './survey/too-large.ts';
import { handOverText, waitedSaying } from './survey/waiting.ts';
import { whoText } from './survey/who-text.ts';
import { orderNumberIn } from './text/order-number.ts';
import { quoteInside } from './text/quote.ts';
import { saysAlarm } from './tone/alarm-words.ts';
import { type BuyerWord, recogniseWord } from './tone/buyer-words.ts';
import { readWhileHeld } from './tone/overheard.ts';
import { isSentence } from './tone/request.ts';
import { callIn, isSmallTalk, requestIn, tellsMore } from './tone/stranger-words.ts';
import { tellsSomething } from './tone/tells-something.ts';
import { flowWords } from './words/words.ts';

type Context = FlowContext<SurveySettings>;

const State = z.object({
  /** What we look for: a number that was typed, or a link that was opened. */
  lookingFor: z.enum(['order', 'link']),
  /** The last things that were told; they go along when a person is called. */
  told: z.array(z.string()).optional(),
});
type State = z.infer<typeof State>;

const LANGUAGE_QUESTION = 'q0.language';

function start(): Step<State> {
  return waiting({ lookingFor: 'link' });
}

function waiting(state: State, ...effects: readonly Effect[]): Step<State> {
  return { kind: 'waiting', state, effects };
}

function say(state: State, text: string, ...effects: readonly Effect[]): Step<State> {
  return waiting(state, ...effects, { kind: 'say', text });
}

/** Words of the operator's own list call the team at any moment. */
function step(state: State, event: FlowEvent, context: Context): Step<State> {
  const next = stepped(state, event, context);
  if (event.kind !== 'said' || !saysAlarm(event.text, context.settings)) return next;
  const alarm: Effect = { kind: 'concern', trigger: 'alarm', words: [event.text] };
  return { ...next, effects: [...next.effects, alarm] };
}

function stepped(state: State, event: FlowEvent, context: Context): Step<State> {
  const words = flowWords(context.locale);
  switch (event.kind) {
    case 'said':
      return said(state, event.text, context);
    case 'chose':
      return chose(state, event.question, event.value);
    case 'found':
      return say(
        { lookingFor: 'link' },
        state.lookingFor === 'order' ? words.welcome.orderUnknown : words.welcome.linkUnknown,
      );
    case 'sent-media':
      return event.caption === undefined
        ? say(state, words.anytime.mediaNoted)
        : said(state, event.caption, context);
    case 'too-large':
      return say(state, tooLargeText(event, context));
    case 'opened':
    case 'resumed':
      return say(state, greeting(context));
    case 'crowded':
      return called(state, 'crowded', words.anytime.crowded, context);
    default:
      return waiting(state);
  }
}

function greeting(context: Context): string {
  return format(context.locale, flowWords(context.locale).welcome.greeting, {
    ...nameOf(context),
    company: context.settings.company,
  });
}

function said(state: State, text: string, context: Context): Step<State> {
  const word = recogniseWord(text);
  if (word !== undefined) return heard(state, word, text, context);
  const order = orderNumberIn(text);
  if (order !== undefined && callIn(text) === undefined) return lookedUp(text, order);
  const detected = context.localeChosen ? undefined : detectLocale([text]);
  const locale = detected ?? context.locale;
  const speak: readonly Effect[] = locale === context.locale ? [] : [{ kind: 'speak', locale }];
  return told(state, text, { ...context, locale }, speak);
}

/** What is said with the number is kept, whether or not we know the number. */
function lookedUp(text: string, order: string): Step<State> {
  const said: readonly Effect[] = tellsMore(text, order)
    ? [feedbackOf(text), ...requestIn(text)]
    : [];
  return waiting({ lookingFor: 'order' }, ...said, { kind: 'look-up', reference: order });
}

/** Takes feedback that nobody asked for, from anybody; answers small talk with a greeting. */
function told(state: State, text: string, context: Context, speak: readonly Effect[]): Step<State> {
  const words = flowWords(context.locale);
  const call = callIn(text);
  const next = withTold(state, text);
  if (call !== undefined) {
    const answer = call === 'anger' ? words.anytime.angerHeard : words.anytime.humanComing;
    const handOver: Effect = { kind: 'hand-over', reason: call, words: next.told ?? [] };
    return say(next, handOverText(answer, context), ...speak, feedbackOf(text), handOver);
  }
  if (isSmallTalk(text)) return say(state, greeting(context), ...speak);
  return say(next, words.welcome.noted, ...speak, feedbackOf(text), ...requestIn(text));
}

function feedbackOf(text: string): Extract<Effect, { kind: 'feedback' }> {
  return { kind: 'feedback', text, moment: 'no-invitation' };
}

function withTold(state: State, text: string): State {
  return { ...state, told: [...(state.told ?? []), text].slice(-TOLD_KEPT) };
}

/** So many of the things told go along when a person is called. */
const TOLD_KEPT = 3;

function heard(state: State, word: BuyerWord, text: string, context: Context): Step<State> {
  const words = flowWords(context.locale);
  switch (word.kind) {
    case 'human':
      return personCalled(state, text, words.anytime.humanComing, context);
    case 'my-data':
    case 'delete':
      return called(state, 'data-request', words.anytime.dataRequest, context);
    case 'stop':
    case 'stop-forever':
      return say(state, words.anytime.optedOut, { kind: 'opt-out' });
    case 'who':
      return say(state, whoText(context));
    case 'help':
      return say(state, words.anytime.help);
    case 'privacy':
      return say(state, privacyText(context));
    case 'language':
      return word.locale === undefined
        ? askLanguage(state, context)
        : speakIn(state, word.locale, context);
    case 'feedback':
      if (word.text === undefined) return say(state, words.anytime.feedbackAsk);
      return say(
        state,
        format(context.locale, words.anytime.feedbackThanks, { quote: quoteInside(word.text) }),
        feedbackOf(word.text),
      );
    default:
      return say(state, greeting(context));
  }
}

/** A sentence that calls a person is told to the person who comes; what else it says stays findable. */
function personCalled(state: State, text: string, answer: string, context: Context): Step<State> {
  if (!isSentence(text)) return called(state, 'asked', answer, context);
  const step = called(withTold(state, text), 'asked', answer, context);
  if (!tellsSomething(text)) return step;
  return { ...step, effects: [...step.effects, { ...feedbackOf(text), isTold: true }] };
}

function called(
  state: State,
  reason: HandOverReason,
  answer: string,
  context: Context,
): Step<State> {
  return say(state, handOverText(answer, context), {
    kind: 'hand-over',
    reason,
    words: state.told ?? [],
  });
}

function askLanguage(state: State, { locale }: Context): Step<State> {
  return waiting(state, {
    kind: 'say',
    text: flowWords(locale).anytime.languageWhich,
    choices: {
      question: LANGUAGE_QUESTION,
      layout: 'list',
      options: LOCALES.map((value) => ({ value, label: flowWords(value).language.name })),
    },
  });
}

function speakIn(state: State, locale: Locale, context: Context): Step<State> {
  return say(state, greeting({ ...context, locale }), { kind: 'speak', locale });
}

function chose(state: State, question: string, value: string): Step<State> {
  const locale = Locale.safeParse(value);
  if (question !== LANGUAGE_QUESTION || !locale.success) return waiting(state);
  return waiting(
    state,
    { kind: 'speak', locale: locale.data },
    { kind: 'say', text: flowWords(locale.data).anytime.noted },
  );
}

/** Somebody whom no invitation brought: asked for the order number, or simply heard. */
const welcome: FlowDefinition<State, SurveySettings> = {
  id: 'welcome',
  state: State,
  settings: CheckedSettings,
  start,
  step,
  staleNotice: (_, question, { locale }) =>
    question === LANGUAGE_QUESTION ? undefined : flowWords(locale).anytime.staleChoice,
  overhear: (text, context) =>
    recogniseWord(text)?.kind === 'stop' ? 'opt-out' : readWhileHeld(text, context),
  keptWaiting: (_, context) => waitedSaying(false, context),
  tells: tellsSomething,
};

export default welcome;
