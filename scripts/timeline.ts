import { Command } from 'commander';
import type { FileRecord } from '../src/core/contract/kept-file.ts';
import type { MediaReference } from '../src/core/contract/media-reference.ts';
import type { TranscriptLine } from '../src/core/contract/transcript.ts';
import type { KeptFiles } from '../src/engine/ports.ts';
import type { ProgrammeStore } from '../src/programme/ports.ts';
import { type TimelineSources, timeline } from '../src/programme/timeline.ts';
import { unknownRecord } from '../src/programme/unknown-record.ts';
import { clean } from '../src/render/text/clean.ts';

import { using } from './cli/using.ts';

export interface TimelineParts extends TimelineSources {
  /** What became of what buyers sent. */
  readonly files: Pick<KeptFiles, 'find'>;
  readonly programme: ProgrammeStore;
  close(): Promise<void>;
}

interface Options {
  readonly contact: string;
  readonly json?: boolean;
}

const HELP = `
Includes conversations that began with a signed link, not those where somebody typed an order number.

Exit status: 0 done, 1 no such contact, 2 wrong usage.`;

/** `quayside timeline`: what was said with one contact, whichever messenger it was in. */
export function timelineCommand(open: () => Promise<TimelineParts>): Command {
  return new Command('timeline')
    .description('print everything said with one contact, across all channels')
    .requiredOption('--contact <id>', 'the contact')
    .option('--json', 'print the lines as JSON')
    .addHelpText('after', HELP)
    .action(async ({ contact, json }: Options, command: Command) => {
      const found = await using(open, (parts) => read(contact, parts));
      const { writeOut, writeErr } = command.configureOutput();
      if (found.kind === 'unknown') writeErr?.(`error: ${found.why}\n`);
      else
        writeOut?.(`${json ? JSON.stringify(found.lines, undefined, 2) : inWords(found.lines)}\n`);
      process.exitCode = found.kind === 'unknown' ? 1 : 0;
    });
}

/** A line with what is known of the files that it shows. */
type Line = TranscriptLine & { readonly kept?: readonly FileRecord[] };

type Read =
  | { readonly kind: 'lines'; readonly lines: readonly Line[] }
  | { readonly kind: 'unknown'; readonly why: string };

async function read(contact: string, parts: TimelineParts): Promise<Read> {
  const [known] = await parts.programme.findMany('contacts', [contact]);
  if (known === undefined) {
    return { kind: 'unknown', why: await unknownRecord(parts.programme, 'contacts', contact) };
  }
  return { kind: 'lines', lines: await withRecords(await timeline(contact, parts), parts.files) };
}

async function withRecords(
  lines: readonly TranscriptLine[],
  files: TimelineParts['files'],
): Promise<readonly Line[]> {
  const idsOf = ({ media = [] }: TranscriptLine) => media.flatMap(({ file }) => file ?? []);
  const records = await files.find(lines.flatMap(idsOf));
  return lines.map((line) => {
    const ids = idsOf(line);
    if (ids.length === 0) return line;
    return { ...line, kept: records.filter(({ id }) => ids.includes(id)) };
  });
}

function inWords(lines: readonly Line[]): string {
  if (lines.length === 0) return 'Nothing has been said yet.';
  return lines.map(inOneLine).join('\n');
}

function inOneLine({ at, conversation, author, text, media = [], kept = [] }: Line): string {
  const when = new Date(at).toISOString().slice(0, 16).replace('T', ' ');
  const said = [clean(text), ...media.map((each) => shown(each, kept))].filter(Boolean).join(' ');
  return `${when}  ${conversation}  ${author.padEnd(5)}  ${said}`;
}

/** E.g. `[photo: wet.jpg, image/jpeg, 12345 bytes, telegram:42#7.0]`. */
function shown(media: MediaReference, kept: readonly FileRecord[]): string {
  const { kind, file, name } = media;
  if (file === undefined) return `[${kind}: ${clean(name ?? media.reference)}]`;
  const record = kept.find(({ id }) => id === file);
  if (record === undefined) return `[${kind}: not kept yet, ${file}]`;
  if (record.state === 'missing') return `[${kind}: not kept (${record.why}), ${file}]`;
  return `[${kind}: ${clean(record.name)}, ${record.type}, ${record.sizeBytes} bytes, ${file}]`;
}
