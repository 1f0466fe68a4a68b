import type { FlowContext } from '../../../src/core/contract/flow.ts';
import { beginsWithNo } from '../../rating/read-yes-no.ts';
import { isRequest } from '../../tone/request.ts';
import { isAngry, isBadNews, isRefusal } from '../../tone/tone.ts';
import { flowWords } from '../../words/words.ts';
import { asks, type Move, tells } from '../survey-move.ts';
import type { SurveySettings } from '../survey-settings.ts';
import type { Planned, Said, SurveyState } from '../survey-state.ts';
import { takeAnswer } from './answering.ts';
import { closeSurvey, firstStage } from './buyer-words.ts';
import { handOver, toPerson } from './going-on.ts';
import { alsoNoteRemark } from './note-remark.ts';
import { readFitting } from './read-answer.ts';
import { consentUnclear } from './unclear.ts';

type Context = FlowContext<SurveySettings>;

/** What is said or pressed at "May we begin?". No answer is kept before there is consent. */
export function takeConsent(state: SurveyState, words: Said, context: Context): Move {
  if (words.pressed === 'yes') return begun(state, context);
  if (words.pressed === 'no') return notNow(state, context);
  if (words.pressed === 'call') return callWanted(state, context);
  if (isAngry(words.text)) return handOver(state, words.text, context);
  if (isRefusal(words.text)) return refuseSurvey(state, words.text, context);
  return answeredAtOnce(state, words, context);
}

/** `no thanks, I get five of these a week`: what follows the no is its reason, and no trouble of ours. */
function isPlainNo(text: string): boolean {
  return beginsWithNo(text) && !isBadNews(text) && !isRequest(text);
}

/** A person calls in place of the questions; the team reads that a call is wanted. */
function callWanted(state: SurveyState, context: Context): Move {
  const { callMe, callComing } = flowWords(context.locale).consent;
  return { ...toPerson(state, 'asked', callComing, context), said: callMe };
}

function notNow(state: SurveyState, context: Context): Move {
  const later: SurveyState = { ...closeSurvey(state, context), end: 'refused' };
  return tells(later, [flowWords(context.locale).consent.notNowReply]);
}

/** A score in figures before we were told to begin: taken as a yes, and said so. A word is no score here. */
function answeredAtOnce(state: SurveyState, words: Said, context: Context): Move {
  const texts = flowWords(context.locale);
  const first = begun(state, context);
  const planned = first.state.plan[0];
  if (planned === undefined || !isScore(words, planned, context)) {
    if (isPlainNo(words.text)) return notNow(state, context);
    return alsoNoteRemark(consentUnclear(state, context), words.text, context);
  }
  const move = takeAnswer(first.state, words, context);
  return {
    ...move,
    preface: [texts.consent.takenAsYes, ...move.preface],
    effects: [...first.effects, ...move.effects],
  };
}

/** A choice, a figure or stars. "fine" answers whether we may begin, and is no score. */
function isScore(words: Said, planned: Planned, context: Context): boolean {
  const given = readFitting(words, planned, context);
  if (given.kind !== 'given' || given.members.notApplicable === true) return false;
  if (planned.scale === undefined) return true;
  return /[\p{N}★⭐]/u.test(words.text);
}

function begun(state: SurveyState, context: Context): Move {
  const { consentVersion: textVersion, consentPurposes: purposes } = context.settings;
  const agreed = { ...state, consent: { textVersion, at: context.now } };
  return asks(firstStage(agreed, context), [], [{ kind: 'consent', textVersion, purposes }]);
}

/** The buyer does not want to be asked, and says so. */
export function refuseSurvey(state: SurveyState, said: string, context: Context): Move {
  const over: SurveyState = { ...closeSurvey(state, context), end: 'refused' };
  return { ...tells(over, [flowWords(context.locale).anytime.refused]), calls: 'refused', said };
}
