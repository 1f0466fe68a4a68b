import { cutAtWord } from '../../src/base/text/cut-at-word.ts';
import { visibleText } from '../../src/base/text/visible-text.ts';
import { clip } from './clip.ts';

const ELLIPSIS = '…';
const HALF_PAIR = /\p{Cs}/gu;
const CONTROLS = /\p{Cc}+/gu;
const LINE_WHITE = /\s+/gu;

/** More text than this is never looked at: the quote is a line, the answer may be a novel. */
const READ_UNITS = 20_000;

/**
 * A buyer's words on one line, safe to put inside our own sentence. Longer words are cut where a
 * word ends; only one that is longer than a quote by itself is cut inside.
 */
export function quote(text: string, maximumGraphemes = 80): string {
  const line = visibleText(text.slice(0, READ_UNITS).replace(HALF_PAIR, '').replace(CONTROLS, ' '))
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
