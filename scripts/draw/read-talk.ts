import { MORE, PREFIX, type Talk, type TalkLine } from '../cli/talk-file.ts';

const AUTHORS = ['bot', 'buyer'] as const;

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
