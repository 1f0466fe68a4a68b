import { countsOf } from '../metrics/counts.ts';
import { OUTCOMES } from '../metrics/outcome.ts';
import { THIRDS } from '../metrics/worst-third.ts';
import { SENTIMENTS } from '../tagging/tagger.ts';
import { ENDS } from '../vocabulary/ends.ts';
import { addCounts } from './add-counts.ts';
import { CauseSum } from './cause-sum.ts';
import { ChoiceSum } from './choice-sum.ts';
import { DistinctSum } from './distinct.ts';
import { addHistogram, histogramOf } from './histogram.ts';
import { QuestionSum } from './question-sum.ts';
import type { Tally } from './tally.ts';
import { ThemeSum } from './theme-sum.ts';

/** Adds tallies up. The total is the same in whatever order and parts they come. */
export class TallySum {
  readonly #plain = { n: 0, angry: 0, unverified: 0, unusableScores: 0 };
  readonly #words = { speakers: 0, chains: 0, unreadChains: 0 };
  readonly #ends = countsOf(ENDS);
  readonly #outcomes = countsOf(OUTCOMES);
  readonly #thirds = countsOf(THIRDS);
  readonly #sentiments = countsOf(SENTIMENTS);
  readonly #completion = new Map<number, number>();
  readonly #shipments = new DistinctSum();
  readonly #questions = new QuestionSum();
  readonly #choices = new ChoiceSum();
  readonly #themes = new ThemeSum();
  readonly #causes = new CauseSum();

  add(tally: Tally): void {
    addCounts(this.#plain, tally);
    addCounts(this.#words, tally);
    addCounts(this.#ends, tally.ends);
    addCounts(this.#outcomes, tally.outcomes);
    addCounts(this.#thirds, tally.thirds);
    addCounts(this.#sentiments, tally.sentiments);
    addHistogram(this.#completion, tally.completion);
    this.#shipments.add(tally.shipments);
    this.#questions.add(tally.questions);
    this.#choices.add(tally.choices);
    this.#themes.add(tally.themes);
    this.#causes.add(tally.causes);
  }

  total(): Tally {
    return {
      ...this.#plain,
      ...this.#words,
      ends: { ...this.#ends },
      outcomes: { ...this.#outcomes },
      thirds: { ...this.#thirds },
      sentiments: { ...this.#sentiments },
      completion: histogramOf(this.#completion),
      shipments: this.#shipments.total(),
      questions: this.#questions.total(),
      choices: this.#choices.total(),
      themes: this.#themes.total(),
      causes: this.#causes.total(),
    };
  }
}
