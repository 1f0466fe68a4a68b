import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { findAdapters } from './app/discover.ts';
import { createLog, type LogLevel } from './app/log.ts';
import { readFiles } from './app/read-files.ts';
import type { Runtime } from './app/runtime.ts';
import {
  BASE_SETTINGS,
  type BaseSettings,
  type Config,
  ConfigError,
  type Environment,
  parseConfig,
} from './app/settings/config.ts';
import { ENV_FILE, givenEnvironment } from './app/settings/environment.ts';
import { FILES } from './app/settings/settings-files.ts';
import { StoreClock } from './engine/store-clock.ts';

/** How long what is in flight may take once a stop was asked for. */
const STOP_LIMIT_MS = 10_000;

/**
 * The configuration of this process, with values that a command sets itself on top. Throws ConfigError
 * with every fault of variables and, where there is one, of the files that they name.
 */
export async function readConfig(overrides: Environment = {}): Promise<Config> {
  const adapters = await findAdapters();
  if (existsSync(ENV_FILE)) process.loadEnvFile(ENV_FILE);
  const { environment, faults, unknown } = givenEnvironment(process.env, adapters);
  const given = { ...environment, ...overrides };
  const config = parsedOrFaults(given, adapters);
  const all = [...faults, ...(config instanceof ConfigError ? config.faults : [])];
  if (!(config instanceof ConfigError) && all.length === 0) return { ...config, unknown };
  await readFiles(settingsOfFiles(given), { faults: all });
  throw new ConfigError(all);
}

function parsedOrFaults(
  given: Environment,
  adapters: Parameters<typeof parseConfig>[1],
): Config | ConfigError {
  try {
    return parseConfig(given, adapters);
  } catch (error) {
    if (error instanceof ConfigError) return error;
    throw error;
  }
}

/** As much of faulty settings as it takes to read the files. */
function settingsOfFiles(given: Environment): BaseSettings {
  const names = [...Object.keys(FILES), 'TAGS_DIR', 'COMPANY_LOGO'];
  const named = names.flatMap((name) => (given[name] ? [[name, given[name]]] : []));
  return BASE_SETTINGS.parse(Object.fromEntries(named));
}

/** Clock, chance and log of this process; the only place that reads them. */
export function surroundings(level: LogLevel, log = createLog(level)): Runtime {
  const clock = new StoreClock({ wallNow: Date.now, monotonicNow: () => performance.now() });
  return { now: clock.now, clock, newId: randomUUID, log };
}

/** What still waits for an answer then keeps the process alive no longer than this. */
const LAST_CALLS_MS = 100;

/** Stops once on SIGINT or SIGTERM, within ten seconds; a second signal ends the process at once. */
export function stopOnSignal(stop: () => Promise<void>): Promise<void> {
  return new Promise((resolve, reject) => {
    let stopping = false;
    const onSignal = () => {
      if (stopping) process.exit(1);
      stopping = true;
      const limit = setTimeout(() => process.exit(1), STOP_LIMIT_MS).unref();
      const leave = () => {
        clearTimeout(limit);
        setTimeout(() => process.exit(), LAST_CALLS_MS).unref();
      };
      stop().finally(leave).then(resolve, reject);
    };
    process.on('SIGINT', onSignal).on('SIGTERM', onSignal);
  });
}
