import type { z } from 'zod';
import { knownSettings } from '../core/known-settings.ts';
import type { Locale } from '../core/locale.ts';
import { knownNames } from '../core/unknown-name.ts';
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
  const parsed = TeamSettings.safeParse(withDefaults(given.value, defaults));
  if (parsed.success) return { kind: 'settings', settings: parsed.data };
  return { kind: 'faults', faults: parsed.error.issues.flatMap(faultsIn) };
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
function faultsIn(issue: z.core.$ZodIssue): readonly SettingsFault[] {
  if (issue.code === 'unrecognized_keys') {
    const known = knownSettings(TeamSettings, issue.path);
    return issue.keys.map((key) =>
      fault([...issue.path, key], `is no setting; ${knownNames(key, known)}`),
    );
  }
  if (issue.code === 'invalid_key') {
    return issue.issues.map(({ message }) => fault(issue.path, message));
  }
  return [fault(issue.path, wordsFor(issue))];
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
