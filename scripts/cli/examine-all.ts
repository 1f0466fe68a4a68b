import { configuredAdapters, fromSettings, type SharedContext } from '../../src/app/channels.ts';
import { findAdapters } from '../../src/app/discover.ts';
import { openStore } from '../../src/app/open-store.ts';
import { readFiles } from '../../src/app/read-files.ts';
import type { Runtime } from '../../src/app/runtime.ts';
import { BaseUrl } from '../../src/app/settings/base-url.ts';
import { configuredCalendar } from '../../src/app/settings/calendar-file.ts';
import {
  type BaseSettings,
  type Config,
  ConfigError,
  type ConfigFault,
} from '../../src/app/settings/config.ts';
import { configWarnings } from '../../src/app/settings/config-warnings.ts';
import { configuredSecrets } from '../../src/app/settings/configured-secrets.ts';
import { teamChannelFaults } from '../../src/app/settings/team-channel-faults.ts';
import type { Calendar } from '../../src/asking/calendar/calendar.ts';
import type { Secrets } from '../../src/base/secrets.ts';
import type { ChannelAdapter, Check, Log } from '../../src/core/contract/channel.ts';
import { readConfig, surroundings } from '../../src/main.ts';
import type { DocumentStore } from '../../src/store/port/document-store.ts';
import { StoreUnavailable, UnusableStore } from '../../src/store/port/errors.ts';
import type { Examined } from '../doctor.ts';
import { buyersCountries, calendarFindings } from './calendar-checks.ts';

/** The store first, then every configured channel; a part in trouble keeps no other from being seen. */
export async function examineAll(): Promise<readonly Examined[]> {
  return await examineConfigured(await readConfig(), surroundings('silent'));
}

export async function examineConfigured(
  config: Config,
  around: Runtime,
): Promise<readonly Examined[]> {
  const secrets = await configuredSecrets(config);
  const adapters = await configuredAdapters(config, aloneContext(config.base, around, secrets));
  try {
    const settings = { part: 'settings', findings: await settingsFindings(config) };
    const stored = await storedParts(config.base, around);
    const others = await Promise.all(adapters.map(examined));
    // Whatever a server said, what is shown holds no secret.
    return secrets.cleaned([settings, ...stored, ...others, ...translationFindings(config.base)]);
  } finally {
    await Promise.all(adapters.map((adapter) => adapter.stop()));
  }
}

/** Files that are read, and what is missing or nobody knows. */
async function settingsFindings(config: Config): Promise<readonly Check[]> {
  const faults = await faultsOf(config);
  const warnings = configWarnings(config);
  return [
    ...faults.map((fault) => findingOf(fault, 'bad')),
    ...warnings.map((warning) => findingOf(warning, 'unknown')),
    ...(faults.length + warnings.length === 0 ? [ALL_SET] : []),
  ];
}

async function faultsOf(config: Config): Promise<readonly ConfigFault[]> {
  const faults = teamChannelFaults(config, await findAdapters());
  try {
    await readFiles(config.base, { faults });
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.faults;
    throw error;
  }
}

const ALL_SET: Check = { subject: 'files', verdict: 'good', detail: 'All are read' };

function findingOf({ variable, reason, example }: ConfigFault, verdict: Check['verdict']): Check {
  const remedy = example === undefined ? {} : { remedy: `for example ${example}` };
  return { subject: variable, verdict, detail: reason, ...remedy };
}

async function examined(adapter: ChannelAdapter): Promise<Examined> {
  const findings = (await adapter.runChecks?.()) ?? [];
  return { part: adapter.name, findings };
}

/** What leaves the house is said, though nothing is wrong with it. */
function translationFindings({ TRANSLATE_URL }: BaseSettings): readonly Examined[] {
  if (TRANSLATE_URL === undefined) return [];
  const detail = `What buyers write in other languages leaves this server: it is sent to ${new URL(TRANSLATE_URL).host}`;
  return [{ part: 'translation', findings: [{ subject: 'words', verdict: 'good', detail }] }];
}

/** The store, and what there is to say of the buyers that are in it. */
async function storedParts(settings: BaseSettings, { now }: Runtime): Promise<readonly Examined[]> {
  try {
    const store = await openStore(settings, 'command');
    return await examineStore(store, settings, now).finally(() => store.close());
  } catch (error) {
    const detail =
      error instanceof UnusableStore || error instanceof StoreUnavailable
        ? error.message
        : 'The store does not answer';
    const remedy =
      'Check that MongoDB is running and MONGODB_URI points to it, or that DATA_DIR is writable';
    const finding: Check = { subject: 'answer', verdict: 'bad', detail, remedy };
    return [{ part: 'store', findings: [finding] }];
  }
}

async function examineStore(
  store: DocumentStore,
  settings: BaseSettings,
  now: Runtime['now'],
): Promise<readonly Examined[]> {
  const findings = await store.examine(now);
  const calendar = await calendarOrNone(settings);
  if (calendar === undefined) return [{ part: 'store', findings }];
  const countries = await buyersCountries(store);
  const days = calendarFindings(calendar, countries, { now: now(), file: settings.CALENDAR_FILE });
  return [
    { part: 'store', findings },
    ...(days.length === 0 ? [] : [{ part: 'calendar', findings: days }]),
  ];
}

/** The faults of its file are told with the settings. */
async function calendarOrNone(settings: BaseSettings): Promise<Calendar | undefined> {
  try {
    return await configuredCalendar(settings);
  } catch (error) {
    if (error instanceof ConfigError) return undefined;
    throw error;
  }
}

const NO_LOG: Log = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

/** What adapters are given here: it keeps nothing, since the adapters are checked and not used. */
function aloneContext(
  settings: BaseSettings,
  { now, newId }: Runtime,
  secrets: Secrets,
): SharedContext {
  return {
    now,
    newId,
    readToken: () => ({ kind: 'invalid', why: 'forged' }),
    transcript: async () => [],
    versions: async () => new Map(),
    openSurveys: async () => [],
    isInvited: async () => false,
    quarantine: async () => {},
    log: NO_LOG,
    secrets,
    ...fromSettings(settings, new BaseUrl(settings)),
    memory: { read: async () => undefined, write: async () => {} },
  };
}
