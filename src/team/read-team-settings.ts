import type { z } from 'zod';
import type { Locale } from '../base/locale.ts';
import {
  parseJson,
  type SettingsFault,
  settingsFault,
  settingsFaults,
} from '../base/settings/json-settings.ts';
import { namedTwice, namesPerson, unknownPerson, withIdentities } from './settings/name-people.ts';
import { TeamSettings } from './team-settings.ts';

export type ReadSettings =
  | { readonly kind: 'settings'; readonly settings: TeamSettings }
  | { readonly kind: 'faults'; readonly faults: readonly SettingsFault[] };

/** What holds where the file is silent. */
export interface TeamDefaults {
  readonly locale: Locale;
  readonly timeZone: string;
}

/** Reads the text of the team's file; an empty object means every default. */
export function readTeamSettings(text: string, defaults?: TeamDefaults): ReadSettings {
  const given = parseJson(text);
  if (given.kind === 'faults') return given;
  const file = withIdentities(given.value);
  const parsed = TeamSettings.safeParse(withDefaults(file, defaults));
  const twice = namedTwice(file).map(({ path, reason }) => settingsFault(path, reason));
  if (parsed.success && twice.length === 0) return { kind: 'settings', settings: parsed.data };
  const issues = parsed.error?.issues ?? [];
  return {
    kind: 'faults',
    faults: [...issues.flatMap((issue) => faultsIn(issue, file)), ...twice],
  };
}

/** A person whom nobody knows is told with the nearest known one. */
function faultsIn(issue: z.core.$ZodIssue, file: unknown): readonly SettingsFault[] {
  const written = valueAt(file, issue.path);
  const isPerson = namesPerson(issue.path) && typeof written === 'string';
  const isName = issue.code !== 'unrecognized_keys' && issue.code !== 'invalid_key';
  if (isPerson && isName) return [settingsFault(issue.path, unknownPerson(written, file))];
  return settingsFaults(issue, TeamSettings);
}

function valueAt(file: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce((value: unknown, step) => Object(value)[step], file);
}

function withDefaults(value: unknown, defaults: TeamDefaults | undefined): unknown {
  if (defaults === undefined || !isObject(value)) return value;
  const { locale, timeZone } = defaults;
  const { calendar = {} } = value;
  return {
    locale,
    ...value,
    calendar: isObject(calendar) ? { timeZone, ...calendar } : calendar,
  };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
