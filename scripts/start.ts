import { Command } from 'commander';
import { type App, createApp } from '../src/app/app.ts';
import { findAdapters } from '../src/app/discover.ts';
import { createTerminalLog } from '../src/app/log.ts';
import type { Config, ConfigFault } from '../src/app/settings/config.ts';
import { configWarnings } from '../src/app/settings/config-warnings.ts';
import { letYoungSpaceGrow } from '../src/app/young-space.ts';
import { readConfig, stopOnSignal, surroundings } from '../src/main.ts';
import type { Serving } from '../src/store/port/document-store.ts';
import { StoreUnavailable } from '../src/store/port/errors.ts';
import { startSummary } from './cli/start-summary.ts';

const HELP = `
In a terminal it shows where it listens, what is on, what is missing and what to do next.
Elsewhere every event is a JSON line on standard error. Stops on Ctrl+C or SIGTERM, within ten seconds.

Exit status: 0 stopped, 69 the store is unreachable or in use by another process, 78 the configuration is not valid.`;

/** `quayside start`: the program itself. */
export function startCommand(): Command {
  return new Command('start')
    .description('serve every configured channel until stopped')
    .addHelpText('after', HELP)
    .action(start);
}

async function start(): Promise<void> {
  const config = await readConfig();
  const level = config.base.LOG_LEVEL;
  const forPerson = process.stdout.isTTY === true;
  const around = surroundings(level, forPerson ? await createTerminalLog(level) : undefined);
  const app = await createApp(config, around);
  const { lost } = await claimServing(app);
  const warnings = configWarnings(config);
  const address = await app.start();
  letYoungSpaceGrow();
  if (forPerson) process.stdout.write(await summaryOf(app, config, warnings, address));
  else {
    for (const { variable, reason } of warnings) around.log.warn({ variable }, reason);
    around.log.info({ address, ...partsOf(app) }, 'serving');
  }
  const why = await Promise.race([stopOnSignal(() => app.stop()), lost]);
  if (why !== undefined) {
    await app.stop();
    throw new StoreUnavailable(why);
  }
  if (forPerson) process.stdout.write('Stopped.\n');
  else around.log.info({}, 'stopped');
}

async function claimServing({ records }: App): Promise<Serving> {
  try {
    return await records.store.serve();
  } catch (error) {
    await records.close();
    throw error;
  }
}

function partsOf({ records, adapters }: App) {
  return { store: records.store.kind, channels: [...adapters.keys()] };
}

async function summaryOf(
  app: App,
  { base }: Config,
  warnings: readonly ConfigFault[],
  address: string,
): Promise<string> {
  return startSummary({
    ...partsOf(app),
    address,
    settings: base,
    warnings,
    known: await findAdapters(),
    hasStaff: (await app.records.staff.list()).length > 0,
  });
}
