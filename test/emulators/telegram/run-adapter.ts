import telegram from '../../../adapters/telegram.ts';
import { adapterWithout } from '../../../src/app/without-secrets.ts';
import { Secrets } from '../../../src/base/secrets.ts';
import type { ChannelAdapter, Sink } from '../../../src/core/contract/channel.ts';
import type { InboundEvent } from '../../../src/core/contract/event.ts';
import { type FakeContext, type FakeOverrides, fakeContext } from '../parts/fake-context.ts';
import { serveRoutes } from '../parts/serve-routes.ts';
import { until } from '../parts/until-true.ts';
import type { TelegramEmulator } from './emulator.ts';

export const WEBHOOK_SECRET = 'emulated_webhook-secret_0123456789ABCDEF';

export interface RunOptions {
  readonly webhook?: boolean;
  /** What becomes of an event; default: taken, buttons stay. Events are recorded before it. */
  readonly sink?: Sink;
  readonly context?: FakeOverrides;
  readonly token?: string;
}

export interface RunningAdapter {
  readonly adapter: ChannelAdapter;
  readonly context: FakeContext;
  /** Everything the sink was given, in that order. */
  readonly events: readonly InboundEvent[];
  /** Where the webhook is served; undefined for long polling. */
  readonly url: string | undefined;
  readonly heard: (count: number) => Promise<readonly InboundEvent[]>;
  readonly stop: () => Promise<void>;
}

/** The real adapter against the emulator, with a sink of the test's and no engine. */
export async function runAdapter(
  emulator: TelegramEmulator,
  options: RunOptions = {},
): Promise<RunningAdapter> {
  let adapter: ChannelAdapter | undefined;
  const served = options.webhook ? await serveRoutes(() => adapter?.routes ?? []) : undefined;
  const token = options.token ?? emulator.token;
  const secrets = new Secrets([token, WEBHOOK_SECRET]);
  const context = fakeContext({ publicUrl: served?.url, ...options.context, secrets });
  const settings = telegram.settings.parse({
    TELEGRAM_BOT_TOKEN: token,
    TELEGRAM_WEBHOOK_SECRET: WEBHOOK_SECRET,
    TELEGRAM_API_ROOT: emulator.apiRoot,
  });
  const created = await telegram.create(settings, context);
  if (created === undefined) throw new Error('The settings ask for no Telegram');
  adapter = adapterWithout(secrets, created);
  const events: InboundEvent[] = [];
  const sink = options.sink ?? (async () => ({ closesChoices: false }));
  await adapter.start(async (event) => {
    events.push(event);
    return await sink(event);
  });
  const running = adapter;
  return {
    adapter: running,
    context,
    events,
    url: served?.url,
    heard: async (count) => {
      await until(() => events.length >= count);
      return events;
    },
    stop: async () => {
      await running.stop();
      await served?.close();
    },
  };
}
