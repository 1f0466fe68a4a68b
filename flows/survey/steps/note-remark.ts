import { format } from '../../../src/base/text/message.ts';
import type { FlowContext } from '../../../src/core/contract/flow.ts';
import { quoteInside } from '../../text/quote.ts';
import { isRequest } from '../../tone/request.ts';
import { tellsSomething } from '../../tone/tells-something.ts';
import { flowWords } from '../../words/words.ts';
import { asks, isOpen, type Move, tells } from '../survey-move.ts';
import type { SurveySettings } from '../survey-settings.ts';
import { type SurveyState, withoutAside } from '../survey-state.ts';

type Context = FlowContext<SurveySettings>;

/** So many go along when a person is called. */
const NOTED_KEPT = 3;

/** Keeps words that answer no question. */
export function noteRemark(state: SurveyState, text: string, { locale }: Context): Move {
  const rest = { ...withoutAside(state), noted: [...(state.noted ?? []), text].slice(-NOTED_KEPT) };
  const thanks = format(locale, flowWords(locale).anytime.feedbackThanks, {
    quote: quoteInside(text),
  });
  const moment = isOpen(rest) ? 'during-survey' : 'after-end';
  const effects = [{ kind: 'feedback', text, moment } as const];
  return isOpen(rest) ? asks(rest, [thanks], effects) : tells(rest, [thanks], effects);
}

/** What is said instead of an answer is kept as well, and a request in it calls somebody. */
export function alsoNoteRemark(move: Move, text: string, context: Context): Move {
  const asksUs = isRequest(text);
  if (!asksUs && !tellsSomething(text)) return move;
  const kept = noteRemark(move.state, text, context);
  return {
    ...kept,
    preface: [...kept.preface, ...move.preface],
    ...(asksUs && { calls: 'request' as const, said: text }),
  };
}
