import slack from '../../../adapters/slack.ts';
import type { ChannelAdapter, Sink } from '../../../src/core/contract/channel.ts';
import type { InboundEvent } from '../../../src/core/contract/event.ts';
import { type FakeContext, type FakeOverrides, fakeContext } from '../parts/fake-context.ts';
import { serveRoutes } from '../parts/serve-routes.ts';
import { until } from '../parts/until-true.ts';
import type { SlackEmulator } from './emulator.ts';

export interface RunOptions {
  /** Deliveries come by socket; default: by HTTP. `both` has the route as well. */
  readonly socket?: boolean | 'both';
  /** What becomes of an event; default: taken, buttons stay. Events are recorded before it. */
  readonly sink?: Sink;
  readonly context?: FakeOverrides;
  readonly botToken?: string;
}

export interface RunningAdapter {
  readonly adapter: ChannelAdapter;
  readonly context: FakeContext;
  /** Everything the sink was given, in that order. */
  readonly events: readonly InboundEvent[];
  readonly heard: (count: number) => Promise<readonly InboundEvent[]>;
  readonly stop: () => Promise<void>;
}

/** The real adapter against the emulator, with a sink of the test's and no engine. */
export async function runAdapter(
  emulator: SlackEmulator,
  options: RunOptions = {},
): Promise<RunningAdapter> {
  let adapter: ChannelAdapter | undefined;
  const served = await serveRoutes(() => adapter?.routes ?? []);
  const context = fakeContext({ publicUrl: served.url, ...options.context });
  adapter = await slack.create(
    slack.settings.parse({
      SLACK_BOT_TOKEN: options.botToken ?? emulator.botToken,
      SLACK_API_URL: emulator.apiUrl,
      ...(options.socket !== true && { SLACK_SIGNING_SECRET: emulator.signingSecret }),
      ...(options.socket && { SLACK_APP_TOKEN: emulator.appToken }),
    }),
    context,
  );
  if (adapter === undefined) throw new Error('The settings ask for no Slack');
  const running = adapter;
  const events: InboundEvent[] = [];
  const sink = options.sink ?? (async () => ({ closesChoices: false }));
  emulator.connect(`${served.url}/webhooks/slack`);
  const stop = async () => {
    await running.stop();
    await served.close();
  };
  try {
    await running.start(async (event) => {
      events.push(event);
      return await sink(event);
    });
    if (options.socket) await emulator.until(() => emulator.sockets.connections >= 2 || undefined);
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    adapter: running,
    context,
    events,
    heard: async (count) => {
      await until(() => events.length >= count);
      return events;
    },
    stop,
  };
}
