import type { Part } from '../report/segment-rows.ts';
import { addTallies } from '../tally/add-tallies.ts';
import type { Grouped } from '../tally/grouped-sum.ts';
import type { QuestionTally, Tally } from '../tally/tally.ts';
import { monthBefore } from './month-before.ts';

const NOTHING = addTallies([]);

/** Each group of the period with the same group of the period before. */
export function partsOf(now: Grouped, before: Grouped): readonly Part[] {
  return [...now.groups].map(([key, { name, tally }]) => ({
    segment: key === '' ? null : name,
    now: tally,
    before: before.groups.get(key)?.tally ?? NOTHING,
  }));
}

/** Each month of the period with the month so many before it. */
export function monthParts(now: Grouped, before: Grouped, monthsBack: 1 | 12): readonly Part[] {
  const tallies = new Map(
    [...before.groups, ...now.groups].map(([key, { tally }]) => [key, tally]),
  );
  return [...now.groups.keys()].sort().map((month) => ({
    segment: month,
    now: now.groups.get(month)?.tally ?? NOTHING,
    before: tallies.get(monthBefore(month, monthsBack)) ?? NOTHING,
  }));
}

/** Each dimension as if satisfaction with it had been asked. */
export function dimensionParts(now: Tally, before: Tally): readonly Part[] {
  return now.questions
    .filter(({ kind }) => kind === 'dimension')
    .map((question) => {
      const same = before.questions.find((other) => isSame(other, question));
      const then = same === undefined ? NOTHING : satisfactionWith(same);
      return { segment: question.question, now: satisfactionWith(question), before: then };
    });
}

function isSame(one: QuestionTally, other: QuestionTally): boolean {
  return (
    one.kind === other.kind &&
    one.question === other.question &&
    one.from === other.from &&
    one.points === other.points
  );
}

function satisfactionWith(question: QuestionTally): Tally {
  const rated = question.scores.reduce((sum, [, count]) => sum + count, 0);
  const questions = [question, { ...question, kind: 'satisfaction' as const }];
  return { ...NOTHING, n: rated + question.notApplicable, questions };
}
