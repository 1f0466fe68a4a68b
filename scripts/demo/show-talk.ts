import picocolors from 'picocolors';
import type { ChatLine } from '../../adapters/web/wire.ts';

const INDENT = '          ';

/** A talk as the buyer saw it, with what was pressed in brackets. */
export function showTalk(lines: readonly ChatLine[]): string {
  return lines.map((line) => showLine(line, lines)).join('\n');
}

function showLine(line: ChatLine, lines: readonly ChatLine[]): string {
  const { author, text, choices, chosen } = line;
  if (author === 'buyer') {
    const words = chosen === undefined ? text : `[${labelOf(text, chosen, lines)}]`;
    return `  ${picocolors.green('buyer  ›')} ${indented(words)}`;
  }
  const buttons = choices?.options.map(({ label }) => `[${label}]`).join(' ');
  const whole = buttons === undefined ? text : `${text}\n${picocolors.dim(buttons)}`;
  return `  ${picocolors.cyan('bot    ›')} ${indented(whole)}`;
}

/** What stood on the pressed button. */
function labelOf(value: string, question: string, lines: readonly ChatLine[]): string {
  const asked = lines.find(({ choices }) => choices?.question === question);
  return asked?.choices?.options.find((option) => option.value === value)?.label ?? value;
}

function indented(text: string): string {
  return text.replaceAll('\n', `\n${INDENT} `);
}
