import type { FlowContext } from '../../../src/core/contract/flow.ts';
import type { Given, ReadQuestion } from '../question-kind.ts';
import { kindOf } from '../question-kinds.ts';
import type { SurveySettings } from '../survey-settings.ts';
import type { Said } from '../survey-state.ts';

type Context = FlowContext<SurveySettings>;

/** Reads words or a pressed button as an answer to this question, whichever kind it is of. */
export function readAnswer(said: Said, question: ReadQuestion, context: Context): Given {
  return kindOf(question).read(said, question, context);
}

/** Words that can only be an answer to this question; any words may answer one that asks for words. */
export function readFitting(said: Said, question: ReadQuestion, context: Context): Given {
  if (kindOf(question).countedAs === 'words') return { kind: 'unclear', why: 'nothing' };
  return readAnswer(said, question, context);
}
