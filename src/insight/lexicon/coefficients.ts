import { weightedRows } from '../report/weighted-rows.ts';
import { EVIDENCE } from '../tagging/evidence.ts';
import { THEMES } from '../theme.ts';

/** How much the word lists' evidence counts, as fitted by scripts/learn/learn-weights.ts. */
export interface Coefficients {
  /** One for each name of EVIDENCE. */
  readonly direction: readonly number[];
  readonly feeling: readonly number[];
  /** For each of THEMES: what stands for and against it before a word is read ... */
  readonly themeBase: readonly number[];
  /** ... and what a listed word adds. */
  readonly themeListed: readonly number[];
}

/** Plain sense, where nothing was learned: good words are good, and no word is no feeling. */
const UNLEARNED = { direction: { balance: 4 }, feeling: { always: -1, good: 3, bad: 3 } };
const UNLEARNED_THEME = [-1, 2] as const;

/** Reads `name<TAB>direction<TAB>feeling` and `theme:name<TAB>base<TAB>listed`. */
export function coefficientsOf(file: string): Coefficients {
  const rows = new Map(weightedRows(file));
  if (rows.size === 0) return unlearned();
  const themes = THEMES.map((theme) => rows.get(`theme:${theme}`) ?? UNLEARNED_THEME);
  return {
    direction: EVIDENCE.map((name) => rows.get(name)?.[0] ?? 0),
    feeling: EVIDENCE.map((name) => rows.get(name)?.[1] ?? 0),
    themeBase: themes.map(([base = 0]) => base),
    themeListed: themes.map(([, listed = 0]) => listed),
  };
}

function unlearned(): Coefficients {
  const direction: Readonly<Record<string, number>> = UNLEARNED.direction;
  const feeling: Readonly<Record<string, number>> = UNLEARNED.feeling;
  return {
    direction: EVIDENCE.map((name) => direction[name] ?? 0),
    feeling: EVIDENCE.map((name) => feeling[name] ?? 0),
    themeBase: THEMES.map(() => UNLEARNED_THEME[0]),
    themeListed: THEMES.map(() => UNLEARNED_THEME[1]),
  };
}
