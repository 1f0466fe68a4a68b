import { existsSync } from 'node:fs';
import path from 'node:path';
import { UNNAMED_COMPANY } from './company-name.ts';
import type { BaseSettings, Config, ConfigFault } from './config.ts';

/** Settings with which the program serves, and not as anybody wants. */
export function configWarnings({ base, unknown }: Config): readonly ConfigFault[] {
  return [...unknown, ...missingIn(base), ...oldStoreIn(base)];
}

/** A store as no release kept it: nothing reads it now. */
function oldStoreIn({ DATA_DIR }: BaseSettings): readonly ConfigFault[] {
  const folder = path.resolve(DATA_DIR, 'store');
  if (!existsSync(path.join(folder, 'CURRENT'))) return [];
  const reason = `contains the store of an older build in ${folder}, which is not read: everything is now kept in quayside.db`;
  return [{ variable: 'DATA_DIR', reason, example: undefined }];
}

function missingIn(settings: BaseSettings): readonly ConfigFault[] {
  const { TEAM_CHANNELS, COMPANY_NAME, PUBLIC_URL, HOST, PORT } = settings;
  return [
    ...(TEAM_CHANNELS.length > 0
      ? []
      : [
          {
            variable: 'TEAM_CHANNELS',
            reason: 'is not set: nobody hears of complaints or of tasks, and nobody answers buyers',
            example: 'telegram:-100123',
          },
        ]),
    ...(COMPANY_NAME !== UNNAMED_COMPANY
      ? []
      : [
          {
            variable: 'COMPANY_NAME',
            reason: `is not set: buyers see “${UNNAMED_COMPANY}” as the sender`,
            example: 'Harbour & Pine Trading Co.',
          },
        ]),
    ...(PUBLIC_URL !== undefined
      ? []
      : [
          {
            variable: 'PUBLIC_URL',
            reason: `is not set: links point to http://${HOST}:${PORT}, which buyers elsewhere cannot open`,
            example: 'https://feedback.example.com',
          },
        ]),
  ];
}
