import type { Answer, Response } from '../../core/contract/response.ts';

export const OUTCOMES = [
  'complete',
  'partial',
  'refused',
  'unreachable',
  'silent',
  'open',
] as const;
/** What came of asking somebody, by whether there is anything to read. */
export type Outcome = (typeof OUTCOMES)[number];

export function outcomeOf({ end, answers }: Pick<Response, 'end' | 'answers'>): Outcome {
  if (end === undefined) return 'open';
  if (end === 'complete' || end === 'refused' || end === 'unreachable') return end;
  return answers.some(says) ? 'partial' : 'silent';
}

function says({ skipped }: Answer): boolean {
  return skipped !== true;
}
