import { cutAtWord } from '../../src/core/cut-at-word.ts';
import { clip } from './clip.ts';

const ELLIPSIS = '…';
const LINE_WHITE = /[\s\p{Cc}]+/gu;

/** Bidi marks, embeddings, overrides and isolates, zero-width and soft-hyphen characters, half pairs. */
const HIDDEN =
  /\u034f|[\u00ad\u061c\u115f\u1160\u180e\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\p{Cs}]/gu;

/** The joiner holds family emoji together; anywhere else it only hides. */
const LOOSE_JOINER =
  /(?<!\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f)\u200d|\u200d(?!\p{Extended_Pictographic})/gu;

/** More text than this is never looked at: the quote is a line, the answer may be a novel. */
const READ_UNITS = 20_000;

/**
 * A buyer's words on one line, safe to put inside our own sentence. Longer words are cut where a
 * word ends; only one that is longer than a quote by itself is cut inside.
 */
export function quote(text: string, maximumGraphemes = 80): string {
  const line = text
    .slice(0, READ_UNITS)
    .replace(HIDDEN, '')
    .replace(LOOSE_JOINER, '')
    .replace(LINE_WHITE, ' ')
    .trim();
  const whole = clip(line, maximumGraphemes);
  if (whole === line) return line;
  const room = clip(line, Math.max(0, maximumGraphemes - 1)).length;
  return `${cutAtWord(line, room).trimEnd()}${ELLIPSIS}`;
}

/** For the end of a sentence of ours, which has a full stop of its own. */
export function quoteInside(text: string): string {
  return quote(text.replace(/[.。．｡]+\s*$/u, ''));
}
