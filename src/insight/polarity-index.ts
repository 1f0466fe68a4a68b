import type { Locale } from '../core/locale.ts';
import type { PolarityTerms } from './lexicon/polarity-terms.ts';
import { TermIndex } from './term-index.ts';
import { unitsOfTerms } from './terms.ts';

/** What a word does in a sentence. */
export type Mark =
  | { readonly role: 'weight'; readonly weight: number }
  | { readonly role: 'stress'; readonly factor: number }
  | { readonly role: 'negator' }
  | { readonly role: 'contrast' }
  | { readonly role: 'enquiry' };

/** Later tables win over earlier ones, and a word's weight wins over its other roles. */
export function polarityIndex(
  tables: readonly Partial<PolarityTerms>[],
  locale: Locale,
): TermIndex<Mark> {
  return new TermIndex([
    ...tables.flatMap((table) => plainMarks(table, locale)),
    ...tables.flatMap((table) => weightMarks(table, locale)),
  ]);
}

type Entry = readonly [units: readonly string[], mark: Mark];

function plainMarks(table: Partial<PolarityTerms>, locale: Locale): readonly Entry[] {
  const marked = (list: string | undefined, mark: Mark): readonly Entry[] =>
    unitsOfTerms(list ?? '', locale).map((units) => [units, mark]);
  return [
    ...marked(table.enquiry, { role: 'enquiry' }),
    ...marked(table.contrast, { role: 'contrast' }),
    ...Object.entries(table.stress ?? {}).flatMap(([factor, list]) =>
      marked(list, { role: 'stress', factor: Number(factor) }),
    ),
    ...marked(table.negators, { role: 'negator' }),
  ];
}

function weightMarks(table: Partial<PolarityTerms>, locale: Locale): readonly Entry[] {
  return Object.entries(table.weights ?? {}).flatMap(([weight, list]) =>
    unitsOfTerms(list, locale).map(
      (units): Entry => [units, { role: 'weight', weight: Number(weight) }],
    ),
  );
}
