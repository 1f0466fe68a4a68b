import type { Answer } from '../../../src/core/contract/response.ts';
import { readExpectation } from '../../rating/read-expectation.ts';
import { type RatingReading, readRating } from '../../rating/read-rating.ts';
import type { Scale } from '../../rating/scale.ts';
import { NOT_APPLICABLE } from '../survey-question.ts';
import type { Planned } from '../survey-state.ts';

/** What an answer to a question with choices gives, or why it gives nothing. */
export type Given =
  | { readonly kind: 'given'; readonly members: Members }
  | Extract<RatingReading, { readonly kind: 'unclear' }>;

type Members = Pick<Answer, 'value' | 'level' | 'expectation' | 'notApplicable'>;

interface Words {
  readonly text: string;
  /** The value of a pressed button. */
  readonly pressed?: string;
}

const NOTHING: Given = { kind: 'unclear', why: 'nothing' };
/** Where nobody is asked for a number, only "not applicable" is heard in a rating. */
const ANY_SCALE: Scale = { from: 1, points: 5 };

/** Reads words or a pressed button as an answer to this question, whichever kind it is of. */
export function readAnswer(
  { text, pressed }: Words,
  { kind, scale }: Pick<Planned, 'kind' | 'scale'>,
): Given {
  if (pressed === NOT_APPLICABLE) return given({ notApplicable: true });
  if (kind === 'expectation') return expectationIn(pressed ?? text);
  if (scale === undefined) return NOTHING;
  const reading = readRating(pressed ?? text, scale);
  if (reading.kind === 'unclear') return reading;
  if (reading.kind === 'not-applicable') return given({ notApplicable: true });
  return given(kind === 'expected' ? { level: reading.value } : { value: reading.value });
}

/** Words that say that the question does not apply, whatever was asked. */
export function saysNotApplicable(text: string): boolean {
  return readRating(text, ANY_SCALE).kind === 'not-applicable';
}

function expectationIn(text: string): Given {
  const expectation = readExpectation(text);
  if (expectation !== undefined) return given({ expectation });
  return saysNotApplicable(text) ? given({ notApplicable: true }) : NOTHING;
}

function given(members: Members): Given {
  return { kind: 'given', members };
}
