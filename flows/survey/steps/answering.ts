import type { FlowContext } from '../../../src/core/contract/flow.ts';
import type { Answer, WhyChain } from '../../../src/core/contract/response.ts';
import { answerExample, answerWhy, endChain, type WhyStep } from '../../cause/why-chain.ts';
import { saysNotApplicable } from '../../rating/not-applicable.ts';
import { readRating } from '../../rating/read-rating.ts';
import { isCorrection } from '../../tone/tone.ts';
import { flowWords } from '../../words/words.ts';
import { kindOf } from '../question-kinds.ts';
import { asks, type Move } from '../survey-move.ts';
import { isFailure, stageAfter } from '../survey-plan.ts';
import { questionNow } from '../survey-question.ts';
import type { SurveySettings } from '../survey-settings.ts';
import {
  answerTo,
  openChain,
  type Planned,
  pickedIn,
  plannedQuestion,
  type Said,
  type SurveyState,
  withAnswer,
  withChain,
  withWholeAnswer,
} from '../survey-state.ts';
import { goOn, handOver } from './going-on.ts';
import { alsoNoteRemark } from './note-remark.ts';
import { readAnswer } from './read-answer.ts';
import { takeExample } from './take-example.ts';
import { askWhetherMeant } from './turned-scale.ts';
import { notUnderstood } from './unclear.ts';

type Context = FlowContext<SurveySettings>;

/** An answer to the open question of the survey proper. */
export function takeAnswer(state: SurveyState, said: Said, context: Context): Move {
  switch (state.stage.kind) {
    case 'question':
      return answered(state, plannedQuestion(state, state.stage.key), said, context);
    case 'why':
    case 'example':
      return openChain(state) === undefined
        ? takeExample(state, state.stage.key, said, context)
        : answeredWhy(state, state.stage, said, context);
    default:
      return asks(state);
  }
}

function answered(state: SurveyState, planned: Planned, said: Said, context: Context): Move {
  const { key, kind, scale, better, options } = planned;
  const picked = pickedIn(state, key);
  const given = readAnswer(said, { ...planned, picked }, context);
  if (given.kind === 'unclear') {
    const asked = notUnderstood(state, planned, { reading: given, text: said.text }, context);
    return given.why === 'nothing' ? alsoNoteRemark(asked, said.text, context) : asked;
  }
  const { countedAs } = kindOf(planned);
  const answer: Answer = {
    question: key,
    kind,
    ...(countedAs !== 'score' && { countedAs }),
    ...(scale && { scale: { from: scale.from, points: scale.points } }),
    ...(better && { better }),
    ...(options && { options }),
    raw: said.text,
    ...given.members,
    at: context.now,
    messages: [...said.messages],
  };
  const kept = picked === undefined ? withAnswer(state, answer) : withWholeAnswer(state, answer);
  const { chosen = [] } = answer;
  if (given.goesOn) return asks({ ...kept, picked: { key, chosen } });
  return followUp(kept, planned, answer, context);
}

/** The whys or the example that an answer is asked for; else the next question. */
function followUp(kept: SurveyState, planned: Planned, answer: Answer, context: Context): Move {
  const { key } = planned;
  const next = kindOf(planned).followUp(answer, context.settings);
  if (next === 'example') return asks({ ...kept, stage: { kind: 'example', key } });
  if (next === 'nothing' || next.whys === 0) {
    return goOn(withoutOpenWhy(kept, key), key, [], context);
  }
  const chain: WhyChain = { dimension: key, links: [] };
  const asked: SurveyState = {
    ...kept,
    chains: [...kept.chains.filter(({ dimension }) => dimension !== key), chain],
    stage: { kind: 'why', key },
  };
  return asks(asked, isFailure(kept, planned) ? [flowWords(context.locale).whys.sorryLow] : []);
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
  const turned = askWhetherMeant(state, stage.key, said, context);
  if (turned !== undefined) return turned;
  const step = nextWhy(state, stage, chain, said, context);
  const kept = withChain(state, step.chain);
  if (step.next !== 'nothing') return asks({ ...kept, stage: { kind: step.next, key: stage.key } });
  if (step.chain.end === 'anger') {
    const after = stageAfter(kept, stage.key, context.subject);
    return handOver({ ...kept, stage: after }, said.text, context);
  }
  const words = flowWords(context.locale);
  const told = step.chain.links.length > 0 && !TELLS_NOTHING.includes(step.chain.end);
  return goOn(kept, stage.key, [told ? words.whys.chainThanks : words.whys.chainRefused], context);
}

/** An end with which the last answer gave no cause. */
const TELLS_NOTHING: readonly WhyChain['end'][] = ['refused', 'unknown', 'skipped'];

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
  return takeAnswer(asked, said, context);
}

function nextWhy(
  state: SurveyState,
  { kind, key }: Extract<SurveyState['stage'], { kind: 'why' | 'example' }>,
  chain: WhyChain,
  said: Said,
  context: Context,
): WhyStep {
  if (said.pressed === 'unknown') return endChain(chain, 'unknown');
  if (said.pressed === 'skip' || saysNotApplicable(said.text)) return endChain(chain, 'skipped');
  const scored = answerTo(state, key);
  const next = scored && kindOf(plannedQuestion(state, key)).followUp(scored, context.settings);
  const depth = typeof next === 'object' ? next.whys : 0;
  const answer = {
    question: questionNow(state, context).text,
    text: said.text,
    at: context.now,
    messages: said.messages,
  };
  return kind === 'example' ? answerExample(chain, answer, depth) : answerWhy(chain, answer, depth);
}
