const SCRIPTS = ['Latin', 'Greek', 'Cyrillic', 'Han', 'Hiragana', 'Katakana', 'Bopomofo'];
const OTHER_LETTER = new RegExp(
  `(?!${SCRIPTS.map((script) => String.raw`\p{Script=${script}}`).join('|')})\\p{L}`,
  'u',
);
const EMOJI = /\p{Emoji_Presentation}/u;

/** Whether the charts' font has the letters of a text, as far as its script tells. */
export function isDrawable(text: string): boolean {
  return !OTHER_LETTER.test(text) && !EMOJI.test(text);
}
