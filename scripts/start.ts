import { Command } from 'commander';
import { createApp } from '../src/app.ts';
import { readConfig, stopOnSignal, surroundings } from '../src/main.ts';

export function startCommand(): Command {
  return new Command('start')
    .description('serve every configured channel until stopped')
    .action(start);
}

async function start(): Promise<void> {
  const config = await readConfig();
  const around = surroundings(config.base.LOG_LEVEL);
  const app = await createApp(config, around);
  const address = await app.start();
  around.log.info(
    { address, store: app.records.store.kind, channels: [...app.adapters.keys()] },
    'serving',
  );
  await stopOnSignal(() => app.stop());
  around.log.info({}, 'stopped');
}
