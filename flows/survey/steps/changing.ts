import { format } from '../../../src/base/text/message.ts';
import { countedAs } from '../../../src/core/contract/counted-as.ts';
import type { FlowContext } from '../../../src/core/contract/flow.ts';
import type { Answer } from '../../../src/core/contract/response.ts';
import { flowWords } from '../../words/words.ts';
import { kindOf } from '../question-kinds.ts';
import { labelOf } from '../survey-labels.ts';
import { asks, isOpen, type Move, silent, tells } from '../survey-move.ts';
import { questionNow } from '../survey-question.ts';
import type { SurveySettings } from '../survey-settings.ts';
import { type SurveyState, withAnswer, withoutPicked } from '../survey-state.ts';
import { readAnswer } from './read-answer.ts';

type Context = FlowContext<SurveySettings>;

/** "change", alone or with what to change: a number of the list or a word of the question. */
export function changeAnswer(state: SurveyState, of: string | undefined, context: Context): Move {
  const words = flowWords(context.locale);
  if (state.answers.length === 0) {
    return isOpen(state)
      ? asks(state, [words.changes.changeNothing])
      : tells(state, [words.changes.changeNothing]);
  }
  const key = of === undefined ? undefined : keyMeant(state, of, context);
  if (key === undefined) return asks({ ...state, aside: 'change' });
  return changing(state, key);
}

/** Asks a question again and comes back to where we were. */
export function changing(state: SurveyState, key: string): Move {
  const { aside: _, ...rest } = withoutPicked(state);
  return asks({
    ...withoutEnd(rest),
    resume: state.resume ?? state.stage,
    stage: { kind: 'question', key },
  });
}

function withoutEnd(state: SurveyState): SurveyState {
  const { end: _end, endedAt: _endedAt, ...rest } = state;
  return rest;
}

/** The answered question that somebody's words mean. */
export function keyMeant(state: SurveyState, said: string, context: Context): string | undefined {
  const meant = said.trim().toLocaleLowerCase();
  if (meant === '') return undefined;
  const byNumber = state.answers[Number(meant) - 1]?.question;
  if (byNumber !== undefined) return byNumber;
  const named = state.answers.filter(({ question }) => {
    const label = labelOf(question, context.locale, context.settings).toLocaleLowerCase();
    return question.includes(meant) || label.includes(meant) || meant.includes(question);
  });
  // A dimension's name stands in the question for its expected level, too, which is asked first.
  return (named.find((answer) => countedAs(answer) !== 'level') ?? named[0])?.question;
}

/** An edited message corrects the answer it gave; what was said before stays in the history. */
export function correctAnswer(
  state: SurveyState,
  message: string,
  text: string,
  context: Context,
): Move {
  const answer = state.answers.find(({ messages }) => messages?.includes(message));
  if (answer !== undefined) return editedAnswer(state, answer, text, context);
  return editedLink(state, message, text, context);
}

function editedAnswer(state: SurveyState, answer: Answer, text: string, context: Context): Move {
  const words = flowWords(context.locale);
  const corrected = { ...answer, raw: text, at: context.now };
  if (countedAs(answer) === 'words') {
    const { skipped: _, ...open } = corrected;
    return told(withAnswer(state, open), words.changes.correctedWords, context);
  }
  const given = readAnswer({ text, messages: [] }, { ...answer, key: answer.question }, context);
  if (given.kind === 'unclear') return silent(state);
  const { label } = kindOf(answer);
  const after = label(given.members, context.locale, context.settings);
  if (after === undefined) return silent(state);
  const { notApplicable: _, ...chosen } = { ...corrected, ...given.members };
  const dimension = labelOf(answer.question, context.locale, context.settings);
  const before = label(answer, context.locale, context.settings) ?? '–';
  const change = { dimension, before, after };
  return told(
    withAnswer(state, chosen),
    format(context.locale, words.changes.corrected, change),
    context,
  );
}

/** Words in a why chain are corrected in place; the transcript keeps what stood there. */
function editedLink(state: SurveyState, message: string, text: string, context: Context): Move {
  const chains = state.chains.map((chain) => ({
    ...chain,
    links: chain.links.map((link) =>
      link.messages?.includes(message)
        ? { ...link, ...(link.example === undefined ? { answer: text } : { example: text }) }
        : link,
    ),
  }));
  const found = state.chains.some(({ links }) =>
    links.some(({ messages }) => messages?.includes(message)),
  );
  if (!found) return silent(state);
  return told({ ...state, chains }, flowWords(context.locale).changes.correctedWords, context);
}

/** The correction is confirmed; an open question stands where it stood, with its buttons. */
function told(state: SurveyState, text: string, context: Context): Move {
  if (!isOpen(state)) return tells(state, [text]);
  const quotesCorrected = state.stage.kind === 'why' || state.stage.kind === 'example';
  return quotesCorrected || questionNow(state, context).choices !== undefined
    ? asks(state, [text])
    : tells(state, [text]);
}
