import type { RatingAtom } from './rating-atoms.ts';

/** A number said as a score: `4`, `4.5`, `4 stars`, `8 out of 10`, `80 %`. */
export interface Score {
  readonly kind: 'score';
  readonly value: number;
  /** The number it is a part of. */
  readonly over?: number;
  /** `4/5`: may also mean 4 or 5, or a date. */
  readonly slashed: boolean;
  /** Said with 'stars' or 'points', so that what follows is a remark and not what is counted. */
  readonly firm: boolean;
  readonly pronoun: boolean;
}

type Kept = Exclude<
  RatingAtom,
  {
    readonly kind:
      | 'number'
      | 'ratio'
      | 'stars'
      | 'minus'
      | 'percent'
      | 'unit'
      | 'half'
      | 'scale'
      | 'about';
  }
>;
export type RatingTerm = Score | Kept;

interface Step {
  readonly term: RatingTerm;
  readonly length: number;
}

const PLAIN = { kind: 'score', slashed: false, firm: false, pronoun: false } as const;
const OTHER: RatingTerm = { kind: 'other' };

function kindAt(atoms: readonly RatingAtom[], at: number): RatingAtom['kind'] | undefined {
  return atoms[at]?.kind;
}

function numberAt(atoms: readonly RatingAtom[], at: number): number | undefined {
  const atom = atoms[at];
  return atom?.kind === 'number' ? atom.value : undefined;
}

/** How many atoms after `at` make a decimal of the number there, and which. */
function fractionAfter(atoms: readonly RatingAtom[], at: number) {
  const tenths = numberAt(atoms, at + 2);
  if (kindAt(atoms, at + 1) === 'decimal-point' && tenths !== undefined && tenths < 10) {
    return { fraction: tenths / 10, length: 3 };
  }
  const unit = kindAt(atoms, at + 1) === 'unit' && kindAt(atoms, at + 2) === 'half' ? 1 : 0;
  if (kindAt(atoms, at + 1 + unit) === 'half') return { fraction: 0.5, length: 2 + unit };
  return { fraction: 0, length: 1 };
}

function isUnit(atoms: readonly RatingAtom[], at: number): boolean {
  const kind = kindAt(atoms, at);
  return kind === 'unit' || kind === 'stars';
}

/** `of` after a number needs a number after it: `5 of the cartons` counts cartons. */
function partOf(atoms: readonly RatingAtom[], score: Score, length: number, at: number): Step {
  const over = numberAt(atoms, at + length + 1);
  if (over === undefined || score.over !== undefined) return { term: OTHER, length: length + 1 };
  const unit = isUnit(atoms, at + length + 2) ? 1 : 0;
  const firm = score.firm || unit === 1;
  return { term: { ...score, over, firm }, length: length + 2 + unit };
}

/** What may stand before the ends of a scale, `from 1 to 5`, and between them. */
const BEFORE_ENDS: ReadonlySet<RatingAtom['kind']> = new Set(['joiner', 'out-of', 'scale']);
const BETWEEN_ENDS: ReadonlySet<RatingAtom['kind']> = new Set(['joiner', 'range']);
const BRACKETS: ReadonlySet<RatingAtom['kind']> = new Set(['stop', 'comma']);

function lengthAt(atoms: readonly RatingAtom[], at: number, kinds: typeof BRACKETS): 0 | 1 {
  return kinds.has(kindAt(atoms, at) ?? 'other') ? 1 : 0;
}

/** `1 to 5 stars`, or only `5`: the highest value of a scale, and the atom behind it. */
function endsOfScale(atoms: readonly RatingAtom[], at: number) {
  const lowest = numberAt(atoms, at);
  if (lowest === undefined) return undefined;
  const between = lengthAt(atoms, at + 1, BETWEEN_ENDS);
  const top = numberAt(atoms, at + 1 + between);
  if (top !== undefined && lowest > 1) return undefined;
  const end = at + (top === undefined ? 1 : 2 + between);
  return {
    top: top ?? lowest,
    isTopOnly: top === undefined,
    end: isUnit(atoms, end) ? end + 1 : end,
  };
}

/** `(on a scale of 1 to 5)`, `(1-5)` after a score: its highest value, and how many atoms say it. */
function scaleAfter(atoms: readonly RatingAtom[], at: number) {
  const bracket = lengthAt(atoms, at, BRACKETS);
  const isNamed = kindAt(atoms, at + bracket) === 'scale';
  const before = lengthAt(atoms, at + bracket, BEFORE_ENDS);
  const ends = endsOfScale(atoms, at + bracket + before);
  if (ends === undefined) return undefined;
  if (ends.isTopOnly && !isNamed && kindAt(atoms, at + bracket) !== 'out-of') return undefined;
  const closing = bracket === 1 && kindAt(atoms, ends.end) === 'stop' ? 1 : 0;
  return isNamed || closing === 1 ? { top: ends.top, length: ends.end + closing - at } : undefined;
}

function numberStep(atoms: readonly RatingAtom[], at: number, value: number): Step {
  const atom = atoms[at];
  const pronoun = atom?.kind === 'number' && atom.pronoun;
  const { fraction, length } = fractionAfter(atoms, at);
  const firm = isUnit(atoms, at + length);
  const end = length + (firm ? 1 : 0);
  const score: Score = { ...PLAIN, value: value + fraction, firm, pronoun };
  if (kindAt(atoms, at + end) === 'percent') {
    return { term: { ...score, over: 100, pronoun: false }, length: end + 1 };
  }
  const scale = scaleAfter(atoms, at + end);
  if (scale !== undefined && scale.top >= score.value) {
    return { term: { ...score, over: scale.top, pronoun: false }, length: end + scale.length };
  }
  if (kindAt(atoms, at + end) === 'out-of') return partOf(atoms, score, end, at);
  return { term: score, length: end };
}

/** `★ 4` says its number; stars alone are counted, against the empty ones where there are any. */
function starsStep(filled: number, empty: number, next: number | undefined): Step {
  if (next !== undefined) return { term: { ...PLAIN, value: next, firm: true }, length: 2 };
  if (filled === 0) return { term: OTHER, length: 1 };
  const score: Score = { ...PLAIN, value: filled, firm: true };
  return { term: empty === 0 ? score : { ...score, over: filled + empty }, length: 1 };
}

/** A sign that belongs to the number behind it; without one it reads as an unknown word. */
function signStep(score: Score | undefined): Step {
  return score === undefined ? { term: OTHER, length: 1 } : { term: score, length: 2 };
}

/** `4 of 5 for everything` goes on to a remark; what `2 for Monday` counts is unknown. */
function aboutStep(before: RatingTerm | undefined): Step {
  const isPart = before?.kind === 'score' && before.over !== undefined;
  return { term: isPart ? { kind: 'break' } : OTHER, length: 1 };
}

function stepAt(
  atoms: readonly RatingAtom[],
  at: number,
  atom: Exclude<RatingAtom, { readonly kind: 'about' }>,
): Step {
  const next = numberAt(atoms, at + 1);
  switch (atom.kind) {
    case 'number':
      return numberStep(atoms, at, atom.value);
    case 'ratio': {
      const firm = isUnit(atoms, at + 1);
      const { value, over } = atom;
      const term: Score = { ...PLAIN, value, over, slashed: true, firm };
      return { term, length: firm ? 2 : 1 };
    }
    case 'stars':
      return starsStep(atom.filled, atom.empty, next);
    case 'minus':
      return signStep(next === undefined ? undefined : { ...PLAIN, value: -next });
    case 'percent':
      return signStep(next === undefined ? undefined : { ...PLAIN, value: next, over: 100 });
    case 'unit':
    case 'scale':
    case 'half':
    case 'decimal-point':
      return { term: OTHER, length: 1 };
    default:
      return { term: atom, length: 1 };
  }
}

export function ratingTerms(atoms: readonly RatingAtom[]): readonly RatingTerm[] {
  const terms: RatingTerm[] = [];
  for (let at = 0; at < atoms.length; ) {
    const atom = atoms[at];
    if (atom === undefined) break;
    const step = atom.kind === 'about' ? aboutStep(terms.at(-1)) : stepAt(atoms, at, atom);
    terms.push(step.term);
    at += step.length;
  }
  return terms;
}
