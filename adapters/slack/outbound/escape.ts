/** A zero-width space: a format mark next to it opens and closes nothing. */
const BREAK = '\u200B';

/**
 * Words for Slack's `text` fields, which are markup where a `text` object of plain text cannot be
 * had: no mention, link, command, emoji name, emphasis or quotation can come out of them.
 */
export function asWords(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', `${BREAK}&gt;`)
    .replace(/[*_~`]/g, (mark) => `${BREAK}${mark}${BREAK}`)
    .replace(/:(?=[^\s:])/g, `:${BREAK}`);
}
