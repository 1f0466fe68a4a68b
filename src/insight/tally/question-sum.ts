import { type FirstSeen, isEarlier } from './first-seen.ts';
import { addHistogram, histogramOf } from './histogram.ts';
import type { QuestionTally } from './tally.ts';

interface Sum extends Pick<QuestionTally, 'kind' | 'question' | 'from' | 'points'> {
  readonly scores: Map<number, number>;
  notApplicable: number;
  first: FirstSeen;
}

/** Answers by their question and its scale. */
export class QuestionSum {
  readonly #sums = new Map<string, Sum>();

  add(questions: readonly QuestionTally[]): void {
    for (const question of questions) {
      const sum = this.#sumOf(question);
      addHistogram(sum.scores, question.scores);
      sum.notApplicable += question.notApplicable;
      if (isEarlier(question.first, sum.first)) sum.first = question.first;
    }
  }

  /** In the order in which they were first asked. */
  total(): readonly QuestionTally[] {
    return [...this.#sums.values()]
      .map((sum) => ({ ...sum, scores: histogramOf(sum.scores) }))
      .sort(({ first }, { first: other }) => (isEarlier(first, other) ? -1 : 1));
  }

  #sumOf({ kind, question, from, points, first }: QuestionTally): Sum {
    const key = `${kind} ${from} ${points} ${question}`;
    const known = this.#sums.get(key);
    if (known !== undefined) return known;
    const sum: Sum = {
      kind,
      question,
      from,
      points,
      scores: new Map(),
      notApplicable: 0,
      first,
    };
    this.#sums.set(key, sum);
    return sum;
  }
}
