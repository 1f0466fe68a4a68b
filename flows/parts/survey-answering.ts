import { fill } from '../../src/core/fill.ts';
import type { FlowContext } from '../../src/core/flow.ts';
import type { Answer, WhyChain } from '../../src/core/response.ts';
import { readRating } from './read-rating.ts';
import { highest, positionOf } from './scale.ts';
import { type Given, givenIn } from './survey-given.ts';
import { wordsIn } from './survey-labels.ts';
import { asks, type Move, tells } from './survey-move.ts';
import { hadLowScore, stageAfter } from './survey-plan.ts';
import { questionNow } from './survey-question.ts';
import type { SurveySettings } from './survey-settings.ts';
import {
  answerTo,
  openChain,
  type Planned,
  plannedQuestion,
  type SurveyState,
  withChain,
} from './survey-state.ts';
import { isAngry, isCorrection, isNothing } from './tone.ts';
import { answerExample, answerWhy, ended, type WhyStep } from './why-chain.ts';

type Context = FlowContext<SurveySettings>;

/** What was said or pressed in answer to the open question. */
export interface Said {
  readonly text: string;
  readonly messages: readonly string[];
  /** The value of a pressed button. */
  readonly pressed?: string;
}

/** Near the top of its scale: one cause is asked, not five. */
const NEAR_TOP_POSITION = 0.7;
const PROMOTER = 9;

/** An answer to the open question of the survey proper. */
export function answered(state: SurveyState, said: Said, context: Context): Move {
  switch (state.stage.kind) {
    case 'question': {
      const planned = plannedQuestion(state, state.stage.key);
      return planned.kind === 'open'
        ? answeredOpen(state, planned, said, context)
        : answeredChoice(state, planned, said, context);
    }
    case 'why':
    case 'example':
      return answeredWhy(state, state.stage, said, context);
    default:
      return asks(state);
  }
}

function answeredChoice(state: SurveyState, planned: Planned, said: Said, context: Context): Move {
  const { key, kind, scale } = planned;
  const given = givenIn(said, planned);
  if (given.kind === 'unclear') return notUnderstood(state, planned, given, context);
  const answer: Answer = {
    question: key,
    kind,
    ...(scale && { scale: { from: scale.from, points: scale.points } }),
    ...given.members,
    raw: said.text,
    at: context.now,
    messages: [...said.messages],
  };
  const kept = withAnswer(state, answer);
  const { value } = given.members;
  const depth = value === undefined ? 0 : whysFor(planned, value, context.settings);
  if (depth === 0) return goOn(withoutOpenWhy(kept, planned.key), planned.key, [], context);
  const chain: WhyChain = { dimension: planned.key, links: [] };
  return asks({
    ...kept,
    chains: [...kept.chains.filter(({ dimension }) => dimension !== planned.key), chain],
    stage: { kind: 'why', key: planned.key },
  });
}

/** A score that needs no reason ends the question for it, also where that is what a change goes back to. */
function withoutOpenWhy(state: SurveyState, key: string): SurveyState {
  const chains = state.chains.filter(
    ({ dimension, end }) => dimension !== key || end !== undefined,
  );
  const { resume, ...rest } = { ...state, chains };
  const isMoot = (resume?.kind === 'why' || resume?.kind === 'example') && resume.key === key;
  return isMoot || resume === undefined ? rest : { ...rest, resume };
}

/** How many whys follow a score: none at the top, one just below, more where it is low. */
function whysFor(planned: Planned, value: number, settings: SurveySettings): number {
  const { scale, kind } = planned;
  if (scale === undefined) return 0;
  const position = positionOf(scale, value);
  if (kind === 'recommendation') {
    const isPromoter = scale.points === 11 ? value >= PROMOTER : position === 1;
    return isPromoter ? 0 : settings.whys.nearTop;
  }
  if (kind === 'effort') return position > PROBLEM_EFFORT ? settings.whys.nearTop : 0;
  if (value >= highest(scale)) return 0;
  return position >= NEAR_TOP_POSITION ? settings.whys.nearTop : settings.whys.low;
}

/** Little effort is good: only above this place on the scale is its cause asked. */
const PROBLEM_EFFORT = 0.5;

function notUnderstood(
  state: SurveyState,
  { scale }: Planned,
  reading: Extract<Given, { kind: 'unclear' }>,
  { locale }: Context,
): Move {
  const words = wordsIn(locale);
  if (scale === undefined) return asks(state, [words.unclearExpectation]);
  const ends = { lowest: scale.from, highest: highest(scale) };
  if (reading.why === 'several') return asks(state, [fill(words.severalRatings, ends)]);
  if (reading.why === 'outside' && reading.heard !== undefined) {
    return asks(state, [fill(words.outsideRating, { ...ends, heard: reading.heard })]);
  }
  return asks(state, [fill(words.unclearRating, ends)]);
}

function answeredOpen(state: SurveyState, planned: Planned, said: Said, context: Context): Move {
  const skipped = said.pressed === 'skip' || isNothing(said.text);
  const answer: Answer = {
    question: planned.key,
    kind: 'open',
    raw: said.pressed === 'skip' ? '' : said.text,
    ...(skipped && { skipped: true }),
    at: context.now,
    messages: [...said.messages],
  };
  const kept = withAnswer(state, answer);
  if (isAngry(said.text)) return handedOver(kept, context);
  return goOn(kept, planned.key, [], context);
}

function answeredWhy(
  state: SurveyState,
  stage: Extract<SurveyState['stage'], { kind: 'why' | 'example' }>,
  said: Said,
  context: Context,
): Move {
  const chain = openChain(state);
  if (chain === undefined) return goOn(state, stage.key, [], context);
  const score = scoreAgain(said, plannedQuestion(state, stage.key));
  if (score !== undefined) return ratedAgain(state, stage.key, { ...said, text: score }, context);
  const step = nextWhy(state, stage, chain, said, context);
  const kept = withChain(state, step.chain);
  if (step.next !== 'nothing') return asks({ ...kept, stage: { kind: step.next, key: stage.key } });
  if (step.chain.end === 'anger') {
    const after = stageAfter(kept, stage.key, context.subject);
    return handedOver({ ...kept, stage: after }, context);
  }
  const words = wordsIn(context.locale);
  const told = step.chain.links.length > 0 && step.chain.end !== 'refused';
  return goOn(kept, stage.key, [told ? words.chainThanks : words.chainRefused], context);
}

/**
 * A figure where a cause was asked, alone or as a correction: the buyer has thought better of the
 * score before. A word of judgement is a vague reason, and the score stays. Undefined where there is none.
 */
function scoreAgain({ text, pressed }: Said, { scale }: Planned): string | undefined {
  const from = text.search(FIGURE);
  if (pressed !== undefined || scale === undefined || from < 0) return undefined;
  const isBare = text.trim().length <= BARE_SCORE_CHARACTERS;
  const score = text.slice(from);
  const isMeant = (isBare || isCorrection(text)) && readRating(score, scale).kind === 'rating';
  return isMeant ? score : undefined;
}

/** No cause is as short as "4/5". */
const BARE_SCORE_CHARACTERS = 3;
const FIGURE = /[\p{N}★⭐一二三四五六七八九十]/u;

function ratedAgain(state: SurveyState, key: string, said: Said, context: Context): Move {
  const chains = state.chains.slice(0, -1);
  const asked: SurveyState = { ...state, chains, stage: { kind: 'question', key } };
  return answered(asked, said, context);
}

function nextWhy(
  state: SurveyState,
  { kind, key }: Extract<SurveyState['stage'], { kind: 'why' | 'example' }>,
  chain: WhyChain,
  said: Said,
  context: Context,
): WhyStep {
  if (said.pressed === 'unknown') return ended(chain, 'unknown');
  if (said.pressed === 'skip') return ended(chain, 'skipped');
  const planned = plannedQuestion(state, key);
  const depth = whysFor(planned, answerTo(state, key)?.value ?? 0, context.settings);
  const answer = {
    question: questionNow(state, context).text,
    text: said.text,
    at: context.now,
    messages: said.messages,
  };
  return kind === 'example' ? answerExample(chain, answer, depth) : answerWhy(chain, answer, depth);
}

/** To the next question; after the last one, thanks. */
export function goOn(
  state: SurveyState,
  key: string | undefined,
  preface: readonly string[],
  context: Context,
): Move {
  const stage = stageAfter(state, key, context.subject);
  const { resume: _, ...rest } = state;
  if (stage.kind !== 'done') return asks({ ...rest, stage }, preface);
  const words = wordsIn(context.locale);
  const complete: SurveyState = { ...rest, stage, end: 'complete', endedAt: context.now };
  if (state.resume !== undefined) return tells(complete, [...preface, words.noted]);
  const name = nameOf(context);
  const thanks = fill(hadLowScore(state) ? words.thanksLow : words.thanks, { name });
  return tells(complete, [...preface, thanks, words.changeHint]);
}

/** The name as texts take it: with its space before, or nothing. */
export function nameOf({ subject, speakerName }: Context): string {
  const name = subject?.contact?.name ?? speakerName;
  return name === undefined ? '' : ` ${name}`;
}

/** No more questions: a person takes over, and the survey waits where it is. */
export function handedOver(state: SurveyState, { locale, now }: Context): Move {
  return tells(
    { ...state, end: 'handed-over', endedAt: now },
    [wordsIn(locale).angerHeard],
    [{ kind: 'hand-over', reason: 'anger' }],
  );
}

/** Keeps an answer in place of an earlier one, which stays in its history. */
export function withAnswer(state: SurveyState, answer: Answer): SurveyState {
  const before = answerTo(state, answer.question);
  if (before === undefined) return { ...state, answers: [...state.answers, answer] };
  const { value, level, expectation, raw, at, messages } = before;
  const said = {
    raw,
    at,
    ...(value !== undefined && { value }),
    ...(level !== undefined && { level }),
    ...(expectation && { expectation }),
    ...(messages && { messages }),
  };
  const history = [...(before.history ?? []), said];
  const answers = state.answers.map((other) => (other === before ? { ...answer, history } : other));
  return { ...state, answers };
}
