import { z } from 'zod';
import { format } from '../src/base/text/message.ts';
import type {
  Effect,
  FlowContext,
  FlowDefinition,
  FlowEvent,
  Step,
} from '../src/core/contract/flow.ts';
import type { Choices } from '../src/core/contract/message.ts';
import type { Verdict } from '../src/core/contract/team-event.ts';
import { choiceMeant } from './rating/choice-meant.ts';
import { beginsWithNo, readYesNo } from './rating/read-yes-no.ts';
import { CheckedSettings } from './survey/check-settings.ts';
import { untilWritingHours } from './survey/quiet-hours.ts';
import { nameOf } from './survey/steps/going-on.ts';
import type { SurveySettings } from './survey/survey-settings.ts';
import { tooLargeText } from './survey/too-large.ts';
import { handOverText, waitedSaying } from './survey/waiting.ts';
import { whoText } from './survey/who-text.ts';
import { recogniseWord } from './tone/buyer-words.ts';
import { isThanks } from './tone/is-thanks.ts';
import { readWhileHeld } from './tone/overheard.ts';
import { tellsSomething } from './tone/tells-something.ts';
import { isAngry } from './tone/tone.ts';
import type { FlowWords } from './words/en.ts';
import { flowWords } from './words/words.ts';

type Context = FlowContext<SurveySettings>;

/** What staff begin this flow with. */
const Input = z.object({ case: z.int().positive(), told: z.string() });

const State = z.object({
  case: z.int(),
  /** What the buyer is told was done. */
  told: z.string(),
  /** `quiet`: to be asked when the buyer's day begins; `left`: we asked what is still wrong. */
  stage: z.enum(['quiet', 'asked', 'left']),
  /** Answers that said neither yes nor no. */
  unclear: z.int(),
});
type State = z.infer<typeof State>;

const QUESTION = 'settled';
const ASK = 'ask';
const REMIND = 'remind';
const CLOSE = 'close';
/** The second answer that is neither yes nor no is for a person to read. */
const UNCLEAR_LIMIT = 2;

function start(context: Context): Step<State> {
  const { case: number, told } = Input.parse(context.input);
  const state: State = { case: number, told, stage: 'quiet', unclear: 0 };
  const { settings, subject, now } = context;
  const afterMs = untilWritingHours(now, subject?.contact?.timeZone, settings.verification.hours);
  return afterMs === 0
    ? asked(state, toldText(state, context), context)
    : waiting(state, { kind: 'wake', name: ASK, afterMs });
}

function step(state: State, event: FlowEvent, context: Context): Step<State> {
  switch (event.kind) {
    case 'said':
      return said(state, event.text, context);
    case 'chose':
      return event.question === QUESTION && state.stage === 'asked'
        ? answered(state, event.value === 'yes' ? 'yes' : 'no', context)
        : waiting(state);
    case 'sent-media':
      return said(state, event.caption ?? '', context);
    case 'too-large':
      return say(state, tooLargeText(event, context));
    case 'woke':
      return woke(state, event.name, context);
    case 'opened':
    case 'resumed':
      return state.stage === 'left'
        ? say(state, wordsOf(context).whatIsLeft)
        : asked(state, toldText(state, context), context);
    case 'lost':
      return over(state, 'silent');
    case 'crowded':
      return crowded(state, context);
    default:
      return waiting(state);
  }
}

function said(state: State, text: string, context: Context): Step<State> {
  const typed = state.stage === 'asked' ? choiceMeant(text, choicesOf(context)) : undefined;
  if (typed !== undefined) return answered(state, typed.value === 'yes' ? 'yes' : 'no', context);
  const word = recogniseWord(text)?.kind;
  if (word === 'stop-forever') return over(state, 'silent', { kind: 'opt-out' });
  if (word === 'stop') return over(state, 'silent');
  if (word === 'human') return unsolved(state, undefined, context);
  if (word === 'who') return proven(state, context);
  if (state.stage === 'left' || isAngry(text)) return unsolved(state, text, context);
  return judged(state, text, context);
}

/** Says who asks, which answers nothing: what was open stays open. */
function proven(state: State, context: Context): Step<State> {
  const who = whoText(context);
  if (state.stage === 'quiet') return say(state, who);
  if (state.stage === 'left') return say(state, `${who}\n\n${wordsOf(context).whatIsLeft}`);
  return asked(state, who, context);
}

/** Words in answer to the question: yes, no, a no that says why, or neither. */
function judged(state: State, text: string, context: Context): Step<State> {
  const answer = readYesNo(text);
  if (answer !== undefined) return answered(state, answer, context);
  if (beginsWithNo(text)) return unsolved(state, text, context);
  // Who only thanks does not complain: the team hears it, and the question stands.
  const unclear = isThanks(text) ? state.unclear : state.unclear + 1;
  if (unclear >= UNCLEAR_LIMIT) return unsolved(state, text, context);
  const words = wordsOf(context);
  const next = { ...state, unclear };
  const again = asked(
    next,
    format(context.locale, words.unclear, { yes: words.yes, no: words.no }),
    context,
  );
  const relay: readonly Effect[] = text === '' ? [] : [{ kind: 'relay', text }];
  return { ...again, effects: [...relay, ...again.effects] };
}

function answered(state: State, answer: 'yes' | 'no', context: Context): Step<State> {
  const words = wordsOf(context);
  if (answer === 'yes') return over(state, 'solved', { kind: 'say', text: words.thanks });
  return say({ ...state, stage: 'left' }, words.whatIsLeft);
}

/** A person goes on from here, hears what is still wrong, and is not talked over by a survey. */
function unsolved(state: State, text: string | undefined, context: Context): Step<State> {
  const verdict: Verdict = { ...verdictOf(state, 'unsolved'), ...(text && { text }) };
  return {
    kind: 'finished',
    effects: [
      { kind: 'say', text: handOverText(wordsOf(context).reopened, context) },
      { kind: 'verdict', verdict },
      { kind: 'hand-over', reason: 'asked' },
    ],
  };
}

/** The question stands; a person looks first. */
function crowded(state: State, context: Context): Step<State> {
  return waiting(
    state,
    { kind: 'say', text: handOverText(flowWords(context.locale).anytime.crowded, context) },
    { kind: 'hand-over', reason: 'crowded' },
  );
}

function woke(state: State, name: string, context: Context): Step<State> {
  if (name === ASK && state.stage === 'quiet') {
    return asked(state, toldText(state, context), context);
  }
  if (name === REMIND && state.stage === 'asked') return reminded(state, context);
  if (name !== CLOSE) return waiting(state);
  // Who said "no" and then nothing has told us enough.
  return over(state, state.stage === 'left' ? 'unsolved' : 'silent');
}

function reminded(state: State, context: Context): Step<State> {
  const shipment = context.subject?.shipment.reference ?? '';
  return waiting(
    state,
    saying(format(context.locale, wordsOf(context).reminder, { shipment }), context),
  );
}

function asked(state: State, text: string, context: Context): Step<State> {
  const { remindAfterMs, closeAfterMs } = context.settings.verification;
  return waiting(
    { ...state, stage: 'asked' },
    saying(text, context),
    { kind: 'wake', name: REMIND, afterMs: remindAfterMs },
    { kind: 'wake', name: CLOSE, afterMs: closeAfterMs },
  );
}

function saying(text: string, context: Context): Effect {
  return { kind: 'say', text: `${text}\n\n${wordsOf(context).ask}`, choices: choicesOf(context) };
}

function choicesOf(context: Context): Choices {
  const { yes, no } = wordsOf(context);
  const options = [
    { value: 'yes', label: yes },
    { value: 'no', label: no },
  ];
  return { question: QUESTION, layout: 'list', options };
}

function toldText({ told }: State, context: Context): string {
  const shipment = context.subject?.shipment.reference ?? '';
  return format(context.locale, wordsOf(context).told, { ...nameOf(context), shipment, told });
}

function over(
  state: State,
  verdict: Verdict['verdict'],
  ...effects: readonly Effect[]
): Step<State> {
  return {
    kind: 'finished',
    effects: [...effects, { kind: 'verdict', verdict: verdictOf(state, verdict) }],
  };
}

function verdictOf(state: State, verdict: Verdict['verdict']): Verdict {
  return { case: state.case, verdict };
}

function say(state: State, text: string): Step<State> {
  return waiting(state, { kind: 'say', text });
}

function waiting(state: State, ...effects: readonly Effect[]): Step<State> {
  return { kind: 'waiting', state, effects };
}

function wordsOf({ locale }: Context): FlowWords['verification'] {
  return flowWords(locale).verification;
}

/** The buyer hears what was done about a complaint, and only the buyer says that it is settled. */
const verification: FlowDefinition<State, SurveySettings> = {
  id: 'verification',
  state: State,
  settings: CheckedSettings,
  start,
  step,
  staleNotice: (state, question, { locale }) =>
    question === QUESTION && state.stage === 'asked'
      ? undefined
      : flowWords(locale).verification.late,
  overhear: readWhileHeld,
  keptWaiting: (state, context) => waitedSaying(state !== undefined, context),
  tells: tellsSomething,
};

export default verification;
