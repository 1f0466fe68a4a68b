import picocolors from 'picocolors';
import type { TeamMessage } from './team-channel.ts';

const NAME_COLUMNS = 6;
const INDENT = ' '.repeat(NAME_COLUMNS + 5);

/** A card with its buttons, and what was said under it. */
export function showThread(messages: readonly TeamMessage[]): string {
  return messages.map(showMessage).join('\n');
}

function showMessage({ author, text, choices, thread }: TeamMessage): string {
  const buttons = choices?.options.map(({ label }) => `[${label}]`).join(' ');
  const whole = buttons === undefined ? text : `${text}\n${picocolors.dim(buttons)}`;
  const colour = author === 'bot' ? picocolors.cyan : picocolors.green;
  const mark = thread === undefined ? '▌' : '›';
  return `  ${colour(`${author.padEnd(NAME_COLUMNS)} ${mark}`)} ${whole.replaceAll('\n', `\n${INDENT}`)}`;
}
