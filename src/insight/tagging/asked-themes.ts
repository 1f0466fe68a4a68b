import type { Response } from '../../core/contract/response.ts';
import { Theme } from '../theme.ts';
import type { Tagger } from './tagger.ts';

/** What the built-in questions are about, where their keys are no theme. */
const BUILT_IN: ReadonlyMap<string, Theme> = new Map([
  ['timeliness', 'delivery'],
  ['communication', 'service'],
]);

/**
 * The themes that each dimension of the questionnaire is about, by its key: as it was asked, so that
 * a question that has gone since is not forgotten.
 */
export function askedThemes(
  responses: readonly Response[],
  tagger: Tagger,
): ReadonlyMap<string, readonly Theme[]> {
  const answers = responses.flatMap((response) => response.answers);
  const keys = answers.filter(({ kind }) => kind === 'dimension').map(({ question }) => question);
  return new Map([...new Set(keys)].map((key) => [key, themesOfQuestion(key, tagger)]));
}

/** The theme that a question's key names; undefined for a key of the operator's that is none. */
export function namedTheme(key: string): Theme | undefined {
  return BUILT_IN.get(key) ?? Theme.safeParse(key).data;
}

/** What the question of this key is about; a key of the operator's is read as words. */
export function themesOfQuestion(key: string, tagger: Tagger): readonly Theme[] {
  const named = namedTheme(key);
  if (named !== undefined) return [named];
  return tagger.tag(key.replaceAll('-', ' '), 'en').themes.map(({ theme }) => theme);
}
