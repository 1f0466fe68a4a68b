import picocolors from 'picocolors';
import type { ChatLine } from '../../adapters/web/wire.ts';

const INDENT = '          ';

/** A talk as the buyer saw it, with what was pressed in brackets. */
export function showTalk(lines: readonly ChatLine[]): string {
  return lines.map(showLine).join('\n');
}

function showLine({ author, text, choices, chosen }: ChatLine): string {
  if (author === 'buyer') {
    const words = chosen === undefined ? text : `[${text}]`;
    return `  ${picocolors.green('buyer  ›')} ${indented(words)}`;
  }
  const buttons = choices?.options.map(({ label }) => `[${label}]`).join(' ');
  const whole = buttons === undefined ? text : `${text}\n${picocolors.dim(buttons)}`;
  return `  ${picocolors.cyan('bot    ›')} ${indented(whole)}`;
}

function indented(text: string): string {
  return text.replaceAll('\n', `\n${INDENT} `);
}
