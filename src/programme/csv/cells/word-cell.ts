import { type ParsedCell, titleKey } from '../columns/column.ts';

/** Reads a word of a closed list: the words we use and what people write for them. */
export function wordCell(
  synonyms: Readonly<Record<string, readonly string[]>>,
): (written: string) => ParsedCell {
  const meanings = new Map<string, string>();
  for (const [meaning, words] of Object.entries(synonyms)) {
    for (const word of [meaning, ...words]) meanings.set(titleKey(word), meaning);
  }
  return (written) => {
    const value = meanings.get(titleKey(written));
    return value === undefined ? { ok: false } : { ok: true, value };
  };
}
