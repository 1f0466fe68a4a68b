import type { ChoiceTally } from './tally.ts';

type Option = ChoiceTally['options'][number];

interface Sum extends Pick<ChoiceTally, 'kind' | 'question'> {
  answered: number;
  none: number;
  notApplicable: number;
  readonly options: Map<string, { offered: number; chosen: number }>;
}

/** Answers that are a choice, by their question. */
export class ChoiceSum {
  readonly #sums = new Map<string, Sum>();

  add(choices: readonly ChoiceTally[]): void {
    for (const choice of choices) {
      const sum = this.#sumOf(choice);
      sum.answered += choice.answered;
      sum.none += choice.none;
      sum.notApplicable += choice.notApplicable;
      for (const [option, offered, chosen] of choice.options) {
        const counts = sum.options.get(option) ?? { offered: 0, chosen: 0 };
        counts.offered += offered;
        counts.chosen += chosen;
        sum.options.set(option, counts);
      }
    }
  }

  /** By the question's key, its options by theirs. */
  total(): readonly ChoiceTally[] {
    return [...this.#sums]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([, { options, ...sum }]) => ({ ...sum, options: sorted(options) }));
  }

  #sumOf({ kind, question }: ChoiceTally): Sum {
    const key = `${kind} ${question}`;
    const known = this.#sums.get(key);
    if (known !== undefined) return known;
    const sum = { kind, question, answered: 0, none: 0, notApplicable: 0, options: new Map() };
    this.#sums.set(key, sum);
    return sum;
  }
}

function sorted(options: Sum['options']): readonly Option[] {
  return [...options]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([option, { offered, chosen }]) => [option, offered, chosen]);
}
