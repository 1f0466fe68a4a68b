import { z } from 'zod';
import { fill } from '../src/core/fill.ts';
import type { Effect, FlowContext, FlowDefinition, FlowEvent, Step } from '../src/core/flow.ts';
import { LOCALES, Locale } from '../src/core/locale.ts';
import { type BuyerWord, recogniseWord } from './parts/buyer-words.ts';
import { detectLocale } from './parts/detect-locale.ts';
import { orderNumberIn } from './parts/order-number.ts';
import { quote } from './parts/quote.ts';
import { callsForPerson } from './parts/request.ts';
import { nameOf } from './parts/survey-answering.ts';
import { wordsIn } from './parts/survey-labels.ts';
import { SurveySettings } from './parts/survey-settings.ts';
import { privacyText } from './parts/survey-words-heard.ts';
import { isAngry } from './parts/tone.ts';
import { wordsOf } from './parts/words-of.ts';
import { tooLargeText } from './words/file-words.ts';
import { LANGUAGE_NAMES } from './words/survey-words.ts';

type Context = FlowContext<SurveySettings>;

const State = z.object({
  /** What we look for: a number that was typed, or a link that was opened. */
  lookingFor: z.enum(['order', 'link']),
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

function step(state: State, event: FlowEvent, context: Context): Step<State> {
  const words = wordsIn(context.locale);
  switch (event.kind) {
    case 'said':
      return said(state, event.text, context);
    case 'chose':
      return chose(state, event.question, event.value);
    case 'found':
      return say(
        { lookingFor: 'link' },
        state.lookingFor === 'order' ? words.orderUnknown : words.linkUnknown,
      );
    case 'sent-media':
      return event.caption === undefined
        ? say(state, words.mediaNoted)
        : said(state, event.caption, context);
    case 'too-large':
      return say(state, tooLargeText(event, context.locale));
    case 'opened':
    case 'resumed':
      return say(state, greeting(context));
    default:
      return waiting(state);
  }
}

function greeting(context: Context): string {
  return fill(wordsIn(context.locale).welcome, {
    name: nameOf(context),
    company: context.settings.company,
  });
}

function said(state: State, text: string, context: Context): Step<State> {
  const word = recogniseWord(text);
  if (word !== undefined) return heard(state, word, context);
  const order = orderNumberIn(text);
  if (order !== undefined && !isAngry(text) && !callsForPerson(text)) {
    return lookedUp(text, order);
  }
  const detected = context.localeChosen ? undefined : detectLocale([text]);
  const locale = detected ?? context.locale;
  const speak: readonly Effect[] = locale === context.locale ? [] : [{ kind: 'speak', locale }];
  return told(state, text, { ...context, locale }, speak);
}

/** What is said with the number is kept, whether or not we know the number. */
function lookedUp(text: string, order: string): Step<State> {
  const said: readonly Effect[] = tellsMore(text, order) ? [{ kind: 'feedback', text }] : [];
  return waiting({ lookingFor: 'order' }, ...said, { kind: 'look-up', reference: order });
}

/** More words than it takes to say which order is meant. */
function tellsMore(text: string, order: string): boolean {
  return wordsOf(text.normalize('NFKC').replace(order, ' ')).length >= TELLING_WORDS;
}

const TELLING_WORDS = 4;

/** Feedback that nobody asked for is heard, whoever gives it; small talk is greeted. */
function told(state: State, text: string, context: Context, speak: readonly Effect[]): Step<State> {
  const words = wordsIn(context.locale);
  if (isAngry(text)) {
    return say(
      state,
      words.angerHeard,
      ...speak,
      { kind: 'feedback', text },
      { kind: 'hand-over', reason: 'anger' },
    );
  }
  if (callsForPerson(text)) {
    return say(
      state,
      words.humanComing,
      ...speak,
      { kind: 'feedback', text },
      { kind: 'hand-over', reason: 'asked' },
    );
  }
  if (text.trim().length < SMALL_TALK_CHARACTERS) return say(state, greeting(context), ...speak);
  return say(state, words.welcomeNoted, ...speak, { kind: 'feedback', text });
}

/** Shorter words ("hello", "你好") tell nothing yet. */
const SMALL_TALK_CHARACTERS = 8;

function heard(state: State, word: BuyerWord, context: Context): Step<State> {
  const words = wordsIn(context.locale);
  switch (word.kind) {
    case 'human':
      return say(state, words.humanComing, { kind: 'hand-over', reason: 'asked' });
    case 'my-data':
    case 'delete':
      return say(state, words.dataRequest, { kind: 'hand-over', reason: 'asked' });
    case 'stop':
    case 'stop-forever':
      return say(state, words.optedOut, { kind: 'opt-out' });
    case 'help':
      return say(state, words.help);
    case 'privacy':
      return say(state, privacyText(context));
    case 'language':
      return word.locale === undefined
        ? askLanguage(state, context)
        : speakIn(state, word.locale, context);
    case 'feedback':
      if (word.text === undefined) return say(state, words.feedbackAsk);
      return say(state, fill(words.feedbackThanks, { quote: quote(word.text) }), {
        kind: 'feedback',
        text: word.text,
      });
    default:
      return say(state, greeting(context));
  }
}

function askLanguage(state: State, { locale }: Context): Step<State> {
  return waiting(state, {
    kind: 'say',
    text: wordsIn(locale).languageWhich,
    choices: {
      question: LANGUAGE_QUESTION,
      layout: 'list',
      options: LOCALES.map((value) => ({ value, label: LANGUAGE_NAMES[value] })),
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
    { kind: 'say', text: wordsIn(locale.data).noted },
  );
}

/** Somebody whom no invitation brought: asked for the order number, or simply heard. */
const welcome: FlowDefinition<State, SurveySettings> = {
  id: 'welcome',
  state: State,
  settings: SurveySettings,
  start,
  step,
  staleNotice: (_, question, { locale }) =>
    question === LANGUAGE_QUESTION ? undefined : wordsIn(locale).staleChoice,
  overhear: (text) => {
    const kind = recogniseWord(text)?.kind;
    if (kind === 'stop' || kind === 'stop-forever') return 'opt-out';
    return kind === 'continue' ? 'resume' : undefined;
  },
};

export default welcome;
