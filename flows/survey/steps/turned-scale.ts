import { format } from '../../../src/base/text/message.ts';
import type { FlowContext } from '../../../src/core/contract/flow.ts';
import { readRating } from '../../rating/read-rating.ts';
import { highest, positionOf } from '../../rating/scale.ts';
import { isBadNews } from '../../tone/tone.ts';
import { flowWords } from '../../words/words.ts';
import { kindOf } from '../question-kinds.ts';
import { asks, type Move } from '../survey-move.ts';
import type { SurveySettings } from '../survey-settings.ts';
import {
  answerTo,
  openChain,
  plannedQuestion,
  type Said,
  type SurveyState,
} from '../survey-state.ts';

/** Only such scores are taken for the best by mistake: 1 and 2 of 5. */
const TURNED_POSITION = 0.25;
const PRAISE_POSITION = 0.75;

/**
 * Praise as the first reason for a low score: somebody may have taken the lowest number for the
 * best, and is asked once. Undefined where nothing speaks for it.
 */
export function askWhetherMeant(
  state: SurveyState,
  key: string,
  { text, pressed }: Said,
  { locale }: FlowContext<SurveySettings>,
): Move | undefined {
  const planned = plannedQuestion(state, key);
  const { scale } = planned;
  const score = answerTo(state, key)?.value;
  if (pressed !== undefined || scale === undefined || score === undefined) return undefined;
  const asked = { key: `${key}.turned`, times: 1 };
  const isFirst = openChain(state)?.links.length === 0 && state.missed?.key !== asked.key;
  const mayBeTurned = kindOf(planned).judges !== undefined;
  const isLow = positionOf(scale, score) <= TURNED_POSITION;
  if (!isFirst || !mayBeTurned || !isLow || !isPraise(text)) return undefined;
  const told = format(locale, flowWords(locale).whys.meantBest, { score, highest: highest(scale) });
  return asks({ ...state, missed: asked }, [told]);
}

function isPraise(text: string): boolean {
  const scale = { from: 1, points: 5 };
  const reading = readRating(text, scale);
  if (reading.kind !== 'rating' || isBadNews(text)) return false;
  return positionOf(scale, reading.value) >= PRAISE_POSITION;
}
