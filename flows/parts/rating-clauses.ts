import type { RatingTerm } from './rating-terms.ts';

/** What stands between a clause and the one before it. */
export type Opening = 'start' | 'comma' | 'stop' | 'remark' | 'correction';

export interface RatingClause {
  readonly opens: Opening;
  readonly terms: readonly RatingTerm[];
  /** Part of a question, so only a bare number in it is an answer: `4?`. */
  readonly asked: boolean;
}

const OPENINGS: ReadonlyMap<RatingTerm['kind'], Opening> = new Map([
  ['comma', 'comma'],
  ['stop', 'stop'],
  ['question', 'stop'],
  ['break', 'remark'],
  ['correction', 'correction'],
  ['arrow', 'correction'],
] as const);

/** `4 the box was wet`, `4分箱子湿了`: a remark that starts without any sign. */
function startsRemark(term: RatingTerm, before: RatingTerm | undefined): boolean {
  if (before?.kind !== 'score') return false;
  return term.kind === 'subject' || (before.firm && term.kind === 'other');
}

/** A correction outlasts the comma behind it: `5, sorry, 3`. */
function later(opening: Opening, pending: Opening): Opening {
  return pending === 'correction' ? pending : opening;
}

export function ratingClauses(terms: readonly RatingTerm[]): readonly RatingClause[] {
  const clauses: RatingClause[] = [];
  let opens: Opening = 'start';
  let current: RatingTerm[] = [];
  let sentence = 0;

  const close = (opening: Opening) => {
    const empty = current.length === 0;
    if (!empty) clauses.push({ opens, terms: current, asked: false });
    opens = empty ? later(opening, opens) : opening;
    current = [];
  };
  for (const term of terms) {
    const opening = OPENINGS.get(term.kind);
    if (opening === undefined) {
      if (startsRemark(term, current.at(-1))) close('remark');
      current.push(term);
      continue;
    }
    close(opening);
    if (term.kind === 'question') {
      for (let at = sentence; at < clauses.length; at += 1) {
        const clause = clauses[at];
        if (clause !== undefined) clauses[at] = { ...clause, asked: true };
      }
    }
    if (opening === 'stop') sentence = clauses.length;
  }
  close('stop');
  return clauses;
}
