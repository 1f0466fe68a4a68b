import { Command, CommanderError, type OutputConfiguration } from 'commander';
import { keepYoungSpaceSmall } from '../../src/app/young-space.ts';

/** Exit statuses of the program, as in sysexits.h. */
const EXIT = { usage: 2, unavailable: 69, configuration: 78 } as const;

/**
 * Every command, loaded only when it is the one that was typed: most parts take longer to load
 * than to run.
 */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  start: async () => (await import('../start.ts')).startCommand(),
  demo: async () => (await import('../demo.ts')).demoCommand(),
  chat: async () => (await import('../chat.ts')).chatCommand(),
  report: async () => {
    const { reportCommand } = await import('../report.ts');
    const { openReport, readDefaults, now } = await opening();
    return reportCommand(openReport, readDefaults, now);
  },
  tag: async () => (await import('../tag.ts')).tagCommand(readTagsFolder),
  import: async () => (await import('../import.ts')).importCommand(openForImport),
  export: async () => {
    const { exportCommand } = await import('../export.ts');
    const { openForExport, now } = await opening();
    return exportCommand(openForExport, readTimeZone, now);
  },
  invite: async () => {
    const { inviteCommand } = await import('../invite.ts');
    return inviteCommand(async () =>
      (await import('./open/open-invitations.ts')).openInvitations(),
    );
  },
  timeline: async () => {
    const { timelineCommand } = await import('../timeline.ts');
    return timelineCommand(async () => (await opening()).openTimeline());
  },
  programme: async () => {
    const { programmeCommand } = await import('../programme.ts');
    return programmeCommand(async () => (await import('./open/open-programme.ts')).openProgramme());
  },
  quarantine: async () => {
    const { quarantineCommand } = await import('../quarantine.ts');
    return quarantineCommand(async () =>
      (await import('./open/open-quarantine.ts')).openQuarantine(),
    );
  },
  calendar: async () => {
    const { calendarCommand } = await import('../calendar.ts');
    return calendarCommand(async () => (await import('./open/open-calendar.ts')).openCalendar());
  },
  doctor: async () => {
    const { doctorCommand } = await import('../doctor.ts');
    return doctorCommand(async () => (await import('./examine-all.ts')).examineAll());
  },
};

function opening() {
  return import('./open/open-records.ts');
}

async function openForImport() {
  return (await opening()).openForImport();
}

async function readTimeZone() {
  return (await (await opening()).readDefaults()).timeZone;
}

async function readTagsFolder() {
  const { readConfig } = await import('../../src/main.ts');
  return (await readConfig()).base.TAGS_DIR;
}

/** Runs the command that these words ask for; resolves with the exit status. */
export async function runCommandLine(
  args: readonly string[],
  output: OutputConfiguration = {},
): Promise<number> {
  const program = new Command('quayside')
    .description('Hears from an exporter’s buyers after goods have shipped')
    .showHelpAfterError('Add --help to see how it is used.')
    .configureOutput(output)
    .exitOverride();
  // A command is over soon; what serves stays, and its memory with it.
  if (args[0] === 'start') keepYoungSpaceSmall();
  for (const load of loadersFor(args)) {
    const command = (await load()).copyInheritedSettings(program);
    for (const part of command.commands) part.copyInheritedSettings(command);
    program.addCommand(command);
  }
  try {
    await program.parseAsync(args, { from: 'user' });
    return Number(process.exitCode ?? 0);
  } catch (error) {
    return explain(error, program);
  }
}

/** The command that is named first, or all where none is: help names each, and so do faults. */
function loadersFor([first = '']: readonly string[]): readonly (() => Promise<Command>)[] {
  const named = Object.entries(COMMANDS).filter(([name]) => name === first);
  return (named.length > 0 ? named : Object.entries(COMMANDS)).map(([, load]) => load);
}

/** Scripts can tell wrong usage (2) from work that did not succeed (1): commander ends both with 1. */
function statusOf({ code, exitCode }: CommanderError): number {
  return code !== 'commander.error' && exitCode === 1 ? EXIT.usage : exitCode;
}

/** Errors that an operator can put right, by their names: their modules need not be loaded for that. */
const EXPECTED: Readonly<Record<string, number>> = {
  ConfigError: EXIT.configuration,
  TagsFolderError: EXIT.configuration,
  ChannelRefused: EXIT.configuration,
  ListenError: EXIT.configuration,
  UnusableStore: EXIT.configuration,
  StoreUnavailable: EXIT.unavailable,
  ServedElsewhere: EXIT.unavailable,
};

/** Errors that an operator can put right are told in a sentence; everything else with its stack. */
function explain(error: unknown, program: Command): number {
  if (error instanceof CommanderError) return statusOf(error);
  const { writeErr } = program.configureOutput();
  const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
  const expected = EXPECTED[name];
  writeErr?.(`${expected === undefined ? (stack ?? message) : message}\n`);
  return expected ?? 1;
}
