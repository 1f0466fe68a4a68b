import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { type Config, ConfigError, type Environment, parseConfig } from './config.ts';
import { findAdapters } from './found.ts';
import { createLog, type LogLevel } from './log.ts';
import type { Surroundings } from './surroundings.ts';

/** How long what is in flight may take once a stop was asked for. */
const STOP_LIMIT_MS = 10_000;

/**
 * The environment with `.env` under it, and with secrets read from the files that
 * `NAME_FILE` variables point to. Throws ConfigError for a file that cannot be read.
 */
function readEnvironment(): Environment {
  if (existsSync('.env')) process.loadEnvFile('.env');
  const entries = Object.entries(process.env).map(([name, value]) => {
    const secretOf = /^(?!QUESTIONNAIRE)([A-Z_]+)_FILE$/.exec(name)?.[1];
    if (secretOf === undefined || value === undefined) return [name, value];
    return process.env[secretOf] === undefined ? [secretOf, contentOf(name, value)] : [name, value];
  });
  return { ...process.env, ...Object.fromEntries(entries) };
}

function contentOf(variable: string, file: string): string | undefined {
  if (!KNOWN_SECRETS.has(variable.replace(/_FILE$/, ''))) return undefined;
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    throw new ConfigError([
      { variable, reason: 'names a file that cannot be read', example: '/run/secrets/secret' },
    ]);
  }
}

/** Variables that may come from a file, as container platforms hand secrets over. */
const KNOWN_SECRETS = new Set([
  'MONGODB_URI',
  'SECRET',
  'API_KEY',
  'TRANSLATE_KEY',
  'TELEGRAM_BOT_TOKEN',
  'TELEGRAM_WEBHOOK_SECRET',
]);

/** The configuration of this process, with values that a command sets itself on top. */
export async function readConfig(overrides: Environment = {}): Promise<Config> {
  return parseConfig({ ...readEnvironment(), ...overrides }, await findAdapters());
}

/** Clock, chance and log of this process; the only place that reads them. */
export function surroundings(level: LogLevel, log = createLog(level)): Surroundings {
  return { now: Date.now, newId: randomUUID, log };
}

/** Stops once on SIGINT or SIGTERM, within ten seconds; a second signal ends the process at once. */
export function stopOnSignal(stop: () => Promise<void>): Promise<void> {
  return new Promise((resolve, reject) => {
    let stopping = false;
    const onSignal = () => {
      if (stopping) process.exit(1);
      stopping = true;
      setTimeout(() => process.exit(1), STOP_LIMIT_MS).unref();
      stop().then(resolve, reject);
    };
    process.on('SIGINT', onSignal).on('SIGTERM', onSignal);
  });
}
