import { fileURLToPath } from 'node:url';
import { type App, createApp } from '../../src/app/app.ts';
import type { Instant } from '../../src/base/instant.ts';
import { readConfig, surroundings } from '../../src/main.ts';
import { withoutChannels } from '../cli/without-channels.ts';
import { DemoTeamChannel, TEAM } from './team-channel.ts';

/** Who asks in the demo. */
export const DEMO_COMPANY = 'Harbour & Pine Trading Co.';

const TEAM_FILE = fileURLToPath(new URL('../sample/team.json', import.meta.url));

/** Over the built-in questionnaire: scripted buyers write whole answers, and at any hour. */
const QUESTIONNAIRE = { burstQuietMs: 0, verification: { hours: { from: 0, to: 24 } } };

export interface Demo {
  readonly app: App;
  readonly team: DemoTeamChannel;
  readonly now: () => Instant;
}

/** The whole program on a store of its own, with a team channel and without the operator's channels. */
export async function openDemo(folder: string): Promise<Demo> {
  const config = await readConfig({
    ...(await withoutChannels()),
    DATA_DIR: folder,
    MONGODB_URI: undefined,
    QUESTIONNAIRE_FILE: undefined,
    DEFAULT_LOCALE: undefined,
    DEFAULT_TIME_ZONE: undefined,
    TEAM_CHANNELS: TEAM,
    TEAM_CALLS_A_MINUTE: '0',
    TEAM_FILE,
    COMPANY_NAME: DEMO_COMPANY,
    PORT: process.env.PORT ?? '0',
  });
  const here = surroundings('warn');
  const { now } = here;
  const team = new DemoTeamChannel(now);
  const app = await createApp(config, here, {
    adapters: () => [team],
    questionnaire: QUESTIONNAIRE,
  });
  await app.records.staff.put({
    id: 'demo:Li',
    name: 'Li',
    role: 'admin',
    by: 'demo',
    at: now(),
  });
  return { app, team, now };
}
