import { Command } from 'commander';
import type { QuarantineEntry } from '../src/engine/ports.ts';
import { type Replay, type ReplayParts, replay } from '../src/engine/spool/replay.ts';

import { using } from './cli/using.ts';

type Open = () => Promise<ReplayParts & { close(): Promise<void> }>;

const LIST_LIMIT = 1_000;

const HELP = `
What could not be processed is kept here: an event that failed five times, a delivery that no channel
understands, a message of a kind that this version does not know. The list says why, and nothing
that anybody wrote.

replay processes it again; what fails again comes back here. Replaying twice changes nothing.

Exit status: 0 done, 1 not done, 2 wrong usage, 69 the store is unreachable or in use.`;

/** `quayside quarantine`: what was set aside, to be brought back or dropped. */
export function quarantineCommand(open: Open): Command {
  return new Command('quarantine')
    .description('list what could not be processed, retry it, or drop it')
    .addHelpText('after', HELP)
    .addCommand(listCommand(open))
    .addCommand(replayCommand(open))
    .addCommand(dropCommand(open));
}

function listCommand(open: Open): Command {
  return new Command('list')
    .description('list what was set aside, oldest first')
    .option('--json', 'print the records as JSON')
    .action(async ({ json }: { readonly json?: boolean }, command: Command) => {
      const entries = await using(open, ({ quarantine }) => quarantine.list(LIST_LIMIT));
      const text = json ? JSON.stringify(entries, undefined, 2) : inWords(entries);
      command.configureOutput().writeOut?.(`${text}\n`);
    });
}

function replayCommand(open: Open): Command {
  return new Command('replay')
    .description('process one again')
    .argument('<id>', 'as the list shows it')
    .action(async (id: string, _options: object, command: Command) => {
      const done = await using(open, (parts) => replay(id, parts));
      tell(command, done.kind === 'replayed' || done.kind === 'before', outcomeText(id, done));
    });
}

function dropCommand(open: Open): Command {
  return new Command('drop')
    .description('remove one permanently, with everything kept of it')
    .argument('<id>', 'as the list shows it')
    .action(async (id: string, _options: object, command: Command) => {
      const isDropped = await using(open, async ({ quarantine }) => {
        const record = await quarantine.find(id);
        if (record !== undefined) await quarantine.drop(record.id);
        return record !== undefined;
      });
      tell(command, isDropped, isDropped ? `${id} is dropped.` : nothingBy(id));
    });
}

function outcomeText(id: string, done: Replay): string {
  switch (done.kind) {
    case 'replayed':
      return `${id} will be processed again by the running program.`;
    case 'before':
      return `${id} was replayed at ${new Date(done.at).toISOString()}; nothing was changed.`;
    case 'unreadable':
      return `${id} is a delivery that no channel understands: it can only be dropped, not replayed.`;
    case 'unknown':
      return nothingBy(id);
  }
}

function nothingBy(id: string): string {
  return `Nothing in quarantine has the id ${id}; "quayside quarantine list" shows what there is.`;
}

function tell(command: Command, isDone: boolean, sentence: string): void {
  const { writeOut, writeErr } = command.configureOutput();
  if (isDone) writeOut?.(`${sentence}\n`);
  else writeErr?.(`error: ${sentence}\n`);
  process.exitCode = isDone ? 0 : 1;
}

function inWords(entries: readonly QuarantineEntry[]): string {
  if (entries.length === 0) return 'Nothing is in quarantine.';
  return entries.map(inOneLine).join('\n');
}

function inOneLine({ handle, at, channel, conversation, kind, of, reason }: QuarantineEntry) {
  const when = new Date(at).toISOString().slice(0, 16).replace('T', ' ');
  const where = conversation ?? channel ?? 'unknown channel';
  const what = of === undefined ? kind : `${kind} ${of}`;
  return `${handle}  ${when}  ${where}  ${what}  ${reason}`;
}
