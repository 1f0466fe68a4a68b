import { readTeamSettings } from '../../team/read-team-settings.ts';
import type { TeamSettings } from '../../team/team-settings.ts';
import type { BaseSettings } from './config.ts';
import { fileFaults, readOperatorFile } from './operator-file.ts';

const VARIABLE = 'TEAM_FILE';

/**
 * How the team works, from the operator's file; where it is silent, in the default language and
 * zone. Throws ConfigError that names every fault of the file.
 */
export async function configuredTeam(settings: BaseSettings): Promise<TeamSettings> {
  const text = await readOperatorFile(VARIABLE, settings.TEAM_FILE, './team.json');
  const read = readTeamSettings(text, {
    locale: settings.DEFAULT_LOCALE,
    timeZone: settings.DEFAULT_TIME_ZONE,
  });
  if (read.kind === 'settings') return read.settings;
  throw fileFaults(VARIABLE, read.faults);
}
