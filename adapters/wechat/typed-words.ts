import { wellFormed } from '../parts/well-formed.ts';
import { withFaces } from './faces.ts';

/** WeChat writes what somebody answers to above the answer: 「name：words」, a dashed line, a new one. */
const ANSWERED = /^\s*「[\s\S]{1,2000}?」\s*\n(?:- ?){4,}\s*\n/u;

/** What somebody typed: without the message it answers, and with emoji for WeChat's own faces. */
export function typedWords(raw: string): string {
  const answer = raw.replace(ANSWERED, '');
  return wellFormed(withFaces(answer.trim() === '' ? raw : answer));
}
