import { Secrets } from '../../base/secrets.ts';
import { findAdapters } from '../discover.ts';
import { BASE_SETTINGS, type Config, type SettingsSlice } from './config.ts';
import { describeSettings } from './describe-settings.ts';

/** Every value that the settings call secret, of the program's own and of each channel's. */
export async function configuredSecrets(config: Config): Promise<Secrets> {
  const slices: readonly SettingsSlice[] = await findAdapters();
  const channels = slices.flatMap(({ name, settings }) =>
    secretsIn(settings, config.channels.get(name)),
  );
  const own = secretsIn(BASE_SETTINGS, config.base);
  return new Secrets([...own, ...channels, ...passwordIn(config.base.MONGODB_URI)]);
}

function secretsIn(schema: SettingsSlice['settings'], values: unknown): readonly string[] {
  if (typeof values !== 'object' || values === null) return [];
  return describeSettings(schema).flatMap(({ name, isSecret }) => {
    const value: unknown = Reflect.get(values, name);
    return isSecret && typeof value === 'string' ? [value, ...partsOf(value)] : [];
  });
}

/** What stands behind a name, as in Telegram's `bot:secret`, is a secret by itself. */
function partsOf(value: string): readonly string[] {
  return value.split(':').filter(({ length }) => length >= PART_LENGTH);
}

const PART_LENGTH = 20;

/** Errors of the driver may tell a part of the address. */
function passwordIn(address: string | undefined): readonly string[] {
  const [, password] = /^mongodb(?:\+srv)?:\/\/[^:/?#]+:([^@/]+)@/.exec(address ?? '') ?? [];
  if (password === undefined) return [];
  return [password, decoded(password)];
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
