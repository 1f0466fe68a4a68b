import type { Mark } from './mark.ts';
import type { Found } from './term-index.ts';
import type { Units } from './units.ts';
import { weightAt } from './weight-at.ts';

/** What part of a feeling is left in a question, a request or a condition. */
const UNCERTAIN = 0.1;
/** What an ironic clause weighs beside its good words turned bad. */
const SARCASM = -2;
const QUESTION_MARKS = '?؟';

/** One thought of a text; `from` and `to` count units, `to` is exclusive. */
export interface Clause {
  readonly from: number;
  readonly to: number;
  /** Begins with "but", "however" ... */
  readonly contrasts: boolean;
  readonly asked: boolean;
  /** What part of their strength its words keep. */
  readonly certainty: number;
  readonly marks: readonly Found<Mark>[];
  /** The words that weigh, after negation and stress. */
  readonly cues: readonly Found<number>[];
  readonly weight: number;
}

interface Piece {
  readonly from: number;
  to: number;
  asked: boolean;
  readonly marks: Found<Mark>[];
}

/** Splits a text at its punctuation and its contrast words, and weighs each part. */
export function clausesOf(units: Units, marks: readonly Found<Mark>[]): readonly Clause[] {
  const pieces = split(units, marks);
  const ironic = pieces.some((piece) => does(piece, 'sarcasm'));
  return pieces.map((piece) => weigh(piece, ironic));
}

function split(units: Units, marks: readonly Found<Mark>[]): readonly Piece[] {
  let piece: Piece = { from: 0, to: 0, asked: false, marks: [] };
  const pieces = [piece];
  const begin = (from: number) => {
    if (from === piece.from) return;
    piece = { from, to: from, asked: false, marks: [] };
    pieces.push(piece);
  };
  let next = 0;
  for (let at = 0; at < units.count; at += 1) {
    const mark = marks[next];
    if (mark?.from === at) {
      if (mark.value.role === 'contrast') begin(at);
      piece.marks.push(mark);
      next += 1;
      at = mark.to - 1;
      piece.to = mark.to;
      continue;
    }
    piece.to = at + 1;
    if (!units.isClauseBreak(at)) continue;
    if (QUESTION_MARKS.includes(units.wordAt(at))) piece.asked = true;
    begin(at + 1);
  }
  return pieces;
}

function does({ marks }: Piece, role: Mark['role']): boolean {
  return marks.some(({ value }) => value.role === role);
}

/** Irony in one clause turns the good words of the whole text bad. */
function weigh(piece: Piece, ironic: boolean): Clause {
  const { from, to, asked, marks } = piece;
  const uncertain = asked || does(piece, 'enquiry') || does(piece, 'condition');
  const certainty = uncertain && !does(piece, 'complaint') && !ironic ? UNCERTAIN : 1;
  const cues: Found<number>[] = [];
  let sum = does(piece, 'sarcasm') ? SARCASM : 0;
  for (const [index, found] of marks.entries()) {
    const weight = weightAt(marks, index) * certainty;
    if (weight === 0) continue;
    const value = ironic ? -Math.abs(weight) : weight;
    cues.push({ from: found.from, to: found.to, value });
    sum += value;
  }
  const contrasts = marks[0]?.value.role === 'contrast';
  return { from, to, contrasts, asked, certainty, marks, cues, weight: sum };
}
