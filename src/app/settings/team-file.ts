import { readFile } from 'node:fs/promises';
import { readTeamSettings } from '../../team/read-team-settings.ts';
import type { TeamSettings } from '../../team/team-settings.ts';
import { type BaseSettings, ConfigError } from './config.ts';

const VARIABLE = 'TEAM_FILE';

/**
 * How the team works, from the operator's file; where it is silent, in the default language and
 * zone. Throws ConfigError that names every fault of the file.
 */
export async function configuredTeam(settings: BaseSettings): Promise<TeamSettings> {
  const text = await readText(settings.TEAM_FILE);
  const read = readTeamSettings(text, {
    locale: settings.DEFAULT_LOCALE,
    timeZone: settings.DEFAULT_TIME_ZONE,
  });
  if (read.kind === 'settings') return read.settings;
  throw new ConfigError(
    read.faults.map(({ path, reason }) => ({
      variable: VARIABLE,
      reason: path === '' ? reason : `${path}: ${reason}`,
      example: undefined,
    })),
  );
}

async function readText(file: string | undefined): Promise<string> {
  if (file === undefined) return '{}';
  try {
    return await readFile(file, 'utf8');
  } catch {
    throw new ConfigError([
      {
        variable: VARIABLE,
        reason: 'points to a file that cannot be read',
        example: './team.json',
      },
    ]);
  }
}
