import { logWithout } from '../../../src/app/without-secrets.ts';
import { LOCALES, type Locale } from '../../../src/base/locale.ts';
import { Secrets } from '../../../src/base/secrets.ts';
import type { AdapterContext, Log } from '../../../src/core/contract/channel.ts';

export interface LogLine {
  readonly level: keyof Log;
  readonly facts: object;
  readonly sentence: string;
}

/** What an adapter is given. It records every use for the test to read. */
export interface FakeContext extends AdapterContext {
  readonly lines: readonly LogLine[];
  readonly quarantined: readonly { readonly raw: string; readonly why: string }[];
  readonly remembered: ReadonlyMap<string, string>;
}

/** As the program lends it: what is written is cleaned of these secrets. */
export type FakeOverrides = Partial<Omit<AdapterContext, 'secrets'>> & {
  readonly secrets?: Secrets;
};

const EVERYWHERE = (text: string) =>
  Object.fromEntries(LOCALES.map((locale) => [locale, `${text} (${locale})`])) as Record<
    Locale,
    string
  >;

/** The web chat is open to everybody, and nobody is invited or asked. */
const ANYBODY = { openSurveys: async () => [], isInvited: async () => false, openChat: true };

export function fakeContext(overrides: FakeOverrides = {}): FakeContext {
  const lines: LogLine[] = [];
  const quarantined: { raw: string; why: string }[] = [];
  const remembered = new Map<string, string>();
  const { secrets = new Secrets() } = overrides;
  return {
    lines,
    quarantined,
    remembered,
    now: Date.now,
    newId: () => 'fixed-id',
    readToken: () => ({ kind: 'invalid', why: 'forged' }),
    transcript: async () => [],
    versions: async () => new Map(),
    quarantine: async (raw, why) => {
      quarantined.push({ raw: secrets.clean(raw), why: secrets.clean(why) });
    },
    ...ANYBODY,
    log: logWithout(secrets, logInto(lines)),
    secrets,
    publicUrl: undefined,
    ownUrl: () => 'http://127.0.0.1:3000',
    companyName: 'Sunrise Exports',
    defaultLocale: 'en',
    commands: [{ name: 'stop', describe: EVERYWHERE('Stop') }],
    teamCommands: [{ name: 'claim', describe: EVERYWHERE('Claim') }],
    teamChannels: [],
    memory: {
      read: async (key) => remembered.get(key),
      write: async (key, value) => {
        remembered.set(key, value);
      },
    },
    ...overrides,
  };
}

function logInto(lines: LogLine[]): Log {
  const level = (name: keyof Log) => (facts: object, sentence: string) => {
    lines.push({ level: name, facts, sentence });
  };
  return { debug: level('debug'), info: level('info'), warn: level('warn'), error: level('error') };
}
