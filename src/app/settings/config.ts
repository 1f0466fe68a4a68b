import { z } from 'zod';
import { LOCALES } from '../../base/locale.ts';
import { UNNAMED_COMPANY } from './company-name.ts';
import { describeSettings } from './describe-settings.ts';
import { httpUrl, teamChannels, timeZone, wholeNumber } from './setting-shapes.ts';
import { FILES } from './settings-files.ts';
import { trustedProxies } from './trusted-proxies.ts';

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

/** The variables that belong to no single channel; each channel adds its own. */
export const BASE_SETTINGS = z.object({
  MONGODB_URI: z
    .string()
    .regex(/^mongodb(\+srv)?:\/\/.+/, 'must begin with mongodb://')
    .optional()
    .describe('MongoDB to use; absent: SQLite in DATA_DIR')
    .meta({ example: 'mongodb://127.0.0.1:27017/quayside', secret: true }),
  DATA_DIR: z
    .string()
    .default('./data')
    .describe('Folder of the SQLite store, of files and of generated secrets')
    .meta({ example: './data' }),
  HOST: z
    .string()
    .default('127.0.0.1')
    .describe('Address to listen on')
    .meta({ example: '127.0.0.1' }),
  PORT: z.coerce
    .number('must be a port number')
    .int('must be a whole number')
    .min(0, 'must be a port from 0 to 65535')
    .max(65_535, 'must be a port from 0 to 65535')
    .default(3000)
    .describe('Port to listen on')
    .meta({ example: '3000' }),
  PUBLIC_URL: httpUrl
    .optional()
    .describe('Public address of this server; switches Telegram to a webhook')
    .meta({ example: 'https://feedback.example.com' }),
  TRUSTED_PROXIES: trustedProxies,
  OPEN_CHAT: z
    .enum(['on', 'off'], 'must be on or off')
    .default('on')
    .describe('Whether people without an invitation may write in the web chat: on or off')
    .meta({ example: 'off' }),
  SECRET: z
    .string()
    .min(32, 'must have at least 32 characters')
    .optional()
    .describe('Signs invitation tokens and sessions; absent: generated into DATA_DIR')
    .meta({ example: 'b1946ac92492d2347c6235b4d2611184ed3c2f0a', secret: true }),
  TEAM_CHANNELS: teamChannels
    .default([])
    .describe(
      'The team’s channels, as channel:chat, separated by commas; staff commands work only there',
    )
    .meta({ example: 'telegram:-100123' }),
  COMPANY_NAME: z
    .string()
    .min(1)
    .default(UNNAMED_COMPANY)
    .describe('Name of your company, in every opening message')
    .meta({ example: 'Harbour & Pine Trading Co.' }),
  COMPANY_LOGO: z
    .string()
    .optional()
    .describe(
      'PNG, SVG, JPEG or WebP file of at most 512 kB, shown on every page; absent: the first letter of the name',
    )
    .meta({ example: './logo.svg' }),
  COMPANY_COLOUR: z
    .string()
    .regex(/^#[0-9a-f]{6}$/i, 'must be a colour in hexadecimal')
    .toLowerCase()
    .optional()
    .describe('Colour of buttons and links on every page; the text on it is white or black')
    .meta({ example: '#0d5f6e' }),
  ...FILES,
  TRANSLATE_URL: httpUrl
    .optional()
    .describe(
      'A LibreTranslate-compatible service that translates foreign words on cards; absent: nothing is translated. Buyers’ words are sent to it',
    )
    .meta({ example: 'http://127.0.0.1:5000/translate' }),
  TRANSLATE_KEY: z
    .string()
    .min(1, 'must not be empty')
    .optional()
    .describe('Key for that service, if it needs one')
    .meta({ example: 'a1b2c3d4', secret: true }),
  TAGS_DIR: z
    .string()
    .optional()
    .describe(
      'Folder with your own word lists for themes and sentiment; absent: only the built-in ones',
    )
    .meta({ example: './tags' }),
  TEAM_CALLS_A_MINUTE: wholeNumber
    .default(20)
    .describe(
      'Messages and edits per minute in each team channel, within what messengers allow in one group; the rest waits. 0: no limit',
    )
    .meta({ example: '20' }),
  PAUSE_AFTER_MESSAGES: wholeNumber
    .default(20)
    .describe(
      'How many messages within two minutes make the bot pause and call a person, so that it never talks to an auto-reply for ever; 0: never',
    )
    .meta({ example: '20' }),
  DEFAULT_LOCALE: z
    .enum(LOCALES, `must be one of ${LOCALES.join(', ')}`)
    .default('en')
    .describe(`Language when none is known: ${LOCALES.join(', ')}`)
    .meta({ example: 'en' }),
  DEFAULT_TIME_ZONE: timeZone
    .default('UTC')
    .describe('Time zone when none is known')
    .meta({ example: 'Europe/Berlin' }),
  FILE_LIMIT_MB: z.coerce
    .number('must be a number of megabytes')
    .int('must be a whole number')
    .min(1, 'must be from 1 to 50')
    .max(50, 'must be from 1 to 50')
    .default(20)
    .describe('The largest photo, recording or file of a buyer that is kept, in megabytes')
    .meta({ example: '20' }),
  API_KEY: z
    .string()
    .min(16, 'must have at least 16 characters')
    .optional()
    .describe('Bearer key of the HTTP API; absent: the API is off')
    .meta({ example: 'qs_0f3b6c1d9e2a4f58', secret: true }),
  LOG_LEVEL: z
    .enum(LOG_LEVELS, `must be one of ${LOG_LEVELS.join(', ')}`)
    .default('info')
    .describe('Log level')
    .meta({ example: 'info' }),
});

export type BaseSettings = z.infer<typeof BASE_SETTINGS>;

/** A channel's part of the environment, as its adapter describes it. */
export interface SettingsSlice {
  readonly name: string;
  readonly settings: z.ZodType;
  readonly faults?: (
    settings: never,
    publicUrl: string | undefined,
  ) => readonly { readonly variable: string; readonly reason: string }[];
}

export interface Config {
  readonly base: BaseSettings;
  /** Each channel's own settings, by channel. */
  readonly channels: ReadonlyMap<string, unknown>;
  /** Variables that nobody knows. */
  readonly unknown: readonly ConfigFault[];
}

export interface ConfigFault {
  readonly variable: string;
  readonly reason: string;
  readonly example: string | undefined;
}

/** All that is wrong with the settings at once; its message is for the operator and holds no value. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  readonly faults: readonly ConfigFault[];

  constructor(faults: readonly ConfigFault[]) {
    const lines = faults.map(
      ({ variable, reason, example }) =>
        `  ${variable}: ${reason}${example === undefined ? '' : ` (for example ${example})`}`,
    );
    const count = faults.length === 1 ? '1 problem' : `${faults.length} problems`;
    super(`${count} in the configuration:\n${lines.join('\n')}`);
    this.faults = faults;
  }
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** Reads the whole configuration; throws ConfigError with every fault there is. */
export function parseConfig(environment: Environment, slices: readonly SettingsSlice[]): Config {
  const given = withoutEmpty(environment);
  const base = BASE_SETTINGS.safeParse(given);
  const channels = slices.map((slice) => ({ slice, parsed: slice.settings.safeParse(given) }));
  const faults = [
    ...(base.success ? [] : faultsOf(base.error, BASE_SETTINGS)),
    ...channels.flatMap(({ slice, parsed }) =>
      parsed.success
        ? faultsTogether(slice, parsed.data, given.PUBLIC_URL)
        : faultsOf(parsed.error, slice.settings),
    ),
  ];
  if (!base.success || faults.length > 0) throw new ConfigError(faults);
  return {
    base: base.data,
    channels: new Map(channels.map(({ slice, parsed }) => [slice.name, parsed.data])),
    unknown: [],
  };
}

/** Settings that are each well-formed and still cannot serve together. */
function faultsTogether(
  { faults, settings }: SettingsSlice,
  parsed: unknown,
  publicUrl: string | undefined,
): readonly ConfigFault[] {
  const found = faults?.(parsed as never, publicUrl) ?? [];
  return found.map((fault) => ({ ...fault, example: exampleOf(fault.variable, settings) }));
}

/** An empty variable is one that was not filled in. */
function withoutEmpty(environment: Environment): Environment {
  return Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''),
  );
}

function faultsOf(error: z.ZodError, schema: z.ZodType): readonly ConfigFault[] {
  return error.issues.map((issue) => {
    const variable = String(issue.path[0] ?? 'environment');
    return { variable, reason: issue.message, example: exampleOf(variable, schema) };
  });
}

function exampleOf(variable: string, schema: z.ZodType): string | undefined {
  return describeSettings(schema).find(({ name }) => name === variable)?.example;
}
