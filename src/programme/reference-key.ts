/** The longest text in which an order number is looked for, in UTF-16 units. */
const LONGEST_TEXT = 500;
const CANDIDATES_LIMIT = 10;

/**
 * What is left of an order number when spelling does not matter: `inv 2026/0412` is `INV20260412`.
 */
export function referenceKey(reference: string): string {
  return reference
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/**
 * The keys of everything in a person's words that may be an order number, likeliest first:
 * all of it, then each word with a digit, also where Chinese stands next to it without a blank.
 */
export function referenceKeysIn(words: string): readonly string[] {
  const text = words.slice(0, LONGEST_TEXT).normalize('NFKC');
  const parts = [
    text,
    ...(text.match(/[\p{L}\p{N}]+(?:[-_/.][\p{L}\p{N}]+)*/gu) ?? []),
    ...(text.match(/[A-Za-z0-9]+(?:[-_/.][A-Za-z0-9]+)*/g) ?? []),
  ];
  const keys = parts.map(referenceKey).filter((key) => /\p{N}/u.test(key));
  return [...new Set(keys)].slice(0, CANDIDATES_LIMIT);
}
