import type { Calendar } from '../asking/calendar/calendar.ts';
import type { Policy } from '../asking/policy.ts';
import type { Brand } from '../core/contract/brand.ts';
import type { Flow } from '../core/contract/flow.ts';
import { TagsFolderError } from '../insight/lexicon/tags-folder-error.ts';
import { demandReadable } from '../insight/tagging/rule-tagger.ts';
import type { TeamSettings } from '../team/team-settings.ts';
import { readAlarmWords } from './settings/alarm-words.ts';
import { configuredBrand } from './settings/brand-file.ts';
import { configuredCalendar } from './settings/calendar-file.ts';
import { type BaseSettings, ConfigError, type ConfigFault } from './settings/config.ts';
import { configuredPolicy, demandKnownQuestions } from './settings/programme-file.ts';
import { configuredFlows } from './settings/questionnaire.ts';
import { configuredTeam } from './settings/team-file.ts';

export interface Files {
  readonly flows: ReadonlyMap<string, Flow>;
  readonly team: TeamSettings;
  readonly brand: Brand;
  readonly policy: Policy;
  readonly calendar: Calendar;
}

interface Wanted {
  /** Goes over the operator's. */
  readonly questionnaire?: object | undefined;
  /** What else is wrong, to be told at the same time. */
  readonly faults?: readonly ConfigFault[];
}

/**
 * What the operator's files say: questionnaire, team, logo, policy, calendar, and whether word lists can be
 * read. Throws ConfigError with the faults of all of them.
 */
export async function readFiles(
  settings: BaseSettings,
  { questionnaire, faults = [] }: Wanted = {},
): Promise<Files> {
  const [alarms] = await Promise.allSettled([readAlarmWords(settings)]);
  const overrides = { ...questionnaire, ...alarmsIn(alarms) };
  const [flows, team, brand, policy, calendar, ...checked] = await Promise.allSettled([
    configuredFlows(settings, overrides),
    configuredTeam(settings),
    configuredBrand(settings),
    configuredPolicy(settings),
    configuredCalendar(settings),
    checkedTags(settings),
  ]);
  const [fit] = await Promise.allSettled([questionsFit(flows, policy)]);
  const failed = [flows, team, brand, policy, calendar, ...checked, alarms, fit].filter(
    (read) => read.status === 'rejected',
  );
  const all = [...faults, ...failed.flatMap(({ reason }) => faultsIn(reason))];
  if (all.length > 0) throw new ConfigError(all);
  return {
    flows: fulfilled(flows),
    team: fulfilled(team),
    brand: fulfilled(brand),
    policy: fulfilled(policy),
    calendar: fulfilled(calendar),
  };
}

/** Whether the policy's questions are in the questionnaire; where either cannot be read, that is told already. */
async function questionsFit(
  flows: PromiseSettledResult<Files['flows']>,
  policy: PromiseSettledResult<Policy>,
): Promise<void> {
  if (flows.status === 'rejected' || policy.status === 'rejected') return;
  demandKnownQuestions(policy.value, flows.value);
}

function fulfilled<Value>(read: PromiseSettledResult<Value>): Value {
  if (read.status === 'fulfilled') return read.value;
  throw read.reason;
}

/** The operator's own, where there are any: the questionnaire may name some as well. */
function alarmsIn(read: PromiseSettledResult<readonly string[]>): object {
  return read.status === 'fulfilled' && read.value.length > 0 ? { alarmWords: read.value } : {};
}

async function checkedTags({ TAGS_DIR }: BaseSettings): Promise<void> {
  if (TAGS_DIR !== undefined) demandReadable(TAGS_DIR);
}

function faultsIn(error: unknown): readonly ConfigFault[] {
  if (error instanceof ConfigError) return error.faults;
  if (!(error instanceof TagsFolderError)) throw error;
  return error.faults.map(({ at, why }) => ({
    variable: 'TAGS_DIR',
    reason: `${at}: ${why}`,
    example: undefined,
  }));
}
