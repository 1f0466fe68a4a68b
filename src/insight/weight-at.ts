import type { Mark, Role } from './mark.ts';
import type { Found } from './term-index.ts';

/** What part of its strength a bad and a good word keeps, turned round, after "not". */
const NEGATED_BAD = -0.5;
const NEGATED_GOOD = -0.74;
/** How many units a negation or a stress reaches over to the word that it changes. */
const REACH_UNITS = 3;
const WEIGHING: ReadonlySet<Role> = new Set(['weight', 'complaint', 'thanks', 'wish']);

/** The weight of a mark after what stands shortly before it; 0 for one that weighs nothing. */
export function weightAt(marks: readonly Found<Mark>[], index: number): number {
  const found = marks[index];
  if (found === undefined || !WEIGHING.has(found.value.role)) return 0;
  let weight = found.value.amount;
  let negated = false;
  for (let before = index - 1; before >= 0; before -= 1) {
    const mark = marks[before];
    if (mark === undefined || found.from - mark.to > REACH_UNITS) break;
    if (WEIGHING.has(mark.value.role) && mark.value.amount !== 0) break;
    if (mark.value.role === 'stress') weight *= mark.value.amount;
    if (mark.value.role === 'negator') negated = !negated;
  }
  if (!negated) return weight;
  return weight * (weight < 0 ? NEGATED_BAD : NEGATED_GOOD);
}
