import { findAdapters } from '../../../src/app/discover.ts';
import { parseConfig } from '../../../src/app/settings/config.ts';
import { keepYoungSpaceSmall, letYoungSpaceGrow } from '../../../src/app/young-space.ts';
import { surroundings } from '../../../src/main.ts';
import { QUESTIONNAIRE } from '../questionnaire.ts';
import { portOf } from './port-of.ts';
import { type CommandSource, serve } from './serve.ts';
import { readSettings } from './settings.ts';

/** Quayside itself, as `npm start` runs it with Telegram by webhook. */
const settings = readSettings();
// As `start` does, before the program is loaded.
keepYoungSpaceSmall();
const { createApp } = await import('../../../src/app/app.ts');

const config = parseConfig(
  {
    MONGODB_URI: settings.storeUri,
    DATA_DIR: settings.dataFolder,
    SECRET: settings.signingSecret,
    PORT: '0',
    PUBLIC_URL: 'https://bench.example',
    TELEGRAM_BOT_TOKEN: settings.botToken,
    TELEGRAM_WEBHOOK_SECRET: settings.webhookSecret,
    TELEGRAM_API_ROOT: settings.apiRoot,
    LOG_LEVEL: 'error',
    // Its buyers type faster than people.
    PAUSE_AFTER_MESSAGES: '0',
  },
  await findAdapters(),
);
const app = await createApp(config, surroundings(config.base.LOG_LEVEL), {
  questionnaire: QUESTIONNAIRE,
});
const address = await app.start();
letYoungSpaceGrow();

serve({
  port: portOf(address),
  client: settings.storeUri === undefined ? undefined : await clientOf(),
  stop: () => app.stop(),
});

/** The client behind the connection that the program has opened. */
async function clientOf(): Promise<CommandSource | undefined> {
  const { default: mongoose } = await import('mongoose');
  return mongoose.connections.at(-1)?.getClient() as CommandSource | undefined;
}
