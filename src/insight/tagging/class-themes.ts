import type { Theme } from '../theme.ts';

/** What a class of root causes is always about, the nearest first. */
const OWN: ReadonlyMap<string, readonly Theme[]> = new Map<string, readonly Theme[]>([
  ['packing-method', ['packaging']],
  ['loading', ['packaging']],
  ['booking', ['delivery']],
  ['carrier', ['delivery']],
  ['customs', ['documents', 'delivery']],
  ['payment', ['ordering', 'price']],
  ['price-policy', ['price']],
  ['communication', ['service']],
  ['force-majeure', ['delivery']],
]);

/** What a class is about where neither words nor question say otherwise. */
const USUAL: ReadonlyMap<string, Theme> = new Map<string, Theme>([
  ['template', 'documents'],
  ['document-error', 'documents'],
  ['holiday', 'delivery'],
  ['capacity', 'delivery'],
  ['planning', 'delivery'],
]);

/** The classes whose words name what nobody told, not what the trouble is: `nobody told us of it`. */
const DECIDES: ReadonlySet<string> = new Set(['communication']);

/** What is known of a class of root causes; of one that can spoil anything, `training`, nothing. */
export interface ClassThemes {
  readonly own: readonly Theme[];
  readonly usual: Theme | undefined;
  /** Whether other themes in the same words are only what it is about. */
  readonly decides: boolean;
}

export function themesOfClass(rootCause: string | undefined): ClassThemes {
  if (rootCause === undefined) return { own: [], usual: undefined, decides: false };
  return {
    own: OWN.get(rootCause) ?? [],
    usual: USUAL.get(rootCause),
    decides: DECIDES.has(rootCause),
  };
}
