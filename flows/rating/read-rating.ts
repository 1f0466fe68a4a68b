import { clip } from '../text/clip.ts';
import { ratingAtoms } from './rating-atoms.ts';
import { agreed, type ClauseReading, clauseReading, onlyDenies } from './rating-clause-reading.ts';
import { type RatingClause, ratingClauses } from './rating-clauses.ts';
import { type RatingTerm, ratingTerms, type Score } from './rating-terms.ts';
import { ratingTokens } from './rating-tokens.ts';
import { highest, isOn, type Scale, valueAt } from './scale.ts';

export type RatingReading =
  | { readonly kind: 'rating'; readonly value: number }
  | { readonly kind: 'not-applicable' }
  | {
      readonly kind: 'unclear';
      readonly why: 'nothing' | 'several' | 'outside';
      readonly heard?: number;
    };

/** A score stands at the beginning; what comes later is a story. */
const READ_GRAPHEMES = 200;
const USUAL_TOTALS: ReadonlySet<number> = new Set([5, 10, 20, 100]);
const NOTHING: RatingReading = { kind: 'unclear', why: 'nothing' };
const SEVERAL: RatingReading = { kind: 'unclear', why: 'several' };

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

/** The numbers of the scale that a score may mean: one, two (`3/4`), or none (`3/11`). */
function valuesOf(score: Score, scale: Scale): readonly number[] {
  const { value, over } = score;
  const top = highest(scale);
  if (over === undefined || over === top) return [value];
  if (score.slashed && !USUAL_TOTALS.has(over)) {
    return isOn(scale, value) && isOn(scale, over) ? [value, over] : [];
  }
  if (over <= 0) return [];
  if (value > over) return isOn(scale, value) ? [] : [value];
  return [Math.max(scale.from, rounded((value / over) * top))];
}

interface Said {
  readonly clause: RatingClause;
  readonly reading: ClauseReading;
}

/** A bare number next to counted things belongs to their list: `cartons 3, 4`, `5, 6 and 7 were wet`. */
function isListed(said: readonly Said[], at: number): boolean {
  if (said[at]?.reading.bare !== true) return false;
  const before = said[at - 1];
  if (said[at]?.clause.opens === 'comma' && before?.reading.foreign === true) return true;
  const after = said[at + 1];
  if (after?.clause.opens !== 'comma' || !after.reading.foreign) return false;
  const [first, second] = after.clause.terms;
  return first?.kind === 'score' && (second?.kind === 'joiner' || second?.kind === 'filler');
}

interface Heard {
  readonly values: readonly number[];
  readonly levels: readonly number[];
  readonly doubtful: boolean;
}

const SILENCE: Heard = { values: [], levels: [], doubtful: false };

/** `no way` takes back the score before it, and so does `certainly not` after `five stars?`. */
function isTakenBack(said: readonly Said[], at: number): boolean {
  const here = said[at];
  if (here === undefined) return false;
  if (here.reading.denial) return true;
  return said[at - 1]?.clause.asked === true && onlyDenies(here.clause, here.reading);
}

/** A star taken off explains a score below the top, but who gives the top takes none off. */
function isDoubted({ reading }: Said, { values }: Heard, scale: Scale): boolean {
  if (values.length === 0) return false;
  return reading.refused.length > 0 || (reading.deduction && values.includes(highest(scale)));
}

function hear(said: readonly Said[], scale: Scale): Heard {
  let heard = SILENCE;
  let replaces = false;
  let takenBack = false;
  said.forEach((here, at) => {
    const { clause, reading } = here;
    takenBack ||= isTakenBack(said, at);
    if (clause.opens === 'correction' || reading.negation || takenBack) replaces = true;
    if (isListed(said, at)) return;
    const values = reading.scores.flatMap((score) => valuesOf(score, scale));
    const levels = reading.level === undefined ? [] : [reading.level];
    if (values.length + levels.length > 0) {
      const kept = replaces ? SILENCE : heard;
      heard = { ...kept, values: [...kept.values, ...values], levels: [...kept.levels, ...levels] };
      replaces = false;
      takenBack = false;
    }
    if (isDoubted(here, heard, scale)) heard = { ...heard, doubtful: true };
  });
  return takenBack && heard.values.length > 0 ? { ...heard, doubtful: true } : heard;
}

function ofValues(values: ReadonlySet<number>, scale: Scale): RatingReading {
  const [value, ...more] = values;
  if (value === undefined) return NOTHING;
  if (more.length > 0) return SEVERAL;
  return isOn(scale, value)
    ? { kind: 'rating', value }
    : { kind: 'unclear', why: 'outside', heard: value };
}

/** `5? нет`: the question that a buyer asks is answered with no, and no other score follows. */
function endsInRefusal(terms: readonly RatingTerm[]): boolean {
  const question = terms.findLastIndex(({ kind }) => kind === 'question');
  const [next, ...rest] = terms.slice(question + 1);
  if (question === -1 || next?.kind !== 'correction') return false;
  return rest.every(({ kind }) => kind !== 'score' && kind !== 'level');
}

/** The one score that a buyer's answer gives, however it is written, and never a number of something else. */
export function readRating(text: string, scale: Scale): RatingReading {
  const terms = ratingTerms(ratingAtoms(ratingTokens(clip(text, READ_GRAPHEMES))));
  const said = ratingClauses(terms).map((clause) => ({ clause, reading: clauseReading(clause) }));
  const { values, levels, doubtful } = hear(said, scale);
  const notApplicable = said.some(({ reading }) => reading.notApplicable);
  if (doubtful || (values.length > 0 && endsInRefusal(terms))) return SEVERAL;
  if (notApplicable && values.length > 0) return SEVERAL;
  if (values.length > 0) return ofValues(new Set(values), scale);
  if (notApplicable) return { kind: 'not-applicable' };
  if (said.some(({ reading }) => reading.deduction)) return NOTHING;
  const level = agreed(levels);
  if (level !== undefined) return { kind: 'rating', value: valueAt(scale, level) };
  return levels.length === 0 ? NOTHING : SEVERAL;
}
