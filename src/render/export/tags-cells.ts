import type { Tags } from '../../insight/tagging/tagger.ts';

/** `packaging, delivery`: the most spoken of first; null for none. */
export function themesCell({ themes }: Tags): string | null {
  return themes.length === 0 ? null : themes.map(({ theme }) => theme).join(', ');
}

/** How the words feel, `mixed` where both sides are spoken out. */
export function polarityCell({ sentiment }: Tags): string {
  return sentiment;
}
