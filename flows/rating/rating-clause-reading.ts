import type { RatingClause } from './rating-clauses.ts';
import type { RatingTerm, Score } from './rating-terms.ts';

/** What one clause says about the score. */
export interface ClauseReading {
  readonly scores: readonly Score[];
  /** Taken back with a word that may also mean 'no, rather': `no 3`. */
  readonly refused: readonly Score[];
  /** Position of a worded level, 0 to 1. */
  readonly level?: number;
  readonly notApplicable: boolean;
  /** Numbers that count or name something else. */
  readonly foreign: boolean;
  /** Nothing but scores, as the members of a list are. */
  readonly bare: boolean;
  /** `no, ...`, `nein, ...`: what follows replaces what was said. */
  readonly negation: boolean;
  /** `no way`: takes back what was said, or asked, before. */
  readonly denial: boolean;
  /** `one star off`: explains a score below the top, and throws doubt on the top. */
  readonly deduction: boolean;
}

const NOTHING: ClauseReading = {
  scores: [],
  refused: [],
  notApplicable: false,
  foreign: false,
  bare: false,
  negation: false,
  denial: false,
  deduction: false,
};

const NUMERIC: ReadonlySet<RatingTerm['kind']> = new Set(['score', 'opaque']);
const NEGATIVE: ReadonlySet<RatingTerm['kind']> = new Set(['negator', 'refuser']);
const SIGNS: ReadonlySet<RatingTerm['kind']> = new Set(['score', 'joiner', 'range']);

/** 'Not good' is bad and 'not bad' good; 'not perfect' may be anything. */
function negated(position: number): number | undefined {
  if (position === 1) return undefined;
  return position === 0 ? 0.5 : { 0.25: 0.75, 0.5: 0.25, 0.75: 0.25 }[position];
}

function intensified(position: number): number {
  if (position === 0.5) return position;
  return position < 0.5 ? 0 : 1;
}

/**
 * Levels on one side of the middle are one opinion said twice, and its strongest word counts;
 * levels on both sides agree on nothing.
 */
export function agreed(levels: readonly number[]): number | undefined {
  const lowest = Math.min(...levels);
  const highest = Math.max(...levels);
  if (levels.length === 0) return undefined;
  if (lowest > 0.5) return highest;
  return highest < 0.5 || lowest === highest ? lowest : undefined;
}

/** Every level said, `undefined` for one whose meaning is open. */
function levelsOf(terms: readonly RatingTerm[]): readonly (number | undefined)[] {
  const levels: (number | undefined)[] = [];
  let negative = false;
  let strong = false;
  for (const term of terms) {
    if (NEGATIVE.has(term.kind)) negative = true;
    if (term.kind === 'intensifier') strong = true;
    if (term.kind !== 'level') continue;
    const position = strong && !negative ? intensified(term.position) : term.position;
    levels.push(negative ? negated(position) : position);
    negative = false;
    strong = false;
  }
  return levels;
}

/** The level that all of them agree on; none where one of them is open. */
function levelOf(terms: readonly RatingTerm[]): number | undefined {
  const levels = levelsOf(terms);
  const known = levels.filter((level) => level !== undefined);
  return known.length === levels.length ? agreed(known) : undefined;
}

/** Scores that are meant, and those that a negation right before them takes back. */
function splitScores(terms: readonly RatingTerm[]) {
  const meant: Score[] = [];
  const refused: Score[] = [];
  let negation: RatingTerm['kind'] | undefined;
  for (const term of terms) {
    if (NEGATIVE.has(term.kind)) negation = term.kind;
    if (term.kind === 'level') negation = undefined;
    if (term.kind !== 'score') continue;
    if (negation === undefined) meant.push(term);
    if (negation === 'refuser') refused.push(term);
    negation = undefined;
  }
  return { meant, refused };
}

function has(terms: readonly RatingTerm[], kind: RatingTerm['kind']): boolean {
  return terms.some((term) => term.kind === kind);
}

function isForeign(terms: readonly RatingTerm[]): boolean {
  const counts = terms.some((term) => NUMERIC.has(term.kind));
  return counts && (has(terms, 'other') || has(terms, 'opaque') || has(terms, 'thing'));
}

/** Denies something and says nothing in its place: `certainly not`, `not for this`. */
export function onlyDenies({ terms }: RatingClause, reading: ClauseReading): boolean {
  const isSilent = reading.scores.length === 0 && reading.level === undefined;
  return reading.denial || (isSilent && terms.some((term) => NEGATIVE.has(term.kind)));
}

export function clauseReading({ terms, asked }: RatingClause): ClauseReading {
  if (terms.every((term) => NEGATIVE.has(term.kind))) return { ...NOTHING, negation: true };
  if (has(terms, 'denial')) return { ...NOTHING, denial: true };
  if (isForeign(terms)) return { ...NOTHING, foreign: true };
  if (has(terms, 'other')) return NOTHING;
  if (has(terms, 'deduction')) return { ...NOTHING, deduction: has(terms, 'score') };

  const bare = terms.every((term) => SIGNS.has(term.kind));
  if (asked && !bare) return NOTHING;
  const { meant, refused } = splitScores(terms);
  const level = levelOf(terms);
  const scores = level === undefined ? meant : meant.filter((score) => !score.pronoun);
  const said = scores.length > 0 || level !== undefined;
  const notApplicable = !said && terms.some((term) => term.kind === 'not-applicable');
  return {
    ...NOTHING,
    scores,
    refused,
    bare,
    notApplicable,
    ...(level !== undefined && { level }),
  };
}
