import { simplified } from '../../../base/text/traditional-characters.ts';
import type { RecordKind } from '../../ports.ts';

/**
 * What a cell means, or that it means nothing; `expected` is for a finer word than the column's.
 */
export type ParsedCell =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly expected?: string };

/** One column of a file that we can read. */
export interface Column {
  readonly kind: RecordKind;
  readonly field: string;
  /** Titles in English and simplified Chinese; the first is the one we write ourselves. */
  readonly titles: readonly [string, ...string[]];
  readonly required: boolean;
  readonly expected: string;
  readonly example: string;
  /** Never given an empty cell. */
  readonly read: (written: string) => ParsedCell;
}

/**
 * What is left of a title when capitals, blanks and punctuation do not matter, nor whether Chinese
 * is written in traditional or simplified characters.
 */
export function titleKey(title: string): string {
  return simplified(title.normalize('NFKC'))
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
