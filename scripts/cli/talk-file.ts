import type { Choices } from '../../src/core/contract/message.ts';

/** One thing said in a recorded talk. */
export interface TalkLine {
  readonly author: 'bot' | 'buyer';
  readonly text: string;
}

/** A talk that every change is replayed against: what it was about, and every line in order. */
export interface Talk {
  /** What the contact and the shipment were, e.g. `locale`, `role`, `shipment`. */
  readonly facts: Readonly<Record<string, string>>;
  readonly lines: readonly TalkLine[];
}

export const PREFIX = { bot: 'bot   | ', buyer: 'buyer > ' } as const;
/** Before the rest of a text of several lines. */
export const MORE = '      | ';

/** A talk as a file that people read: facts as `# name: value`, then lines with their author. */
export function writeTalk({ facts, lines }: Talk): string {
  const head = Object.entries(facts).map(([name, value]) => `# ${name}: ${value}`);
  const body = lines.map(
    ({ author, text }) => `${PREFIX[author]}${text.replaceAll('\n', `\n${MORE}`)}`,
  );
  return `${[...head, '', ...body].join('\n')}\n`;
}

/** What a reader sees of a message with its buttons. */
export function shown(text: string, choices: Choices | undefined): string {
  if (choices === undefined) return text;
  return `${text}\n${choices.options.map(({ label }) => `[${label}]`).join(' ')}`;
}
