import { Command } from 'commander';
import type { TranscriptLine } from '../src/core/transcript.ts';
import type { ProgrammeStore } from '../src/programme/ports.ts';
import { type TimelineSources, timeline } from '../src/programme/timeline.ts';
import { unknownRecord } from '../src/programme/unknown-record.ts';
import { clean } from '../src/render/clean.ts';

export interface TimelineParts extends TimelineSources {
  readonly programme: ProgrammeStore;
  close(): Promise<void>;
}

interface Options {
  readonly contact: string;
  readonly json?: boolean;
}

const HELP = `
Talks that began with a signed link count; a talk in which somebody typed an order number does not.

Exit status: 0 done, 1 no such contact, 2 wrong usage.`;

/** `quayside timeline`: what was said with one contact, whichever messenger it was in. */
export function timelineCommand(open: () => Promise<TimelineParts>): Command {
  return new Command('timeline')
    .description('print all that was said with one contact, over all channels')
    .requiredOption('--contact <id>', 'the contact')
    .option('--json', 'print the lines as JSON')
    .addHelpText('after', HELP)
    .action(async ({ contact, json }: Options, command: Command) => {
      const found = await read(contact, await open());
      const { writeOut, writeErr } = command.configureOutput();
      if (found.kind === 'unknown') writeErr?.(`error: ${found.why}\n`);
      else
        writeOut?.(`${json ? JSON.stringify(found.lines, undefined, 2) : inWords(found.lines)}\n`);
      process.exitCode = found.kind === 'unknown' ? 1 : 0;
    });
}

type Read =
  | { readonly kind: 'lines'; readonly lines: readonly TranscriptLine[] }
  | { readonly kind: 'unknown'; readonly why: string };

async function read(contact: string, parts: TimelineParts): Promise<Read> {
  try {
    const [known] = await parts.programme.findMany('contacts', [contact]);
    if (known === undefined) {
      return { kind: 'unknown', why: await unknownRecord(parts.programme, 'contacts', contact) };
    }
    return { kind: 'lines', lines: await timeline(contact, parts) };
  } finally {
    await parts.close();
  }
}

function inWords(lines: readonly TranscriptLine[]): string {
  if (lines.length === 0) return 'Nothing was said yet.';
  return lines.map(inOneLine).join('\n');
}

function inOneLine({ at, conversation, author, text }: TranscriptLine): string {
  const when = new Date(at).toISOString().slice(0, 16).replace('T', ' ');
  return `${when}  ${conversation}  ${author.padEnd(5)}  ${clean(text)}`;
}
