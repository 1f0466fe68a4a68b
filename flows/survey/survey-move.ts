import type { Effect, FlowContext, Step } from '../../src/core/contract/flow.ts';
import type { Response } from '../../src/core/contract/response.ts';
import type { ConcernTrigger } from '../../src/core/contract/team-event.ts';
import { isRequest } from '../tone/request.ts';
import { tellsSomething } from '../tone/tells-something.ts';
import { isBadNews } from '../tone/tone.ts';
import { concernsIn, progressOf } from './survey-plan.ts';
import { questionNow } from './survey-question.ts';
import { remarksOf } from './survey-remarks.ts';
import type { SurveySettings } from './survey-settings.ts';
import type { SurveyState } from './survey-state.ts';

type Context = FlowContext<SurveySettings>;

/** What one event does to the survey, before it is said. */
export interface Move {
  readonly state: SurveyState;
  /** Sentences that go before the question, in the same message. */
  readonly preface: readonly string[];
  readonly effects: readonly Effect[];
  /** `asks`: the open question follows; `tells`: only the sentences; `silent`: nothing at all. */
  readonly manner: 'asks' | 'tells' | 'silent';
  /** The language that the buyer has just chosen. */
  readonly speaks?: Context['locale'];
  /** Why the team is to hear of this event, whatever the answers say: a refusal, a request or an alarm word. */
  readonly calls?: 'refused' | 'request' | 'alarm';
  /** Words that the team is to read though they are no answer. */
  readonly said?: string;
}

export function asks(
  state: SurveyState,
  preface: readonly string[] = [],
  effects: readonly Effect[] = [],
): Move {
  return { state, preface, effects, manner: 'asks' };
}

export function tells(
  state: SurveyState,
  preface: readonly string[],
  effects: readonly Effect[] = [],
): Move {
  return { state, preface, effects, manner: 'tells' };
}

export function silent(state: SurveyState, effects: readonly Effect[] = []): Move {
  return { state, preface: [], effects, manner: 'silent' };
}

const REMIND = 'remind';
const CLOSE = 'close';
const FORGET = 'forget';

/** Turns a move into a step: one message, its timers, and the response where it changed. */
export function toStep(before: SurveyState, move: Move, context: Context): Step<SurveyState> {
  const spoken = move.speaks === undefined ? context : { ...context, locale: move.speaks };
  const asking = move.manner === 'asks' && isOpen(move.state);
  const state = asking ? { ...move.state, asked: move.state.asked + 1 } : move.state;
  const changed = isChanged(before, state);
  const response =
    changed || move.calls || move.effects.some(tellsTeam) ? responseOf(state, spoken) : undefined;
  const effects: Effect[] = [
    ...(changed && response ? [{ kind: 'record', response } as const] : []),
    ...move.effects.map((effect) => withFacts(effect, response, wordsFor(state, move))),
    ...said(state, move, asking, spoken),
    ...timers(state, move, context),
    ...concerns(before, state, move, response),
    ...ended(before, state, response),
    ...unasked(before, state, move),
  ];
  return { kind: isOpen(state) ? 'waiting' : 'settled', state, effects };
}

/** Something is still being asked. */
export function isOpen({ stage, end, aside }: SurveyState): boolean {
  return aside !== undefined || (stage.kind !== 'done' && end === undefined);
}

function said(
  state: SurveyState,
  { preface, manner }: Move,
  asking: boolean,
  context: Context,
): readonly Effect[] {
  if (manner === 'silent') return [];
  if (!asking) return preface.length === 0 ? [] : [{ kind: 'say', text: preface.join('\n\n') }];
  const question = questionNow(state, context);
  const progress = progressOf(state, context.subject);
  const choices = question.choices && { ...question.choices, ...(progress && { progress }) };
  const text = [...preface, question.text].join('\n\n');
  const instead = context.unseen ? { inPlaceOfUnseen: true as const } : {};
  return [{ kind: 'say', ...question, text, ...(choices && { choices }), ...instead }];
}

function timers(state: SurveyState, { manner }: Move, context: Context): readonly Effect[] {
  const { settings } = context;
  if (manner === 'silent') return [];
  if (!isOpen(state)) {
    return [
      { kind: 'sleep', name: REMIND },
      { kind: 'sleep', name: CLOSE },
      { kind: 'wake', name: FORGET, afterMs: settings.correctableForMs },
    ];
  }
  if (context.subject?.askedFirst && state.stage.kind === 'consent') return [];
  const remindAfterMs = settings.remindAfterMs[state.reminders];
  return [
    remindAfterMs === undefined
      ? { kind: 'sleep', name: REMIND }
      : { kind: 'wake', name: REMIND, afterMs: remindAfterMs },
    { kind: 'wake', name: CLOSE, afterMs: settings.closeAfterMs },
    { kind: 'sleep', name: FORGET },
  ];
}

/** An answer, a chain or the end is new: the response is to be kept. */
function isChanged(before: SurveyState, state: SurveyState): boolean {
  return (
    before.answers !== state.answers ||
    before.chains !== state.chains ||
    before.files !== state.files ||
    before.end !== state.end ||
    before.consent !== state.consent
  );
}

function tellsTeam({ kind }: Effect): boolean {
  return kind === 'hand-over';
}

function withFacts(
  effect: Effect,
  response: Response | undefined,
  words: readonly string[],
): Effect {
  return effect.kind === 'hand-over' ? { ...effect, ...(response && { response }), words } : effect;
}

/** What was noted without being asked for, and what is said now. */
function wordsFor({ noted = [] }: SurveyState, { said }: Move): readonly string[] {
  return said === undefined || noted.includes(said) ? noted : [...noted, said];
}

/** What was said to call the team, and answers nothing, stays findable; the call tells them of it. */
function unasked(before: SurveyState, state: SurveyState, move: Move): readonly Effect[] {
  const { said, calls } = move;
  // Who does not want to be asked answers us, and tells something only where that is bad news.
  const tells = calls === 'refused' ? isBadNews : tellsSomething;
  if (said === undefined || !tells(said)) return [];
  if (state.noted?.includes(said) || isAnswerOf(state, said)) return [];
  const moment = isOpen(before) ? 'during-survey' : 'after-end';
  return [{ kind: 'feedback', text: said, moment, isTold: true }];
}

function isAnswerOf({ answers, chains }: SurveyState, said: string): boolean {
  const links = chains.flatMap((chain) => chain.links);
  return (
    answers.some(({ raw }) => raw === said) ||
    links.some(({ answer, example }) => answer === said || example === said)
  );
}

/** The team hears of a low score at once, of each reason as it is given, and of the end. */
function concerns(
  before: SurveyState,
  state: SurveyState,
  move: Move,
  response: Response | undefined,
): readonly Effect[] {
  if (response === undefined) return [];
  // A hand-over tells the team by itself, and yet an alarm is graver than most of them.
  if (move.calls !== 'alarm' && move.effects.some(tellsTeam)) return [];
  const words = wordsFor(state, move);
  if (move.calls !== undefined) {
    return [{ kind: 'concern', trigger: move.calls, response, words }];
  }
  const trigger = triggerOf(before, state);
  if (trigger === undefined) return [];
  const isFirst = trigger === 'low-score' && concernsIn(before).length === 0;
  return [{ kind: 'concern', trigger, response, words, ...(isFirst && { isNew: true as const }) }];
}

/** Why the team hears of the answers: a low score while there is news of it, else what was said. */
function triggerOf(before: SurveyState, state: SurveyState): ConcernTrigger | undefined {
  const remarks = remarksOf(state);
  const isRemark = remarks.join('\n') !== remarksOf(before).join('\n');
  const low = concernsIn(state);
  if (low.length > 0) {
    const isNews =
      isRemark ||
      low.join() !== concernsIn(before).join() ||
      reasonsGiven(state) !== reasonsGiven(before) ||
      state.end !== before.end;
    return isNews ? 'low-score' : undefined;
  }
  if (!isRemark || remarks.length === 0) return undefined;
  return remarks.some(isRequest) ? 'request' : 'complaint';
}

/** Only what an account can be compared by: a response with scores. */
function ended(
  before: SurveyState,
  { end, answers }: SurveyState,
  response: Response | undefined,
): readonly Effect[] {
  const isOver = end !== undefined && before.end === undefined;
  const hasScores = answers.some(({ value }) => value !== undefined);
  return isOver && hasScores && response ? [{ kind: 'answered', response }] : [];
}

/** Answers to a why, examples and chains that have ended: most people leave before a chain ends. */
function reasonsGiven({ chains }: SurveyState): number {
  const links = chains.flatMap((chain) => chain.links);
  const examples = links.filter(({ example }) => example !== undefined);
  return links.length + examples.length + chains.filter(({ end }) => end !== undefined).length;
}

function responseOf(state: SurveyState, context: Context): Response {
  const { subject, conversation, locale, now } = context;
  if (subject === undefined) throw new Error('A survey is about a shipment');
  return {
    id: subject.invitation ?? `${conversation}|${subject.shipment.reference}`,
    conversation,
    flow: 'post-shipment',
    subject,
    locale,
    startedAt: state.startedAt,
    updatedAt: now,
    ...(state.end !== undefined && { end: state.end }),
    ...(state.endedAt !== undefined && { endedAt: state.endedAt }),
    ...(state.consent && { consent: state.consent }),
    answers: state.answers,
    chains: state.chains,
    ...(state.files && { files: state.files }),
  };
}
