import { parseJson, type SettingsFault, settingsFaults } from '../base/settings/json-settings.ts';
import { Policy } from './policy.ts';

export type ReadPolicy =
  | { readonly kind: 'policy'; readonly policy: Policy }
  | { readonly kind: 'faults'; readonly faults: readonly SettingsFault[] };

/** Reads the text of a policy file; tells all faults at once. An empty object is the built-in policy. */
export function readPolicy(text: string): ReadPolicy {
  const given = parseJson(text);
  if (given.kind === 'faults') return given;
  const { data, error } = Policy.safeParse(given.value);
  if (data !== undefined) return { kind: 'policy', policy: data };
  return { kind: 'faults', faults: error.issues.flatMap((issue) => settingsFaults(issue, Policy)) };
}
