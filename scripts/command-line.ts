import { Command } from 'commander';
import { ConfigError } from '../src/config.ts';
import { TagsFolderError } from '../src/insight/tags-folder-error.ts';
import { EXIT, readConfig } from '../src/main.ts';
import { openRecords } from '../src/records.ts';
import { FolderInUseError } from '../src/store/embedded/open.ts';
import { staffLineReader } from '../src/store/staff-lines.ts';
import { storedTranscript } from '../src/stored-transcript.ts';
import { causeReaders } from './cause-readers.ts';
import { chatCommand } from './chat.ts';
import { demoCommand } from './demo.ts';
import { doctorCommand } from './doctor.ts';
import { examineAll } from './examine-all.ts';
import { exportCommand } from './export.ts';
import { importCommand } from './import.ts';
import { inviteCommand } from './invite.ts';
import { openInvitations } from './open-invitations.ts';
import { reportCommand } from './report.ts';
import { startCommand } from './start.ts';
import { tagCommand } from './tag.ts';
import { timelineCommand } from './timeline.ts';

const program = new Command('quayside')
  .description('Hears from an exporter’s buyers after goods have shipped')
  .showHelpAfterError()
  .addCommand(startCommand())
  .addCommand(demoCommand())
  .addCommand(chatCommand())
  .addCommand(reportCommand(openReport, readDefaults))
  .addCommand(tagCommand(readTagsFolder))
  .addCommand(importCommand(openStored))
  .addCommand(exportCommand(openStored))
  .addCommand(inviteCommand(openInvitations))
  .addCommand(timelineCommand(openTimeline))
  .addCommand(doctorCommand(examineAll));

async function openStored() {
  return await openRecords((await readConfig()).base);
}

async function openReport() {
  const { base } = await readConfig();
  const records = await openRecords(base);
  const staffLines = staffLineReader(records.store.connection);
  return { ...records, staffLines, causeReaders: causeReaders(base.TAGS_DIR) };
}

async function readDefaults() {
  const { DEFAULT_TIME_ZONE, DEFAULT_LOCALE, TAGS_DIR } = (await readConfig()).base;
  return { timeZone: DEFAULT_TIME_ZONE, locale: DEFAULT_LOCALE, tagsFolder: TAGS_DIR };
}

async function readTagsFolder() {
  return (await readConfig()).base.TAGS_DIR;
}

async function openTimeline() {
  const records = await openStored();
  const { programme, responses, close } = records;
  const transcript = storedTranscript(records, Date.now);
  return { programme, answeredIn: responses.conversationsOf, transcript, close };
}

/** Errors that an operator can mend are told in a sentence; everything else with its stack. */
function explain(error: unknown): number {
  if (error instanceof ConfigError || error instanceof TagsFolderError) {
    process.stderr.write(`${error.message}\n`);
    return EXIT.configuration;
  }
  if (error instanceof FolderInUseError) {
    process.stderr.write(`${error.message}\n`);
    return EXIT.unavailable;
  }
  if (error instanceof Error && error.name === 'MongooseServerSelectionError') {
    process.stderr.write('MongoDB does not answer at MONGODB_URI. Is it running, and reachable?\n');
    return EXIT.unavailable;
  }
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : error}\n`);
  return 1;
}

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = explain(error);
}
