import type { Response } from '../../core/contract/response.ts';
import { notEnough } from '../statistics/base/estimated.ts';
import { likelyRate } from '../statistics/likely-rate.ts';
import { systemicOrOneOff } from '../statistics/systemic.ts';
import { LEAST_BEFORE } from '../statistics/troubled-groups.ts';
import type { Tagger } from '../tagging/tagger.ts';
import { THEMES, type Theme } from '../theme.ts';
import type { AnalysisReport } from './analysis-shape.ts';
import { complainedOf } from './complained-of.ts';

type Themes = AnalysisReport['patterns']['themes'];

/**
 * Which themes are complained of more often than a usual one: of each, the responses that hold a
 * text which speaks of it and feels bad, against the mean rate in the period before of those themes
 * that were complained of at all. A theme that is always complained of is systemic as well as one
 * that rises. Refuses where the period before had too few responses.
 */
export function complainedThemes(
  now: readonly Response[],
  before: readonly Response[],
  tagger: Tagger,
): Themes {
  const n = before.length;
  const past = complaints(before, tagger);
  const all = [...past.values()].reduce((sum, hits) => sum + hits, 0);
  if (n < LEAST_BEFORE) return notEnough(n, LEAST_BEFORE);
  const asked = n * Math.max(1, past.size);
  const present = complaints(now, tagger);
  const groups = THEMES.map((name) => ({ name, hits: present.get(name) ?? 0, n: now.length }));
  const rows = systemicOrOneOff(groups, likelyRate(all, asked));
  return {
    kind: 'estimated',
    baseline: all / asked,
    n,
    groups: THEMES.flatMap((name, at) => {
      const figures = rows[at]?.figures;
      return figures === undefined ? [] : [{ name, figures }];
    }),
  };
}

function complaints(responses: readonly Response[], tagger: Tagger): ReadonlyMap<Theme, number> {
  const counts = new Map<Theme, number>();
  for (const response of responses) {
    for (const theme of complainedOf(response, tagger)) {
      counts.set(theme, (counts.get(theme) ?? 0) + 1);
    }
  }
  return counts;
}
