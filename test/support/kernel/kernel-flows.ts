import { z } from 'zod';
import { appWords } from '../../../src/app/words/words.ts';
import { DAY_MS, SECOND_MS } from '../../../src/base/instant.ts';
import type { Capabilities } from '../../../src/core/contract/channel.ts';
import type {
  Effect,
  FlowContext,
  FlowDefinition,
  FlowEvent,
  Step,
} from '../../../src/core/contract/flow.ts';
import type { EndReason, Response } from '../../../src/core/contract/response.ts';
import type { Subject } from '../../../src/core/contract/subject.ts';
import type { World } from '../../../src/core/contract/world.ts';

/** A turn that hears this word throws. */
export const MARKER = 'BOOM';
/** Words that end like this are waited for more. */
const UNFINISHED = '…';
export const PATIENCE_MS = 3 * SECOND_MS;
export const REMINDER_MS = DAY_MS;

type QuizState = z.infer<typeof QuizState>;
const QuizState = z.object({
  asked: z.number().int(),
  startedAt: z.number().int(),
  reminded: z.boolean(),
  over: z.boolean(),
  answers: z.array(
    z.object({ question: z.number(), raw: z.string(), messages: z.array(z.string()) }),
  ),
});

type QuizSettings = z.infer<typeof QuizSettings>;
/** `keeps`: how many of the newest answers the state holds. */
const QuizSettings = z.object({ questions: z.number().int(), keeps: z.number().int() });

type Context = FlowContext<QuizSettings>;

/** Asks numbered questions and records every answer. */
export const quiz: FlowDefinition<QuizState, QuizSettings> = {
  id: 'quiz',
  state: QuizState,
  settings: QuizSettings,
  start: (context) => {
    const state = { asked: 1, startedAt: context.now, reminded: false, over: false, answers: [] };
    return waiting(state, [recorded(state, context), question(1), ...reminder()]);
  },
  step: (state, event, context) => react(state, event, context),
  patienceMs: (_state, text) => (text.endsWith(UNFINISHED) ? PATIENCE_MS : 0),
  staleNotice: (state, pressed) => (pressed === `q${state.asked}` ? undefined : 'no longer open'),
  keptWaiting: () => ({ text: 'Nobody is there yet' }),
  overhear: (text) => (text === 'resume' ? 'resume' : text === 'stop' ? 'opt-out' : undefined),
};

function react(state: QuizState, event: FlowEvent, context: Context): Step<QuizState> {
  switch (event.kind) {
    case 'said':
      return said(state, event, context);
    case 'chose':
      return event.question === `q${state.asked}`
        ? answered(state, event.value, [], context)
        : waiting(state, []);
    case 'edited':
      return corrected(state, event, context);
    case 'sent-media':
      return waiting(state, [say('Thank you for showing it')]);
    case 'too-large':
      return waiting(state, [say(`That is more than ${event.limitMegabytes} MB`)]);
    case 'recalled':
      return forgotten(state, event.message, context);
    case 'woke':
      return event.name === 'reminder' ? reminded(state) : left(state, 'idle', context);
    case 'lost':
      return left(state, 'unreachable', context);
    case 'opened':
    case 'resumed':
      return waiting(state, [question(state.asked), ...reminder()]);
    default:
      return waiting(state, []);
  }
}

function said(
  state: QuizState,
  { text, messages }: Extract<FlowEvent, { kind: 'said' }>,
  context: Context,
): Step<QuizState> {
  if (text.includes(MARKER)) throw new Error('the marker was heard');
  if (text === 'stop') {
    const { effects } = left(state, 'stopped', context);
    return { kind: 'finished', effects: [...effects, { kind: 'opt-out' }, say('Goodbye')] };
  }
  if (text === 'human') {
    return waiting(state, [say('One moment'), { kind: 'hand-over', reason: 'asked' }]);
  }
  return answered(state, text, messages, context);
}

function answered(
  state: QuizState,
  raw: string,
  messages: readonly string[],
  context: Context,
): Step<QuizState> {
  if (state.over) return settled(state, [{ kind: 'feedback', text: raw, moment: 'after-end' }]);
  const answers = [...state.answers, { question: state.asked, raw, messages: [...messages] }];
  const next: QuizState = {
    ...state,
    reminded: false,
    asked: state.asked + 1,
    answers: answers.slice(-context.settings.keeps),
  };
  if (next.asked > context.settings.questions) return ended(next, context);
  return waiting(next, [recorded(next, context), question(next.asked), ...reminder()]);
}

function ended(state: QuizState, context: Context): Step<QuizState> {
  const over = { ...state, over: true };
  const effects = [recorded(over, context, 'complete'), say('Thank you'), say('That was all')];
  return settled(over, [...effects, { kind: 'sleep', name: 'reminder' }]);
}

function forgotten(state: QuizState, message: string, context: Context): Step<QuizState> {
  const answers = state.answers.filter(({ messages }) => !messages.includes(message));
  const next = { ...state, answers };
  if (answers.length === state.answers.length) return waiting(state, []);
  return waiting(next, [recorded(next, context, state.over ? 'complete' : undefined)]);
}

function corrected(
  state: QuizState,
  { text, message }: Extract<FlowEvent, { kind: 'edited' }>,
  context: Context,
): Step<QuizState> {
  const answers = state.answers.map((answer) =>
    answer.messages.includes(message) ? { ...answer, raw: text } : answer,
  );
  const next = { ...state, answers };
  const effects = [recorded(next, context, next.over ? 'complete' : undefined), say('Corrected')];
  return next.over ? settled(next, effects) : waiting(next, effects);
}

function reminded(state: QuizState): Step<QuizState> {
  const effects: readonly Effect[] = [
    say('Are you still there?'),
    { kind: 'wake', name: 'leave', afterMs: REMINDER_MS },
  ];
  return waiting({ ...state, reminded: true }, effects);
}

function left(state: QuizState, end: EndReason, context: Context) {
  return { kind: 'finished' as const, effects: [recorded(state, context, end)] };
}

function waiting(state: QuizState, effects: readonly Effect[]): Step<QuizState> {
  return state.over ? settled(state, effects) : { kind: 'waiting', state, effects };
}

function settled(state: QuizState, effects: readonly Effect[]): Step<QuizState> {
  return { kind: 'settled', state, effects };
}

function say(text: string): Effect {
  return { kind: 'say', text };
}

function question(number: number): Effect {
  const options = ['1', '2', '3'].map((value) => ({ value, label: value }));
  const choices = { question: `q${number}`, layout: 'scale', options } as const;
  return { kind: 'say', text: `Question ${number}`, choices };
}

function reminder(): readonly Effect[] {
  return [
    { kind: 'sleep', name: 'leave' },
    { kind: 'wake', name: 'reminder', afterMs: REMINDER_MS },
  ];
}

function recorded(state: QuizState, context: Context, end?: EndReason): Effect {
  const subject = context.subject ?? subjectOf('none');
  const response: Response = {
    id: `response-${subject.invitation}`,
    conversation: context.conversation,
    flow: 'quiz',
    subject,
    locale: context.locale,
    startedAt: state.startedAt,
    updatedAt: context.now,
    endedAt: end === undefined ? undefined : context.now,
    end,
    answers: state.answers.map(({ question: asked, raw, messages }) => ({
      question: `q${asked}`,
      kind: 'open',
      raw,
      at: context.now,
      messages,
    })),
    chains: [],
  };
  return { kind: 'record', response };
}

export function subjectOf(invitation: string): Subject {
  return { invitation, verified: true, shipment: { reference: `order-${invitation}` } };
}

/** Hears strangers: looks order numbers up and says everything else back. */
export const welcome: FlowDefinition<{ readonly heard: number }> = {
  id: 'welcome',
  state: z.object({ heard: z.number().int() }),
  settings: z.unknown(),
  start: () => ({ kind: 'waiting', state: { heard: 0 }, effects: [] }),
  step: ({ heard }, event) => {
    const state = { heard: heard + 1 };
    if (event.kind === 'found') return { kind: 'waiting', state, effects: [say('Not found')] };
    if (event.kind !== 'said') return { kind: 'waiting', state, effects: [] };
    if (event.text.includes(MARKER)) throw new Error('the marker was heard');
    const order = /^order (\S+)$/.exec(event.text)?.[1];
    const effect: Effect =
      order === undefined ? say(`You said ${event.text}`) : { kind: 'look-up', reference: order };
    return { kind: 'waiting', state, effects: [effect] };
  },
  keptWaiting: () => ({ text: 'Nobody is there yet' }),
};

/** What turns are taken with on a channel that can do this. */
export function worldOf(flows: World['flows'], can: Capabilities | undefined): World {
  return {
    flows,
    welcome: 'welcome',
    defaultLocale: 'en',
    apology: (locale) => appWords(locale).apology,
    can: () => can,
  };
}
