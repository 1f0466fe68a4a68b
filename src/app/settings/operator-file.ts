import { readFile } from 'node:fs/promises';
import type { SettingsFault } from '../../base/settings/json-settings.ts';
import { ConfigError } from './config.ts';

/** The text of a file of the operator's own; no file is an empty object. Throws ConfigError where it cannot be read. */
export async function readOperatorFile(
  variable: string,
  file: string | undefined,
  example: string,
): Promise<string> {
  if (file === undefined) return '{}';
  try {
    return await readFile(file, 'utf8');
  } catch {
    throw new ConfigError([{ variable, reason: 'points to a file that cannot be read', example }]);
  }
}

/** The faults of a file, as those of the variable that names it. */
export function fileFaults(variable: string, faults: readonly SettingsFault[]): ConfigError {
  return new ConfigError(
    faults.map(({ path, reason }) => ({
      variable,
      reason: path === '' ? reason : `${path}: ${reason}`,
      example: undefined,
    })),
  );
}
