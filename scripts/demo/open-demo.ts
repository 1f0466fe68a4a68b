import { fileURLToPath } from 'node:url';
import { type App, createApp } from '../../src/app/app.ts';
import { configuredCalendar } from '../../src/app/settings/calendar-file.ts';
import type { Config } from '../../src/app/settings/config.ts';
import { configuredPolicy } from '../../src/app/settings/programme-file.ts';
import type { Deciding } from '../../src/asking/telling/story.ts';
import { workingTime } from '../../src/asking/working-time.ts';
import type { Instant } from '../../src/base/instant.ts';
import { readConfig, surroundings } from '../../src/main.ts';
import { withoutChannels } from '../cli/without-channels.ts';
import { DemoClock } from './demo-clock.ts';
import { DemoTeamChannel, TEAM } from './team-channel.ts';
import { DemoMessenger, SPEAKS_FIRST } from './weeks/messenger.ts';

/** Who asks in the demo. */
export const DEMO_COMPANY = 'Harbour & Pine Trading Co.';

const TEAM_FILE = fileURLToPath(new URL('../sample/team.json', import.meta.url));
const PROGRAMME_FILE = fileURLToPath(new URL('../sample/programme.json', import.meta.url));

/** Over the built-in questionnaire: scripted buyers write whole answers, and at any hour. */
const QUESTIONNAIRE = { burstQuietMs: 0, verification: { hours: { from: 0, to: 24 } } };

export interface Demo {
  readonly app: App;
  readonly team: DemoTeamChannel;
  /** Where some buyers have written to us before. */
  readonly messenger: DemoMessenger;
  readonly clock: DemoClock;
  readonly now: () => Instant;
  /** By what buyers are asked. */
  readonly deciding: Deciding;
}

/**
 * The whole program on a store of its own, with a team channel and without the operator's channels. Its
 * clock is so far behind at first.
 */
export async function openDemo(folder: string, behindMs: number): Promise<Demo> {
  const config = await configIn(folder);
  const here = surroundings('warn');
  const clock = new DemoClock(here.now, behindMs);
  const { now } = clock;
  const team = new DemoTeamChannel(now);
  const messenger = new DemoMessenger(now);
  const app = await createApp(
    config,
    { ...here, now },
    {
      adapters: () => [team, messenger],
      speaksFirst: [SPEAKS_FIRST],
      questionnaire: QUESTIONNAIRE,
    },
  );
  const li = { id: 'demo:Li', name: 'Li', role: 'admin', by: 'demo', at: now() } as const;
  await app.records.staff.put(li);
  const deciding = await decidingBy(config);
  return { app, team, messenger, clock, now, deciding };
}

async function configIn(folder: string): Promise<Config> {
  return await readConfig({
    ...(await withoutChannels()),
    DATA_DIR: folder,
    MONGODB_URI: undefined,
    QUESTIONNAIRE_FILE: undefined,
    DEFAULT_LOCALE: undefined,
    DEFAULT_TIME_ZONE: undefined,
    TEAM_CHANNELS: TEAM,
    TEAM_CALLS_A_MINUTE: '0',
    TEAM_FILE,
    PROGRAMME_FILE,
    CALENDAR_FILE: undefined,
    COMPANY_NAME: DEMO_COMPANY,
    PORT: process.env.PORT ?? '0',
  });
}

async function decidingBy({ base }: Config): Promise<Deciding> {
  const policy = await configuredPolicy(base);
  const time = workingTime(await configuredCalendar(base));
  return { policy, time, timeZone: base.DEFAULT_TIME_ZONE };
}
