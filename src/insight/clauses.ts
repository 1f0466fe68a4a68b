import type { Locale } from '../core/locale.ts';
import type { Mark } from './polarity-index.ts';
import type { Tags } from './tagger.ts';
import type { Found } from './term-index.ts';
import { isClauseBreak, joinUnits } from './units.ts';

/** What part of its strength a word keeps, turned round, after "not" (VADER's fitted -0.74). */
const NEGATION = -0.74;
/** How many units a negation or a stress reaches over to the word that it changes. */
const REACH_UNITS = 3;
/** What part of a feeling is left in a question or a request. */
const ENQUIRY = 0.1;

/** One thought of a text. */
export interface Clause {
  readonly weight: number;
  /** Begins with "but", "however" ... */
  readonly contrasts: boolean;
  readonly cues: Tags['cues'];
}

type Piece = readonly Found<Mark>[];

/** Splits a text at its punctuation and its contrast words, and weighs each part. */
export function clausesOf(
  units: readonly string[],
  marks: readonly Found<Mark>[],
  locale: Locale,
): readonly Clause[] {
  const pieces: Found<Mark>[][] = [];
  const asked = new Set<Piece>();
  let from = 0;
  let piece: Found<Mark>[] = [];
  for (const found of marks) {
    const gap = units.slice(from, found.from).find(isClauseBreak);
    if (gap === '?') asked.add(piece);
    if (gap !== undefined || found.value.role === 'contrast') {
      pieces.push(piece);
      piece = [];
    }
    piece.push(found);
    from = found.to;
  }
  if (units.slice(from).find(isClauseBreak) === '?') asked.add(piece);
  return [...pieces, piece].map((each) => weigh(each, asked.has(each), units, locale));
}

function weigh(piece: Piece, asked: boolean, units: readonly string[], locale: Locale): Clause {
  const enquires = asked || piece.some(({ value }) => value.role === 'enquiry');
  const cues = piece.flatMap((found, index) => {
    const weight = weightAt(piece, index) * (enquires ? ENQUIRY : 1);
    if (weight === 0) return [];
    const text = joinUnits(units.slice(found.from, found.to), locale);
    return [{ text, weight: Math.round(weight * 100) / 100 }];
  });
  return {
    weight: cues.reduce((total, cue) => total + cue.weight, 0),
    contrasts: piece[0]?.value.role === 'contrast',
    cues,
  };
}

/** The weight of a word after what stands shortly before it; 0 for a word without one. */
function weightAt(piece: Piece, index: number): number {
  const found = piece[index];
  if (found?.value.role !== 'weight') return 0;
  let weight = found.value.weight;
  let negated = false;
  for (let before = index - 1; before >= 0; before -= 1) {
    const mark = piece[before];
    if (mark === undefined || found.from - mark.to > REACH_UNITS) break;
    if (mark.value.role === 'weight' && mark.value.weight !== 0) break;
    if (mark.value.role === 'stress') weight *= mark.value.factor;
    if (mark.value.role === 'negator') negated = !negated;
  }
  return negated ? weight * NEGATION : weight;
}
