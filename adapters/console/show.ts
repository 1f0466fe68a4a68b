import { styleText } from 'node:util';
import { isRightToLeft } from '../../src/base/locale.ts';
import { wrap } from '../../src/base/text/wrap.ts';
import type { Choices, OutboundMessage } from '../../src/core/contract/message.ts';
import { consoleWords } from './words/words.ts';

export interface Look {
  readonly color: boolean;
  readonly columns: number;
}

/** Everything but text and line ends: a terminal would obey it. */
const CONTROLS = /[\p{Cc}\u2028\u2029]/gu;

function printable(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(CONTROLS, (sign) => (sign === '\n' ? sign : '�'));
}

function choiceRows({ layout, options }: Choices): readonly string[] {
  const labels = options.map(({ label }) => printable(label));
  if (layout === 'scale') return [labels.map((label) => `[${label}]`).join(' ')];
  return labels.map((label, index) => `[${index + 1}] ${label}`);
}

/** Each line in rows; an address, which is one word, stays whole so that it can be opened. */
function rowsOf(text: string, columns: number): readonly string[] {
  return text
    .split('\n')
    .flatMap((line) => (line.trim() === '' ? [''] : wrap(line, columns, 'whole')));
}

/** A message as rows of a terminal; languages written from the right are left to the terminal. */
export function show(message: OutboundMessage, { color, columns }: Look): string {
  const paint = (style: 'cyan' | 'bold' | 'dim', text: string) =>
    color ? styleText(style, text, { validateStream: false }) : text;
  const text = printable(message.text);
  const rows = isRightToLeft(message.locale) ? text.split('\n') : rowsOf(text, columns);
  const links = (message.links ?? []).map(({ label, url }) => printable(`${label}: ${url}`));
  return [
    ...(message.by === undefined ? [] : [paint('dim', consoleWords(message.locale).team)]),
    ...rows.map((row) => paint('cyan', row)),
    ...(message.choices ? choiceRows(message.choices).map((row) => paint('bold', row)) : []),
    ...links,
    '',
    '',
  ].join('\n');
}
