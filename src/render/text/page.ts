import picocolors from 'picocolors';
import { cutAtWord } from '../../base/text/cut-at-word.ts';
import { displayWidth, splitAtWidth } from '../../base/text/display-width.ts';
import { wrap } from '../../base/text/wrap.ts';
import type { Line, Tone } from './line.ts';

export interface Page {
  /** Columns that no line exceeds; 80 unless told otherwise, never below 40. */
  readonly width?: number;
  /** Off unless told otherwise. */
  readonly colour?: boolean;
}

const USUAL = 80;
const NARROWEST = 40;

/** Lays lines out for a terminal. Without colour the only control characters are line feeds. */
export function layOut(lines: readonly Line[], { width = USUAL, colour = false }: Page): string {
  const paint = paints(colour);
  const columns = Math.max(NARROWEST, width);
  return lines
    .flatMap((each) => folded(each, columns).map((text) => paint[each.tone](text)))
    .map((text) => `${text}\n`)
    .join('');
}

function folded({ text, indent, most }: Line, columns: number): readonly string[] {
  if (text === '') return [''];
  const room = columns - indent;
  const all = wrap(text, room);
  const shown = most === undefined || all.length <= most ? all : cut(all.slice(0, most), room);
  return shown.map((each) => ' '.repeat(indent) + each);
}

function cut(lines: readonly string[], room: number): readonly string[] {
  const last = lines.at(-1) ?? '';
  const [kept] = displayWidth(last) < room ? [last] : splitAtWidth(last, room - 1);
  return [...lines.slice(0, -1), `${cutAtWord(last, kept.length)}…`];
}

function paints(colour: boolean): Readonly<Record<Tone, (text: string) => string>> {
  const { bold, dim, green, red } = picocolors.createColors(colour);
  const plain = (text: string): string => text;
  return { title: bold, heading: bold, plain, quiet: dim, good: green, bad: red };
}
