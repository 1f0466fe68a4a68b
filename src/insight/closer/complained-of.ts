import type { Response } from '../../core/response.ts';
import { themesOf } from '../spoken-themes.ts';
import type { Tagger } from '../tagger.ts';
import type { Theme } from '../theme.ts';

/** The themes of which a text of this response speaks that feels bad; each once. */
export function complainedOf(response: Response, tagger: Tagger): readonly Theme[] {
  return themesOf(response, tagger)
    .themes.filter(({ sentiments }) => sentiments.negative + sentiments.mixed > 0)
    .map(({ theme }) => theme);
}
