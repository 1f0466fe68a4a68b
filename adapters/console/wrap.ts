/** Characters that a terminal shows two columns wide. */
const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303f\uff01-\uff60]/u;
/** A word with the space before it, or one wide character: after it a line may break. */
const PIECES =
  /\s*(?:[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]\p{P}*|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+)/gu;

/** Columns that a text takes in a terminal. */
function columnsOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (WIDE.test(character) ? 2 : 1), 0);
}

function wrapLine(line: string, columns: number): readonly string[] {
  const rows: string[] = [];
  let row = '';
  for (const piece of line.match(PIECES) ?? []) {
    if (row !== '' && columnsOf(row + piece) > columns) {
      rows.push(row);
      row = piece.trimStart();
    } else row += piece;
  }
  return [...rows, row];
}

/** Breaks a text into rows of at most so many columns, where its script allows; words are never cut. */
export function wrap(text: string, columns: number): readonly string[] {
  return text.split('\n').flatMap((line) => wrapLine(line, columns));
}
