import type { z } from 'zod';
import type { Instant } from '../../base/instant.ts';
import type { Locale } from '../../base/locale.ts';
import type { LookupResult } from './event.ts';
import type { FeedbackMoment } from './feedback.ts';
import type { ConversationId } from './ids.ts';
import type { MediaReference } from './media-reference.ts';
import type { MessageContent } from './message.ts';
import type { ConsentPurpose } from './programme/consent.ts';
import type { Response } from './response.ts';
import type { Subject } from './subject.ts';
import type { ConcernTrigger, Verdict } from './team-event.ts';
import type { TeamNow } from './team-hours.ts';

export type FlowId = string;

/** Why a conversation goes to a person. */
export const HAND_OVER_REASONS = ['asked', 'data-request', 'anger', 'crowded', 'poison'] as const;
export type HandOverReason = (typeof HAND_OVER_REASONS)[number];

/** What the buyer said about it besides the answers of the response, the newest last. */
type Words = readonly string[];

/** What a flow asks for; the engine does it. */
export type Effect =
  | ({
      readonly kind: 'say';
      /** It replaces questions that, as far as is known, the buyer has not seen. */
      readonly inPlaceOfUnseen?: true;
    } & MessageContent)
  /** Calls `step` with this timer after a while; setting it again moves it. */
  | { readonly kind: 'wake'; readonly name: string; readonly afterMs: number }
  | { readonly kind: 'sleep'; readonly name: string }
  /** Stores the response's newest state. */
  | { readonly kind: 'record'; readonly response: Response }
  | {
      readonly kind: 'consent';
      readonly textVersion: string;
      /** What the text asks for besides the answers; absent: nothing. */
      readonly purposes?: readonly ConsentPurpose[];
    }
  | {
      readonly kind: 'feedback';
      readonly text: string;
      readonly moment: FeedbackMoment;
      /** Another effect of the same step notifies the team of these words. */
      readonly isTold?: true;
    }
  | {
      readonly kind: 'hand-over';
      readonly reason: HandOverReason;
      readonly response?: Response;
      readonly words?: Words;
    }
  /** Notifies the team; nobody has to take over. */
  | {
      readonly kind: 'concern';
      readonly trigger: ConcernTrigger;
      readonly response?: Response;
      readonly words?: Words;
      /** The team was not notified about this response before. */
      readonly isNew?: true;
    }
  /** The response is over, for now. */
  | { readonly kind: 'answered'; readonly response: Response }
  | { readonly kind: 'verdict'; readonly verdict: Verdict }
  /** The team reads these words, though nobody holds the conversation. */
  | { readonly kind: 'relay'; readonly text: string }
  | { readonly kind: 'opt-out' }
  | { readonly kind: 'opt-in' }
  | { readonly kind: 'look-up'; readonly reference: string }
  | { readonly kind: 'speak'; readonly locale: Locale };

/** What happened, as a flow sees it: bursts are joined, and it names no person and no platform. */
export type FlowEvent =
  | { readonly kind: 'said'; readonly text: string; readonly messages: readonly string[] }
  | { readonly kind: 'chose'; readonly question: string; readonly value: string }
  | { readonly kind: 'edited'; readonly text: string; readonly message: string }
  | { readonly kind: 'recalled'; readonly message: string }
  | {
      readonly kind: 'sent-media';
      readonly media: readonly MediaReference[];
      readonly caption?: string;
      readonly messages: readonly string[];
    }
  /** What they sent is larger than may be kept. */
  | { readonly kind: 'too-large'; readonly limitMegabytes: number }
  | { readonly kind: 'opened' }
  | { readonly kind: 'woke'; readonly name: string }
  /** What we wrote first was not opened: say it once more, or give it up. */
  | { readonly kind: 'unopened'; readonly step: 'remind' | 'give-up' }
  | { readonly kind: 'found'; readonly result: LookupResult }
  /** Staff gave the conversation back, or a flow on top of this one is over: ask the open question again. */
  | { readonly kind: 'resumed' }
  /** The buyer cannot be reached any more. */
  | { readonly kind: 'lost' }
  /** More was written in a short time than a person writes: the bot pauses. */
  | { readonly kind: 'crowded' };

export interface FlowContext<Settings = unknown> {
  readonly conversation: ConversationId;
  readonly now: Instant;
  readonly locale: Locale;
  /** The buyer chose the language, or the contact has one: do not guess it from words. */
  readonly localeChosen: boolean;
  /** Absent in a conversation that nobody was invited to. */
  readonly subject: Subject | undefined;
  /** What the person is called on the platform. */
  readonly speakerName: string | undefined;
  /** The buyer has not seen the question that is open, as far as is known. */
  readonly unseen?: true;
  /** The team that reads along, at `now`; absent where there is none. */
  readonly team?: TeamNow;
  /** What the flow was begun with, where it got more than a subject. */
  readonly input?: unknown;
  readonly settings: Settings;
}

export type Step<State> =
  /** Something is still to be asked. */
  | { readonly kind: 'waiting'; readonly state: State; readonly effects: readonly Effect[] }
  /** Nothing more to ask, but corrections are still heard; another flow may begin. */
  | { readonly kind: 'settled'; readonly state: State; readonly effects: readonly Effect[] }
  | { readonly kind: 'finished'; readonly effects: readonly Effect[] };

/** The question under which the button stands that means the same as the word *continue*. */
export const GO_ON = 'go-on';

/** A buyer's wish that counts while a person is awaited: back to the bot, no more messages, or an answer that needs no person. */
export type Overheard =
  | 'resume'
  | 'opt-out'
  | { readonly kind: 'answers'; readonly effects: readonly Effect[] };

/** What a file in `flows/` exports by default: logic is code, words and thresholds are data. */
export interface FlowDefinition<State, Settings = unknown> {
  readonly id: FlowId;
  /** Parses a stored state, which an older version may have written. */
  readonly state: z.ZodType<State>;
  readonly settings: z.ZodType<Settings>;
  readonly start: (context: FlowContext<Settings>) => Step<State>;
  readonly step: (state: State, event: FlowEvent, context: FlowContext<Settings>) => Step<State>;
  /** How long to wait for more after these words, in case the buyer is still writing; 0: take them now. */
  readonly patienceMs?: (state: State, text: string, context: FlowContext<Settings>) => number;
  /** A notice for the person who pressed a button that no longer counts, else undefined. */
  readonly staleNotice?: (
    state: State,
    question: string,
    context: FlowContext<Settings>,
  ) => string | undefined;
  /** What words mean while a person holds the conversation; undefined: they are for that person. */
  readonly overhear?: (text: string, context: FlowContext<Settings>) => Overheard | undefined;
  /**
   * What the bot says to a buyer whom no person has answered in time. `state` is that of the flow
   * which continues afterwards; undefined where none does.
   */
  readonly keptWaiting?: (
    state: State | undefined,
    context: FlowContext<Settings>,
  ) => MessageContent;
  /** Whether words that are for a person tell enough to be kept as feedback; absent: none do. */
  readonly tells?: (text: string) => boolean;
  /** The names by which an invitation may choose questions; absent: it asks nothing that can be chosen. */
  readonly questionNames?: (settings: Settings) => readonly string[];
}

/** A flow with its settings bound and the type of its state hidden, as the engine uses it. */
export interface Flow {
  readonly id: FlowId;
  readonly start: (context: FlowContext) => Step<unknown>;
  readonly step: (state: unknown, event: FlowEvent, context: FlowContext) => Step<unknown>;
  readonly patienceMs: (state: unknown, text: string, context: FlowContext) => number;
  readonly staleNotice: (
    state: unknown,
    question: string,
    context: FlowContext,
  ) => string | undefined;
  readonly overhear: (text: string, context: FlowContext) => Overheard | undefined;
  readonly keptWaiting: (state: unknown, context: FlowContext) => MessageContent | undefined;
  readonly tells: (text: string) => boolean;
  /** The names by which an invitation may choose questions. */
  readonly questionNames: readonly string[];
}

/**
 * Binds a definition to its settings; throws a ZodError where they do not fit.
 * The context's own settings are replaced, so callers need not know them.
 */
export function bindFlow<State, Settings>(
  definition: FlowDefinition<State, Settings>,
  given: unknown,
): Flow {
  const settings = definition.settings.parse(given);
  const bound = (context: FlowContext): FlowContext<Settings> => ({ ...context, settings });
  const { parsed, own } = parsedOnce(definition.state);
  return {
    id: definition.id,
    start: (context) => own(definition.start(bound(context))),
    step: (state, event, context) => own(definition.step(parsed(state), event, bound(context))),
    patienceMs: (state, text, context) =>
      definition.patienceMs?.(parsed(state), text, bound(context)) ?? 0,
    staleNotice: (state, question, context) =>
      definition.staleNotice?.(parsed(state), question, bound(context)),
    overhear: (text, context) => definition.overhear?.(text, bound(context)),
    keptWaiting: (state, context) =>
      definition.keptWaiting?.(state === undefined ? undefined : parsed(state), bound(context)),
    tells: (text) => definition.tells?.(text) ?? false,
    questionNames: definition.questionNames?.(settings) ?? [],
  };
}

/**
 * Parses a stored state once in a turn, however many functions ask for it. A state that the flow made
 * in this process is not parsed at all.
 */
function parsedOnce<State>(schema: z.ZodType<State>) {
  const known = new WeakMap<object, State>();
  const parsed = (state: unknown): State => {
    if (typeof state !== 'object' || state === null) return schema.parse(state);
    const found = known.get(state) ?? schema.parse(state);
    known.set(state, found);
    return found;
  };
  const own = (step: Step<State>): Step<State> => {
    const state = step.kind === 'finished' ? undefined : step.state;
    if (typeof state === 'object' && state !== null) known.set(state, state);
    return step;
  };
  return { parsed, own };
}
