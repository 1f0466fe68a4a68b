import type { Sink } from '../../../src/core/contract/channel.ts';
import type { InboundEvent } from '../../../src/core/contract/event.ts';
import { type FakeOverrides, fakeContext } from '../parts/fake-context.ts';
import { until } from '../parts/until-true.ts';
import { puppetControl } from './puppet-control.ts';

export type RunningPuppet = Awaited<ReturnType<typeof runPuppet>>;

/** The adapter with wechaty in its own process, and in that the mock puppet, moved from here. */
export async function runPuppet(
  options: { readonly sink?: Sink; readonly context?: FakeOverrides } = {},
) {
  const { said, printed, order, begun, receive, ...phone } = await puppetControl();
  const context = fakeContext(options.context);
  const events: InboundEvent[] = [];
  const adapter = phone.adapter(context);
  await adapter.start(async (event) => {
    events.push(event);
    return (await options.sink?.(event)) ?? { closesChoices: false };
  });
  return {
    adapter,
    context,
    events,
    said,
    printed,
    order,
    begun,
    receive,
    logIn: async () => {
      const before = logged(context, 'WeChat is logged in');
      order({ kind: 'login' });
      await until(() => logged(context, 'WeChat is logged in') > before);
    },
    /** Kills the process, as the system may; its end is in the log. */
    kill: async () => {
      const before = logged(context, ENDED);
      process.kill(adapter.childPid ?? 0, 'SIGKILL');
      await until(() => logged(context, ENDED) > before);
    },
    stop: async () => {
      await adapter.stop();
      await phone.close();
    },
  };
}

const ENDED = 'The process of wechaty ended; it is started again';

function logged({ lines }: ReturnType<typeof fakeContext>, sentence: string): number {
  return lines.filter((line) => line.sentence === sentence).length;
}
