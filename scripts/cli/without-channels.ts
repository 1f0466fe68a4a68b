import { findAdapters } from '../../src/app/discover.ts';
import type { Environment } from '../../src/app/settings/config.ts';
import { describeSettings } from '../../src/app/settings/describe-settings.ts';

/** Every variable of every channel, unset: for programs that must not speak to a real messenger. */
export async function withoutChannels(): Promise<Environment> {
  const names = (await findAdapters()).flatMap(({ settings }) =>
    describeSettings(settings).map(({ name }) => name),
  );
  return Object.fromEntries(names.map((name) => [name, undefined]));
}
