import {
  isMissing,
  isTarget,
  isTrouble,
  type LexiconEntry,
  type Role,
} from '../lexicon/lexicon-entry.ts';
import type { Found } from '../vocabulary/term-trie.ts';
import type { Turned } from './turned-by.ts';

/** What part of its strength a bad and a good word keeps, turned round, after "not". */
const NEGATED_BAD = -0.5;
const NEGATED_GOOD = -0.74;
/** How many units after an excuse, and about a remedy, bad words weigh nothing. */
const EXCUSED_UNITS = 8;
/** So near is the trouble that a negated verb speaks of. */
const NEXT_MARKS = 4;

/** What the marks of one thought weigh, each by its place; 0 for one that weighs nothing. */
export function weighMarks(
  marks: readonly Found<LexiconEntry>[],
  turns: readonly Turned[],
  certain: boolean,
): readonly number[] {
  const used = new Set(turns.flatMap(({ by }, index) => (weighs(marks, index) ? by : [])));
  const weights = marks.map(({ value }, index) => {
    const { stress = 1, opposite = false } = turns[index] ?? {};
    if (isMissing(value) && isPassedOn(marks, turns, index)) return 0;
    return weightOf(value, stress, opposite, used.has(index));
  });
  for (const [index, mark] of marks.entries()) {
    if (certain || mark.value.role !== 'remedy') adjust(weights, marks, index, mark);
  }
  return weights;
}

function weighs(marks: readonly Found<LexiconEntry>[], index: number): boolean {
  const mark = marks[index];
  return mark !== undefined && isTarget(mark.value);
}

/** Whether the negation before a verb is meant for trouble behind it: "nothing arrived broken". */
function isPassedOn(
  marks: readonly Found<LexiconEntry>[],
  turns: readonly Turned[],
  index: number,
): boolean {
  const by = turns[index]?.by ?? [];
  for (let at = index + 1; at <= index + NEXT_MARKS; at += 1) {
    const mark = marks[at];
    if (mark === undefined) return false;
    if (isTrouble(mark.value)) return turns[at]?.by.some((turn) => by.includes(turn)) === true;
  }
  return false;
}

function weightOf(
  { role, amount }: LexiconEntry,
  stress: number,
  opposite: boolean,
  used: boolean,
) {
  switch (role) {
    case 'weight':
    case 'remedy':
    case 'complaint':
    case 'thanks':
    case 'wish':
      return amount * stress * (opposite ? negated(amount) : 1);
    case 'idiom':
    case 'sign':
      return amount * stress;
    case 'act':
    case 'denied':
      return opposite ? amount : 0;
    case 'denial':
      return used ? 0 : amount;
    case 'unmet':
      return opposite ? 0 : amount;
    default:
      return 0;
  }
}

function negated(weight: number): number {
  return weight < 0 ? NEGATED_BAD : NEGATED_GOOD;
}

/** The place of the word that becomes part of a name of goods. */
type NeighbourOf = (marks: readonly Found<LexiconEntry>[], index: number) => number | undefined;

const NAMED: Readonly<Partial<Record<Role, NeighbourOf>>> = {
  product: (marks, index) => (marks[index - 1]?.to === marks[index]?.from ? index - 1 : undefined),
  against: (marks, index) => (marks[index + 1]?.from === marks[index]?.to ? index + 1 : undefined),
};

/** What an excuse, another supplier, a remedy or a product's name does to the words about it. */
function adjust(
  weights: number[],
  marks: readonly Found<LexiconEntry>[],
  index: number,
  { to, value: { role, amount } }: Found<LexiconEntry>,
): void {
  const named = NAMED[role]?.(marks, index);
  if (named !== undefined) weights[named] = Math.max(weights[named] ?? 0, 0);
  if (role === 'excused') excuse(weights, marks, to, to + (amount || EXCUSED_UNITS));
  if (role === 'remedy' && (weights[index] ?? 0) > 0) {
    excuse(weights, marks, to - EXCUSED_UNITS, to + EXCUSED_UNITS);
  }
  if (role === 'elsewhere') turnPraise(weights, marks);
}

/** Praise of others is none of us; what they did badly is nothing to us. */
function turnPraise(weights: number[], marks: readonly Found<LexiconEntry>[]): void {
  for (const [at, weight] of weights.entries()) {
    weights[at] = Math.max(weight, 0) * (isAboutUs(marks[at]) ? 1 : NEGATED_GOOD);
  }
}

/** Takes their weight from the bad words between two places of the text. */
function excuse(
  weights: number[],
  marks: readonly Found<LexiconEntry>[],
  from: number,
  to: number,
): void {
  for (const [at, weight] of weights.entries()) {
    const place = marks[at]?.from ?? to;
    if (weight < 0 && from <= place && place < to) weights[at] = 0;
  }
}

/** A remedy is ours, and so is what is said as a whole. */
function isAboutUs(mark: Found<LexiconEntry> | undefined): boolean {
  return mark?.value.role === 'remedy' || mark?.value.role === 'idiom';
}
