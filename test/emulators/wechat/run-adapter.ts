import wechat from '../../../adapters/wechat.ts';
import type { Sink } from '../../../src/core/contract/channel.ts';
import type { InboundEvent } from '../../../src/core/contract/event.ts';
import { conversationId } from '../../../src/core/contract/ids.ts';
import type { OutboundMessage } from '../../../src/core/contract/message.ts';
import { type FakeOverrides, fakeContext } from '../parts/fake-context.ts';
import { serveRoutes } from '../parts/serve-routes.ts';
import type { WeChatEmulator } from './emulator.ts';

export type RunningAdapter = Awaited<ReturnType<typeof runAdapter>>;

/** The real adapter against the emulator, with a sink of the test's and no engine. */
export async function runAdapter(
  emulator: WeChatEmulator,
  options: {
    readonly sink?: Sink;
    readonly context?: FakeOverrides;
  } = {},
) {
  const served = await serveRoutes(() => adapter.routes);
  const context = fakeContext({
    publicUrl: served.url,
    now: emulator.account.now,
    ...options.context,
  });
  const created = await wechat.create(wechat.settings.parse(emulator.environment), context);
  if (created === undefined) throw new Error('The settings ask for no WeChat');
  const adapter = created;
  const events: InboundEvent[] = [];
  await adapter.start(async (event) => {
    events.push(event);
    return (await options.sink?.(event)) ?? { closesChoices: false };
  });
  emulator.connect(served.url);
  return {
    adapter,
    context,
    events,
    url: served.url,
    stop: async () => {
      await adapter.stop();
      await served.close();
    },
  };
}

/** A message as the outbox hands it to an adapter. */
export function outbound(
  openId: string,
  text: string,
  more: Partial<OutboundMessage> = {},
): OutboundMessage {
  const to = conversationId('wechat', openId);
  return { id: `${to}#1.0`, conversation: to, to, locale: 'en', sequence: 1, text, ...more };
}
