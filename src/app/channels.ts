import type { Secrets } from '../base/secrets.ts';
import type { AdapterContext, ChannelAdapter } from '../core/contract/channel.ts';
import type { ChannelName } from '../core/contract/ids.ts';
import { readToken } from '../programme/token.ts';
import { memoryStore, rawQuarantine } from '../stores/key-value-store.ts';
import { BUYER_COMMANDS } from './buyer-commands.ts';
import { findAdapters } from './discover.ts';
import type { Stores } from './open-stores.ts';
import type { Runtime } from './runtime.ts';
import type { BaseUrl } from './settings/base-url.ts';
import type { BaseSettings, Config } from './settings/config.ts';
import { TEAM_COMMANDS } from './team-commands.ts';
import { adapterWithout } from './without-secrets.ts';

/** What the adapters have in common; each is given it under its own name. */
export type SharedContext = Omit<AdapterContext, 'quarantine' | 'secrets'> & {
  readonly secrets: Secrets;
  readonly quarantine: (channel: ChannelName, raw: string, why: string) => Promise<void>;
};

/** As one adapter is given it. */
function givenTo(channel: ChannelName, shared: SharedContext): AdapterContext {
  return { ...shared, quarantine: (raw, why) => shared.quarantine(channel, raw, why) };
}

/** What every adapter is given. */
export function contextFor(
  settings: BaseSettings,
  { now, newId, log }: Runtime,
  { secret, store }: Stores,
  {
    transcript,
    versions,
    openSurveys,
    isInvited,
  }: Pick<AdapterContext, 'transcript' | 'versions' | 'openSurveys' | 'isInvited'>,
  own: BaseUrl,
  secrets: Secrets,
): SharedContext {
  const keepRaw = rawQuarantine(store, newId);
  return {
    now,
    newId,
    readToken: (token) => readToken(secret, token, now()),
    transcript,
    versions,
    openSurveys,
    isInvited,
    quarantine: (channel, raw, why) =>
      keepRaw(channel, secrets.clean(raw), secrets.clean(why), now()),
    log,
    secrets,
    ...fromSettings(settings, own),
    memory: memoryStore(store),
  };
}

/** As much of it as stands in the settings. */
export function fromSettings(settings: BaseSettings, own: BaseUrl) {
  return {
    publicUrl: settings.PUBLIC_URL,
    ownUrl: () => own.url,
    companyName: settings.COMPANY_NAME,
    defaultLocale: settings.DEFAULT_LOCALE,
    commands: BUYER_COMMANDS,
    teamCommands: TEAM_COMMANDS,
    teamChannels: settings.TEAM_CHANNELS,
    openChat: settings.OPEN_CHAT === 'on',
  };
}

/** The channels that the settings ask for, without those that somebody has replaced; none is started. */
export async function configuredAdapters(
  { channels }: Config,
  context: SharedContext,
  replaced: ReadonlySet<string> = new Set(),
): Promise<readonly ChannelAdapter[]> {
  const wanted = (await findAdapters()).filter(({ name }) => !replaced.has(name));
  const adapters = await Promise.all(
    wanted.map(({ name, create }) => create(channels.get(name), givenTo(name, context))),
  );
  const { secrets } = context;
  return adapters.flatMap((adapter) => (adapter ? [adapterWithout(secrets, adapter)] : []));
}

/** Channels in place of those found in the folders, or next to them. */
export type GivenAdapters = (
  context: AdapterContext,
  records: Stores,
) => readonly ChannelAdapter[] | Promise<readonly ChannelAdapter[]>;

/** The channels that the settings ask for, and those given on top. */
export async function allAdapters(
  config: Config,
  context: SharedContext,
  records: Stores,
  make?: GivenAdapters,
): Promise<readonly ChannelAdapter[]> {
  const given = (await make?.(givenTo('given', context), records)) ?? [];
  const replaced = new Set(given.map(({ name }) => name));
  return [...(await configuredAdapters(config, context, replaced)), ...given];
}
