import {
  isDue,
  isMissing,
  isNegation,
  isTrouble,
  isWeighing,
  type LexiconEntry,
} from '../lexicon/lexicon-entry.ts';
import { NEAR_UNITS, REACH_UNITS } from '../vocabulary/reach.ts';
import type { Found } from '../vocabulary/term-trie.ts';
import { negationBehind } from './negation-behind.ts';

/** "I don't think that the quality of the last lot is good". */
const DOUBT_UNITS = 9;
/** "could have been packed better". */
const UNMET_UNITS = 4;
/** No mark reaches further. */
const FARTHEST = 12;

/** What the words around a word make of it. */
export interface Turned {
  /** The product of the stresses before it. */
  readonly stress: number;
  /** Whether it means the opposite. */
  readonly opposite: boolean;
  /** The negations, wishes and doubts that reach it, by their places among the marks. */
  readonly by: readonly number[];
}

/** What stands before a word and, in a few languages, behind it makes of it. */
export function turnedBy(marks: readonly Found<LexiconEntry>[], index: number): Turned {
  const found = marks[index];
  if (found === undefined) return { stress: 1, opposite: false, by: [] };
  const by: number[] = [];
  let stress = 1;
  let way: Way = { target: found, blocked: false, linked: false };
  for (let before = index - 1; before >= 0; before -= 1) {
    const mark = marks[before];
    if (mark === undefined || found.from - mark.to > FARTHEST) break;
    if (reachesOn(mark, found.value, way)) by.push(before);
    stress *= stressOf(mark, found, way);
    way = wayPast(mark, way);
  }
  const behind = negationBehind(marks, index, found);
  if (behind !== undefined) by.push(behind);
  return { stress, opposite: isOpposite(by.flatMap((at) => marks[at]?.value ?? [])), by };
}

/** How a negation further ahead comes to a word. */
interface Way {
  /** The word itself, or the first trouble of several that are linked: "no dents or scratches". */
  readonly target: Found<LexiconEntry>;
  /** Another word that weighs takes the negation. */
  readonly blocked: boolean;
  /** A link stands right before the target. */
  readonly linked: boolean;
}

function wayPast(mark: Found<LexiconEntry>, way: Way): Way {
  const { value } = mark;
  const { target } = way;
  if (value.role === 'link') return { ...way, linked: target.from - mark.to <= NEAR_UNITS };
  if (!isWeighing(value)) return way;
  if (way.linked && isTrouble(value) && isTrouble(target.value)) {
    return { ...way, target: mark, linked: false };
  }
  const isPartOfName = isDue(value) && mark.to === target.from;
  return { target, blocked: way.blocked || !isPartOfName, linked: false };
}

/** Whether a mark turns a word that stands behind it. */
function reachesOn({ to, value }: Found<LexiconEntry>, target: LexiconEntry, way: Way): boolean {
  const gap = way.target.from - to;
  const mayPass = value.role === 'doubt' && !isMissing(target);
  if (way.blocked && !mayPass) return false;
  if (value.role === 'doubt') return gap <= DOUBT_UNITS;
  if (value.role === 'unmet') return gap <= UNMET_UNITS && !isTrouble(target);
  return isNegation(value) && gap <= Math.max(value.amount, REACH_UNITS);
}

function stressOf(
  { to, value }: Found<LexiconEntry>,
  found: Found<LexiconEntry>,
  way: Way,
): number {
  const isNear = way.target === found && !way.blocked && found.from - to <= REACH_UNITS;
  return value.role === 'stress' && isNear ? value.amount : 1;
}

/**
 * Two negations are none, "not never", but where a language says both for one: "no llegó nada
 * roto". These are marked `joined`.
 */
function isOpposite(turning: readonly LexiconEntry[]): boolean {
  const negations = turning.filter(isNegation).length;
  const joins = turning.some(({ role }) => role === 'joined');
  const turns = turning.length - negations + (joins ? 1 : negations);
  return turns % 2 === 1;
}
