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

const PREFIX = { bot: 'bot   | ', buyer: 'buyer > ' } as const;
const AUTHORS = ['bot', 'buyer'] as const;
const MORE = '      | ';

/** A talk as a file that people read: facts as `# name: value`, then lines with their author. */
export function writeTalk({ facts, lines }: Talk): string {
  const head = Object.entries(facts).map(([name, value]) => `# ${name}: ${value}`);
  const body = lines.map(
    ({ author, text }) => `${PREFIX[author]}${text.replaceAll('\n', `\n${MORE}`)}`,
  );
  return `${[...head, '', ...body].join('\n')}\n`;
}

/** Reads what `writeTalk` wrote. Throws where a line has no author. */
export function readTalk(file: string): Talk {
  const facts: Record<string, string> = {};
  const lines: TalkLine[] = [];
  for (const line of file.split('\n')) {
    const [, name, value = ''] = /^# ([a-z-]+): (.*)$/.exec(line) ?? [];
    const author = AUTHORS.find((one) => line.startsWith(PREFIX[one]));
    if (name !== undefined) facts[name] = value;
    else if (author) lines.push({ author, text: line.slice(PREFIX[author].length) });
    else if (line.startsWith(MORE.trimEnd())) continued(lines, line.slice(MORE.length));
    else if (line.trim() !== '') throw new Error(`This line of a talk has no author: "${line}"`);
  }
  return { facts, lines };
}

function continued(lines: TalkLine[], more: string): void {
  const last = lines.pop();
  if (last === undefined) throw new Error('A talk cannot begin with the rest of a line');
  lines.push({ ...last, text: `${last.text}\n${more}` });
}

/** What a reader sees of a message with its buttons. */
export function shown(text: string, choices: Choices | undefined): string {
  if (choices === undefined) return text;
  return `${text}\n${choices.options.map(({ label }) => `[${label}]`).join(' ')}`;
}
