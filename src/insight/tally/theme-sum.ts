import { countsOf } from '../metrics/counts.ts';
import { SENTIMENTS, type Sentiment } from '../tagging/tagger.ts';
import { THEMES, type Theme } from '../theme.ts';
import { addCounts } from './add-counts.ts';
import type { ThemeTally } from './tally.ts';

interface Sum {
  responses: number;
  readonly sentiments: Record<Sentiment, number>;
}

/** What words speak of, by theme. */
export class ThemeSum {
  readonly #sums = new Map<Theme, Sum>();

  add(themes: readonly ThemeTally[]): void {
    for (const { theme, responses, sentiments } of themes) {
      const sum = this.#sums.get(theme) ?? { responses: 0, sentiments: countsOf(SENTIMENTS) };
      sum.responses += responses;
      addCounts(sum.sentiments, sentiments);
      this.#sums.set(theme, sum);
    }
  }

  /** In the order of the list of themes. */
  total(): readonly ThemeTally[] {
    return THEMES.flatMap((theme) => {
      const sum = this.#sums.get(theme);
      return sum === undefined ? [] : [{ theme, ...sum }];
    });
  }
}
