import type { Response } from '../../core/contract/response.ts';
import { commonestScale, isSameScale, overallRating } from '../metrics/overall-rating.ts';
import { rangeOf } from '../metrics/rating.ts';
import { impactFrequency, LEAST_SPEAKERS } from '../statistics/impact-frequency.ts';
import { themesOf } from '../tagging/spoken-themes.ts';
import type { Tagger } from '../tagging/tagger.ts';
import { THEMES, type Theme } from '../theme.ts';

/** How often themes are spoken of, and how much lower satisfaction is where they are. */
export interface ThemeFigures {
  /** Responses with words and a score. */
  readonly n: number;
  /** How many must speak of a theme for it to be told. */
  readonly needed: number;
  readonly themes: readonly {
    readonly theme: Theme;
    readonly n: number;
    /** Of all with words, as part of 1. */
    readonly frequency: number;
    /** Points of satisfaction lost; below zero where scores are higher. */
    readonly impact: number;
  }[];
  /** Where the quadrants meet. */
  readonly cut: { readonly frequency: number; readonly impact: number };
}

/** From a tenth of all on a theme is frequent; from an eighth of the scale on it is grave. */
const FREQUENT_FROM = 0.1;
const GRAVE_PART = 8;

/** Themes of which too few speak, or nearly all, are left out: nothing can be compared there. */
export function themeFigures(responses: readonly Response[], tagger: Tagger): ThemeFigures {
  const rated = responses.flatMap((response) => {
    const rating = overallRating(response);
    return rating === undefined ? [] : [{ rating, ...themesOf(response, tagger) }];
  });
  const spoken = rated.filter(({ speakers }) => speakers > 0);
  const scale = commonestScale(spoken.map(({ rating }) => rating)) ?? { from: 1, points: 5 };
  const used = spoken
    .filter(({ rating }) => isSameScale(rating.scale, scale))
    .map(({ rating, themes }) => ({
      score: rating.value,
      themes: themes.map(({ theme }) => theme),
    }));
  const range = rangeOf(scale);
  const cut = { frequency: FREQUENT_FROM, impact: (range.high - range.low) / GRAVE_PART };
  const options = { range, frequentFrom: cut.frequency, graveFrom: cut.impact };
  const rows = impactFrequency(used, options).flatMap(({ theme: name, figures }) => {
    const theme = THEMES.find((known) => known === name);
    if (theme === undefined || figures.kind !== 'estimated') return [];
    return [{ theme, n: figures.n, frequency: figures.share, impact: figures.drag }];
  });
  return { n: used.length, needed: LEAST_SPEAKERS, themes: rows, cut };
}
