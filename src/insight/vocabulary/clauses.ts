import type { LexiconEntry } from '../lexicon/lexicon-entry.ts';
import { type Ruling, rulingsIn } from '../tagging/rulings.ts';
import { type Turned, turnedBy } from '../tagging/turned-by.ts';
import { weighMarks } from '../tagging/weigh-marks.ts';
import type { Found } from './term-trie.ts';
import type { Tokens } from './tokens.ts';

/** What part of a feeling is left in a question, a request or a condition. */
const UNCERTAIN = 0.1;
/** What an ironic clause weighs next to its good words turned bad. */
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
  readonly marks: readonly Found<LexiconEntry>[];
  /** The words that weigh, after negation and stress. */
  readonly cues: readonly Found<number>[];
  readonly weight: number;
  /** Where a rule has spoken, so that it is not for learned words to say. */
  readonly rulings: readonly Ruling[];
}

interface Piece {
  readonly from: number;
  to: number;
  asked: boolean;
  readonly marks: Found<LexiconEntry>[];
}

/** Splits a text at its punctuation and its contrast words, and weighs each part. */
export function clausesOf(units: Tokens, marks: readonly Found<LexiconEntry>[]): readonly Clause[] {
  const pieces = split(units, marks);
  const ironic = pieces.some((piece) => does(piece, 'sarcasm'));
  return pieces.map((piece, at) =>
    weigh(piece, { ironic, forgiven: isOurs(piece) || isOurs(pieces[at + 1]) }),
  );
}

function split(units: Tokens, marks: readonly Found<LexiconEntry>[]): readonly Piece[] {
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

function does({ marks }: Piece, role: LexiconEntry['role']): boolean {
  return marks.some(({ value }) => value.role === role);
}

/** Whether the buyer takes the blame for what was said there and just before. */
function isOurs(piece: Piece | undefined): boolean {
  return piece !== undefined && does(piece, 'ours');
}

interface Manner {
  /** Irony in one clause turns the good words of the whole text bad. */
  readonly ironic: boolean;
  /** The buyer takes the blame, so that bad words weigh nothing. */
  readonly forgiven: boolean;
}

function weigh(piece: Piece, manner: Manner): Clause {
  const { from, to, asked, marks } = piece;
  const certainty = certaintyOf(piece, manner.ironic);
  const turns = marks.map((_, index) => turnedBy(marks, index));
  const weights = weighMarks(marks, turns, certainty === 1);
  const cues: Found<number>[] = [];
  for (const [index, found] of marks.entries()) {
    const value = heardWeight((weights[index] ?? 0) * certainty, manner);
    if (value !== 0) cues.push({ from: found.from, to: found.to, value });
  }
  const said = does(piece, 'sarcasm') ? SARCASM : 0;
  return {
    from,
    to,
    contrasts: marks[0]?.value.role === 'contrast',
    asked,
    certainty,
    marks,
    cues,
    weight: cues.reduce((sum, { value }) => sum + value, said),
    rulings: rulingsOf(piece, turns, weights, manner),
  };
}

function certaintyOf(piece: Piece, ironic: boolean): number {
  if (ironic || does(piece, 'complaint') || does(piece, 'unmet')) return 1;
  return piece.asked || does(piece, 'enquiry') || does(piece, 'condition') ? UNCERTAIN : 1;
}

function heardWeight(weight: number, { ironic, forgiven }: Manner): number {
  if (forgiven && weight < 0) return 0;
  return ironic ? -Math.abs(weight) : weight;
}

function rulingsOf(
  { from, to, marks }: Piece,
  turns: readonly Turned[],
  weights: readonly number[],
  { ironic, forgiven }: Manner,
): readonly Ruling[] {
  if (forgiven) return [{ from, to, value: 0 }];
  return ironic ? [] : rulingsIn({ from, to }, marks, turns, weights);
}
