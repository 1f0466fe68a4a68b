import type { z } from 'zod';
import { knownNames } from '../text/unknown-name.ts';
import { knownSettings } from './known-settings.ts';

/** Something that is wrong with an operator's file; `path` is empty where it is the file itself. */
export interface SettingsFault {
  /** e.g. `calendar.days.monday.0`. */
  readonly path: string;
  /** What stands there must be this, or is this. */
  readonly reason: string;
}

export type JsonText =
  | { readonly kind: 'json'; readonly value: unknown }
  | { readonly kind: 'faults'; readonly faults: readonly SettingsFault[] };

/** Reads JSON as people write it: with a byte order mark, or with a fault that is told. */
export function parseJson(text: string): JsonText {
  try {
    return { kind: 'json', value: JSON.parse(text.replace(/^\uFEFF/, '')) };
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    return { kind: 'faults', faults: [settingsFault([], `is not JSON: ${why}`)] };
  }
}

export function settingsFault(path: readonly PropertyKey[], reason: string): SettingsFault {
  return { path: path.map(String).join('.'), reason };
}

/** The faults of one issue; a name that nobody knows is told with the nearest known one. */
export function settingsFaults(
  issue: z.core.$ZodIssue,
  schema: z.ZodType,
): readonly SettingsFault[] {
  const { code, path, message } = issue;
  if (code === 'unrecognized_keys') {
    const known = knownSettings(schema, path);
    return issue.keys.map((key) =>
      settingsFault([...path, key], `is not a setting; ${knownNames(key, known)}`),
    );
  }
  if (code === 'invalid_key') {
    return issue.issues.map((inner) => settingsFault(path, inner.message));
  }
  const isObject = code === 'invalid_type' && 'expected' in issue && issue.expected === 'object';
  return [settingsFault(path, isObject ? 'is not a JSON object' : message)];
}
