import type { z } from 'zod';
import { knownSettings } from '../base/known-settings.ts';
import type { Locale } from '../base/locale.ts';
import { knownNames } from '../base/text/unknown-name.ts';
import { namedTwice, namesPerson, unknownPerson, withIdentities } from './settings/name-people.ts';
import { TeamSettings } from './team-settings.ts';

/** Something that is wrong with the file; `path` is empty where it is the file itself. */
export interface SettingsFault {
  /** e.g. `calendar.days.monday.0`. */
  readonly path: string;
  /** What stands there is to be this, or is this. */
  readonly reason: string;
}

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
  const given = parsedJson(text);
  if (given.kind === 'faults') return given;
  const file = withIdentities(given.value);
  const parsed = TeamSettings.safeParse(withDefaults(file, defaults));
  const twice = namedTwice(file).map(({ path, reason }) => fault(path, reason));
  if (parsed.success && twice.length === 0) return { kind: 'settings', settings: parsed.data };
  const issues = parsed.error?.issues ?? [];
  return {
    kind: 'faults',
    faults: [...issues.flatMap((issue) => faultsIn(issue, file)), ...twice],
  };
}

function parsedJson(
  text: string,
):
  | { readonly kind: 'json'; readonly value: unknown }
  | Extract<ReadSettings, { readonly kind: 'faults' }> {
  try {
    return { kind: 'json', value: JSON.parse(text.replace(/^\uFEFF/, '')) };
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    return { kind: 'faults', faults: [{ path: '', reason: `is not JSON: ${why}` }] };
  }
}

/** A name nobody knows is most often a slip of the finger: each is named where it stands. */
function faultsIn(issue: z.core.$ZodIssue, file: unknown): readonly SettingsFault[] {
  if (issue.code === 'unrecognized_keys') {
    const known = knownSettings(TeamSettings, issue.path);
    return issue.keys.map((key) =>
      fault([...issue.path, key], `is not a setting; ${knownNames(key, known)}`),
    );
  }
  if (issue.code === 'invalid_key') {
    return issue.issues.map(({ message }) => fault(issue.path, message));
  }
  const written = valueAt(file, issue.path);
  if (namesPerson(issue.path) && typeof written === 'string') {
    return [fault(issue.path, unknownPerson(written, file))];
  }
  return [fault(issue.path, wordsFor(issue))];
}

function valueAt(file: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce((value: unknown, step) => Object(value)[step], file);
}

function fault(path: readonly PropertyKey[], reason: string): SettingsFault {
  return { path: path.map(String).join('.'), reason };
}

function wordsFor({ code, message, ...issue }: z.core.$ZodIssue): string {
  const isObject = code === 'invalid_type' && 'expected' in issue && issue.expected === 'object';
  return isObject ? 'is not a JSON object' : message;
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
