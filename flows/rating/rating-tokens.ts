import { anyOf } from '../lexicon/number-tables.ts';
import { ratingText } from './rating-text.ts';

/** A piece of an answer before its words are looked up. */
export type RatingToken =
  | { readonly kind: 'word'; readonly text: string; readonly glued: boolean }
  | { readonly kind: 'digits'; readonly text: string }
  | { readonly kind: 'stars'; readonly filled: number; readonly empty: number }
  | { readonly kind: TokenMark };

export type TokenMark =
  | 'opaque'
  | 'comma'
  | 'stop'
  | 'question'
  | 'arrow'
  | 'range'
  | 'minus'
  | 'percent'
  | 'unknown';

const FILLED = '⭐🌟★✭✮✯';
const EMPTY = '☆✩✰';
const LETTER = '(?:(?!\\p{Script=Han})[\\p{L}\\p{M}])';

/** First that matches wins; every alternative is linear, and the text is short. */
const TOKEN = new RegExp(
  [
    `(?<skip>(?<![\\p{L}\\p{N}])${anyOf('notApplicable')}(?![\\p{L}\\p{N}]))`,
    `(?<numbered>(?<!\\p{L})${anyOf('abbreviations')}\\.\\s?\\d+|[$€£¥₽₹#@<>^°]\\s?\\d[\\d.,]*|\\d[\\d.,]*\\s?[$€£¥₽₹°″′]|(?!${anyOf('prefixes')}\\d)${LETTER}+_?\\d[\\p{L}\\d]*)`,
    `(?<run>\\d+(?:[.,:·]\\d+|-\\d+|~\\d+|\\s?/\\s?\\d+)*)(?:-?(?<glued>${LETTER}+))?`,
    `(?<word>${LETTER}+|\\p{Script=Han})`,
    `(?<stars>[${FILLED}${EMPTY}](?:\\s?[${FILLED}${EMPTY}])*)`,
    `(?<arrow>-+>|=+>|[→➡⇒➔⟶]|>>+)`,
    `(?<dash>-+)`,
    '(?<newline>\\s*\\n\\s*)',
    '(?<space>\\s+)',
    '(?<mark>.)',
  ].join('|'),
  'gsu',
);

const COMMA = /[,，、،]/u;
const QUESTION = /[?？؟¿]/u;
const STOP = /[.!;。！；…؛·•|()[\]{}（）【】《》/¡\\]/u;
const PERCENT = /[%٪]/u;
/** Quotes, mark-up and pictures that say nothing about the score. */
const SILENT =
  /["'“”„«»‘’`´*_~≈+:：=&\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\p{M}]/u;

function markOf(mark: string): TokenMark | undefined {
  if (COMMA.test(mark)) return 'comma';
  if (QUESTION.test(mark)) return 'question';
  if (STOP.test(mark)) return 'stop';
  if (PERCENT.test(mark)) return 'percent';
  return SILENT.test(mark) ? undefined : 'unknown';
}

/** A dash joins words, spans a range, is a minus, or ends the clause; its neighbours tell. */
function dashOf(before: string, after: string): TokenMark | undefined {
  if (/\p{L}$/u.test(before) && /^\p{L}/u.test(after)) return undefined;
  if (/\d\s*$/u.test(before) && /^\s*\d/u.test(after)) return 'range';
  return /(?:^|\s)$/u.test(before) && /^\d/u.test(after) ? 'minus' : 'stop';
}

function starsOf(run: string): RatingToken {
  const stars = [...run].filter((character) => character.trim() !== '');
  const empty = stars.filter((star) => EMPTY.includes(star)).length;
  return { kind: 'stars', filled: stars.length - empty, empty };
}

function* tokensIn(match: RegExpExecArray): Generator<RatingToken> {
  const { skip, run, glued, word, stars, arrow, dash, newline, mark } = match.groups ?? {};
  const { input, index } = match;
  if (skip !== undefined)
    yield { kind: 'word', text: skip.replace(/[^\p{L}]/gu, ''), glued: false };
  else if (match.groups?.numbered !== undefined) yield { kind: 'opaque' };
  else if (run !== undefined) yield { kind: 'digits', text: run };
  else if (word !== undefined) yield { kind: 'word', text: word, glued: false };
  else if (stars !== undefined) yield starsOf(stars);
  else if (arrow !== undefined) yield { kind: 'arrow' };
  else if (newline !== undefined) yield { kind: 'stop' };

  if (glued !== undefined) yield { kind: 'word', text: glued, glued: true };
  const sign =
    dash === undefined
      ? mark && markOf(mark)
      : dashOf(input.slice(0, index), input.slice(index + dash.length));
  if (sign) yield { kind: sign };
}

const ASTERISKS = /^\s*\*{2,10}\s*$/u;

export function ratingTokens(text: string): readonly RatingToken[] {
  const filled = ASTERISKS.exec(text)?.[0].trim().length;
  if (filled !== undefined) return [{ kind: 'stars', filled, empty: 0 }];
  return [...ratingText(text).matchAll(TOKEN)].flatMap((match) => [...tokensIn(match)]);
}
