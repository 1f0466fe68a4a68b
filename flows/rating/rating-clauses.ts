import type { RatingTerm } from './rating-terms.ts';

/** What stands between a clause and the one before it. */
type Opening = 'start' | 'comma' | 'stop' | 'remark' | 'correction';

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

interface Split {
  readonly clauses: readonly RatingClause[];
  readonly opens: Opening;
  readonly current: readonly RatingTerm[];
  /** Where in the clauses the current sentence begins. */
  readonly sentence: number;
}

/** Ends the current clause. A correction outlasts the comma behind it: `5, sorry, 3`. */
function closed(split: Split, opening: Opening): Split {
  const { clauses, opens, current } = split;
  if (current.length === 0) {
    return { ...split, opens: opens === 'correction' ? opens : opening };
  }
  const clause: RatingClause = { opens, terms: current, asked: false };
  return { ...split, clauses: [...clauses, clause], opens: opening, current: [] };
}

function withSentenceAsked({ clauses, sentence, ...split }: Split): Split {
  const asked = clauses.map((clause, at) => (at < sentence ? clause : { ...clause, asked: true }));
  return { ...split, clauses: asked, sentence };
}

function withTerm(split: Split, term: RatingTerm): Split {
  const opening = OPENINGS.get(term.kind);
  if (opening === undefined) {
    const before = startsRemark(term, split.current.at(-1)) ? closed(split, 'remark') : split;
    return { ...before, current: [...before.current, term] };
  }
  const ended = closed(split, opening);
  const asked = term.kind === 'question' ? withSentenceAsked(ended) : ended;
  return opening === 'stop' ? { ...asked, sentence: asked.clauses.length } : asked;
}

const NOTHING: Split = { clauses: [], opens: 'start', current: [], sentence: 0 };

/** An answer's clauses, each of which is about one thing. */
export function ratingClauses(terms: readonly RatingTerm[]): readonly RatingClause[] {
  return closed(terms.reduce(withTerm, NOTHING), 'stop').clauses;
}
