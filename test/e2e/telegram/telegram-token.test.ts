import { inspect } from 'node:util';
import { expect, it } from 'vitest';
import type { OutboundMessage } from '../../../src/core/contract/message.ts';
import { startTelegramEmulator, type TelegramEmulator } from '../../emulators/telegram/emulator.ts';
import { type Fault, refusals } from '../../emulators/telegram/fault-plan.ts';
import { outbound, rating } from '../../emulators/telegram/outbound.ts';
import {
  type RunningAdapter,
  type RunOptions,
  runAdapter,
} from '../../emulators/telegram/run-adapter.ts';

const MARKER = 'MARKER-of-the-token';
const TOKEN = `7000000001:${MARKER}_0123456789`;
const BUYERS_WORDS = 'words-of-the-buyer';

const FAULTS: readonly Fault[] = [
  refusals.tooManyRequests(1),
  refusals.blocked(),
  refusals.badEntities(),
  refusals.serverError(),
  refusals.unauthorized(),
  { kind: 'answer', status: 400, description: `Bad Request: https://x/bot${TOKEN}/getMe` },
  { kind: 'reset-before-accept' },
  { kind: 'reset-after-accept' },
  { kind: 'garbage' },
];

/** Everything a sink of the program could be given, errors with causes and stacks. */
class Sinks {
  readonly seen: unknown[] = [];

  get text(): string {
    return inspect(this.seen, { depth: 20, showHidden: true, maxStringLength: null });
  }
}

async function attempt(work: Promise<unknown>, sinks: Sinks): Promise<void> {
  await work.then(
    (value) => sinks.seen.push(value),
    (error) => sinks.seen.push(error, String(error), error.stack, JSON.stringify(error)),
  );
}

async function sendThroughFaults(
  telegram: TelegramEmulator,
  running: RunningAdapter,
  sinks: Sinks,
) {
  const message: OutboundMessage = outbound(42, BUYERS_WORDS, rating('q1'));
  for (const fault of FAULTS) {
    telegram.faults.next('sendMessage', fault);
    await attempt(running.adapter.send(message), sinks);
  }
  for (const fault of FAULTS) telegram.faults.next('answerCallbackQuery', fault);
  for (const _ of FAULTS) telegram.buyer({ id: 42 }).pressData(1, 'q1|4');
  telegram.buyer({ id: 42 }).sendPhoto();
  await telegram.settled(30_000);
}

it('the token is in no log, error, event, memory or quarantine after a full run (T17)', async () => {
  const sinks = new Sinks();
  const runs: readonly RunOptions[] = [{ webhook: true }, {}];
  for (const options of runs) {
    const telegram = await startTelegramEmulator({ token: TOKEN, timeScale: 0.001 });
    for (const method of ['getMe', 'setMyCommands', 'getUpdates', 'editMessageReplyMarkup']) {
      telegram.faults.next(method, { kind: 'garbage' });
    }
    const running = await runAdapter(telegram, options);
    telegram.buyer({ id: 42 }).say('hello');
    telegram.push({ message: { text: {} } });
    await sendThroughFaults(telegram, running, sinks);
    await telegram.stop();
    await attempt(running.adapter.send(outbound(42, BUYERS_WORDS)), sinks);
    await running.stop();
    const { lines, quarantined, remembered } = running.context;
    sinks.seen.push(lines, quarantined, remembered, running.events);
  }
  const refused = await startTelegramEmulator();
  await attempt(runAdapter(refused, { token: TOKEN }), sinks);
  await refused.stop();
  await attempt(
    runAdapter(refused, { token: TOKEN }).then((late) => late.stop()),
    sinks,
  );

  expect(sinks.seen.length).toBeGreaterThan(FAULTS.length * 2);
  expect(sinks.text).not.toContain(MARKER);
  expect(sinks.text).not.toContain(BUYERS_WORDS);
});
