import { Command, InvalidArgumentError } from 'commander';
import { CONTESTANTS } from './contestant.ts';

const PARTS = [
  'speed',
  'commands',
  'length',
  'faults',
  'workers',
  'report',
  'outbox',
  'neighbours',
  'opening',
  'tagging',
] as const;
export type Part = (typeof PARTS)[number];

export interface Options {
  readonly rounds: number;
  readonly seconds: number;
  readonly chats: number;
  readonly only: readonly string[];
  readonly parts: readonly Part[];
  /** How many responses of one year are reported of. */
  readonly responses: number;
  /** JSON lines of `text` and `lang` to tag; absent: what the sample's buyers say. */
  readonly texts?: string;
  readonly json: boolean;
  /** Where CPU profiles of Quayside go. */
  readonly profile?: string;
}

const NAMES = CONTESTANTS.map(({ name }) => name);

export function parseOptions(args: readonly string[]): Options {
  return new Command('bench')
    .description('how fast Quayside is, and what it loses, compared with a floor and two peers')
    .option('--rounds <count>', 'how often each contestant is measured', wholeNumber, 3)
    .option('--seconds <count>', 'how long each time', wholeNumber, 8)
    .option('--chats <count>', 'buyers who talk at the same time', wholeNumber, 200)
    .option('--only <names>', `some contestants: ${NAMES.join(', ')}`, listOf(NAMES), NAMES)
    .option('--parts <names>', `some parts: ${PARTS.join(', ')}`, listOf(PARTS), [...PARTS])
    .option('--responses <count>', 'of the year that is reported of', wholeNumber, 100_000)
    .option('--texts <file>', 'to tag: JSON lines of "text" and "lang"; absent: the sample’s words')
    .option('--profile <folder>', 'write CPU profiles of Quayside there')
    .option('--json', 'print the figures as JSON', false)
    .addHelpText(
      'after',
      '\nMongoDB is the one at MONGODB_URI, else an engine for tests; without any, only SQLite is measured. Tagging needs no file: --texts only replaces its texts.',
    )
    .parse([...args], { from: 'user' })
    .opts<Options>();
}

function wholeNumber(written: string): number {
  const count = Number(written);
  if (!Number.isInteger(count) || count < 1) throw new InvalidArgumentError('a number from 1 on');
  return count;
}

function listOf<Name extends string>(known: readonly Name[]) {
  return (written: string): readonly Name[] => {
    const names = written.split(',').map((name) => name.trim());
    const unknown = names.find((name) => !known.some((one) => one === name));
    if (unknown !== undefined) throw new InvalidArgumentError(`there is no "${unknown}"`);
    return known.filter((name) => names.includes(name));
  };
}
