import { openStores } from '../../../src/app/open-stores.ts';
import { configuredCalendar } from '../../../src/app/settings/calendar-file.ts';
import { givenName } from '../../../src/app/settings/company-name.ts';
import { configuredPolicy } from '../../../src/app/settings/programme-file.ts';
import { configuredTeam } from '../../../src/app/settings/team-file.ts';
import { planMaker } from '../../../src/asking/plans/make-plans.ts';
import { readConfig, surroundings } from '../../../src/main.ts';
import { storedTranscript } from '../../../src/reporting/stored-transcript.ts';
import { staffLineReader } from '../../../src/stores/staff-lines.ts';
import { nameOf } from '../../../src/team/desk/names.ts';
import type { ExportParts } from '../../export.ts';
import type { ImportParts } from '../../import.ts';
import type { OpenSources, ReportDefaults } from '../../report.ts';
import type { TimelineParts } from '../../timeline.ts';
import { causeReaders } from '../cause-readers.ts';

/** The clock and the chance of this process, for its commands. */
export const { now, newId } = surroundings('silent');

/** The store, and by what names the team's file knows colleagues. Throws ConfigError for its faults. */
export async function openForImport(): Promise<ImportParts> {
  const { base } = await readConfig();
  const [{ members }, policy, calendar] = await Promise.all([
    configuredTeam(base),
    configuredPolicy(base),
    configuredCalendar(base),
  ]);
  const records = await openStores(base, newId);
  const { makeFor } = planMaker({ ...records, policy, now });
  return {
    ...records,
    members: members.map(({ name }) => name),
    calendars: calendar.countries,
    afterWriting: makeFor,
  };
}

/** The store, and what the team calls people. Throws ConfigError for the faults of its file. */
export async function openForExport(): Promise<ExportParts> {
  const { base } = await readConfig();
  const settings = await configuredTeam(base);
  const records = await openStores(base, newId);
  return { ...records, nameOf: (identity) => nameOf({ ...records, settings }, identity) };
}

export async function openReport(): Promise<OpenSources> {
  const { base } = await readConfig();
  const records = await openStores(base, newId);
  const staffLines = staffLineReader(records.store);
  const { feedback, cases, tagger } = records;
  const unasked = { feedback, cases, tagger };
  return { ...records, staffLines, unasked, causeReaders: causeReaders(base.TAGS_DIR) };
}

export async function readDefaults(): Promise<ReportDefaults> {
  const { DEFAULT_TIME_ZONE, DEFAULT_LOCALE, TAGS_DIR, COMPANY_NAME } = (await readConfig()).base;
  return {
    timeZone: DEFAULT_TIME_ZONE,
    locale: DEFAULT_LOCALE,
    companyName: givenName(COMPANY_NAME),
    tagsFolder: TAGS_DIR,
  };
}

export async function openTimeline(): Promise<TimelineParts> {
  const records = await openStores((await readConfig()).base, newId);
  const { programme, responses, files, close } = records;
  const transcript = storedTranscript(records, now);
  return { programme, answeredIn: responses.conversationsOf, transcript, files, close };
}
