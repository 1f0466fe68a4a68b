import {
  isDue,
  isTarget,
  isTrouble,
  isWeighing,
  type LexiconEntry,
} from '../lexicon/lexicon-entry.ts';
import { NEAR_UNITS, REACH_UNITS } from '../vocabulary/reach.ts';
import type { Found } from '../vocabulary/term-trie.ts';

/**
 * The place of a negation that stands behind a word and is meant for it: "Probleme gab es nicht".
 * One that has a word of its own behind it is meant for that.
 */
export function negationBehind(
  marks: readonly Found<LexiconEntry>[],
  index: number,
  found: Found<LexiconEntry>,
): number | undefined {
  if (isDue(found.value) && isOfTrouble(marks[index - 1], found)) return undefined;
  for (let behind = index + 1; behind < marks.length; behind += 1) {
    const mark = marks[behind];
    if (mark === undefined || parts(mark, found)) return undefined;
    if (looksBack(mark, found) && !hasTarget(marks, behind)) return behind;
  }
  return undefined;
}

function parts(mark: Found<LexiconEntry>, { to, value }: Found<LexiconEntry>): boolean {
  return mark.from - to > REACH_UNITS || takesNegations(mark.value, value);
}

/** A word that weighs does, but papers leave it to the trouble in them. */
function takesNegations(mark: LexiconEntry, before: LexiconEntry): boolean {
  return isWeighing(mark) && !(isTrouble(before) && isDue(mark));
}

/** Whether trouble stands shortly before papers: "ошибок в документах нет". */
function isOfTrouble(
  before: Found<LexiconEntry> | undefined,
  { from }: Found<LexiconEntry>,
): boolean {
  return before !== undefined && from - before.to <= REACH_UNITS && isTrouble(before.value);
}

/** "Probleme gab es nicht", "gefällt mir nicht", "документов нет". */
function looksBack(
  { from, value: { role } }: Found<LexiconEntry>,
  { to, value }: Found<LexiconEntry>,
): boolean {
  if (role !== 'either' && role !== 'denial') return false;
  if (isTrouble(value) || isDue(value)) return true;
  return role === 'either' && (value.role === 'act' || from - to <= NEAR_UNITS);
}

function hasTarget(marks: readonly Found<LexiconEntry>[], index: number): boolean {
  const end = (marks[index]?.to ?? 0) + REACH_UNITS;
  for (let at = index + 1; at < marks.length; at += 1) {
    const mark = marks[at];
    if (mark === undefined || mark.from > end) return false;
    if (isTarget(mark.value)) return true;
  }
  return false;
}
