import { isTarget, type LexiconEntry } from '../lexicon/lexicon-entry.ts';
import type { Found } from '../vocabulary/term-trie.ts';
import type { Turned } from './turned-by.ts';

/**
 * Where a rule has spoken; the value is the side it took: what was learned of a word there counts
 * only where it says the same, and not at all where the value is 0.
 */
export type Ruling = Found<number>;

/** A rule speaks for the words shortly before and after those that it read. */
const MARGIN_UNITS = 4;
const EXCUSED_UNITS = 8;

interface Span {
  readonly from: number;
  readonly to: number;
}

/** The rulings in one thought, whose marks weigh as told. */
export function rulingsIn(
  thought: Span,
  marks: readonly Found<LexiconEntry>[],
  turns: readonly Turned[],
  weights: readonly number[],
): readonly Ruling[] {
  const rulings: Ruling[] = [];
  for (let index = 0; index < marks.length; index += 1) {
    const ruling = rulingOf(marks, turns, index, weights[index] ?? 0);
    if (ruling === undefined) continue;
    const { from, to, value } = ruling;
    rulings.push({ from: Math.max(from, thought.from), to: Math.min(to, thought.to), value });
  }
  return rulings;
}

function rulingOf(
  marks: readonly Found<LexiconEntry>[],
  turns: readonly Turned[],
  index: number,
  weight: number,
): Ruling | undefined {
  const found = marks[index];
  if (found === undefined) return undefined;
  const { from, to } = found;
  const value = Math.sign(weight);
  switch (found.value.role) {
    case 'name':
      return { from, to, value: 0 };
    case 'product':
      return { from: from - 1, to, value: 0 };
    case 'against':
      return { from, to: to + 1, value: 0 };
    case 'excused':
      return { from, to: to + (found.value.amount || EXCUSED_UNITS), value: 0 };
    case 'elsewhere':
      return { from: 0, to: Number.POSITIVE_INFINITY, value: 0 };
    case 'idiom':
      return widened(found, MARGIN_UNITS, value);
    default:
      return spokenRuling(marks, turns, index, value);
  }
}

/** Of a word that weighs because of others, and of one that puts trouble right. */
function spokenRuling(
  marks: readonly Found<LexiconEntry>[],
  turns: readonly Turned[],
  index: number,
  value: number,
): Ruling | undefined {
  const found = marks[index];
  if (found === undefined || value === 0) return undefined;
  const { role } = found.value;
  if (role === 'remedy' && value > 0) return widened(found, EXCUSED_UNITS, value);
  if (role === 'denial' || role === 'unmet') return widened(found, MARGIN_UNITS, value);
  return isTarget(found.value) ? turnedRuling(marks, found, turns[index], value) : undefined;
}

/** Over a word that was turned and what turned it. */
function turnedRuling(
  marks: readonly Found<LexiconEntry>[],
  found: Found<LexiconEntry>,
  turned: Turned | undefined,
  value: number,
): Ruling | undefined {
  const spans = (turned?.by ?? []).map((at) => marks[at] ?? found);
  if (spans.length === 0) return undefined;
  const span = {
    from: Math.min(found.from, ...spans.map(({ from }) => from)),
    to: Math.max(found.to, ...spans.map(({ to }) => to)),
  };
  return widened(span, MARGIN_UNITS, value);
}

function widened({ from, to }: Span, units: number, value: number): Ruling {
  return { from: from - units, to: to + units, value };
}
