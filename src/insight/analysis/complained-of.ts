import type { Response } from '../../core/contract/response.ts';
import { themesOf } from '../tagging/spoken-themes.ts';
import type { Tagger } from '../tagging/tagger.ts';
import type { Theme } from '../theme.ts';

/** The themes of which a text of this response speaks that feels bad; each once. */
export function complainedOf(response: Response, tagger: Tagger): readonly Theme[] {
  return themesOf(response, tagger)
    .themes.filter(({ sentiments }) => sentiments.negative + sentiments.mixed > 0)
    .map(({ theme }) => theme);
}
