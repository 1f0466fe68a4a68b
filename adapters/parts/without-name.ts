/** The words without a name before or after them, with the signs that set it off: `@our_bot, 4` is 4. */
export function withoutName(words: string, { source, flags }: RegExp): string {
  return words
    .replace(new RegExp(`^\\s{0,9}(?:(?:${source})[\\s:：,，、.!！]{0,9})+`, flags), '')
    .replace(new RegExp(`(?:[\\s,，、]{0,9}(?:${source}))+[\\s.。!！]{0,9}$`, flags), '');
}
