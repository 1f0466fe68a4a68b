import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { until } from '../../emulators/parts/until-true.ts';
import { startTelegramEmulator, type TelegramEmulator } from '../../emulators/telegram/emulator.ts';
import { refusals } from '../../emulators/telegram/fault-plan.ts';
import { outbound, rating } from '../../emulators/telegram/outbound.ts';
import {
  type RunningAdapter,
  type RunOptions,
  runAdapter,
} from '../../emulators/telegram/run-adapter.ts';
import { beforeLong } from '../../support/before-long.ts';

let telegram: TelegramEmulator;
let running: RunningAdapter;

beforeEach(async () => {
  telegram = await startTelegramEmulator({ timeScale: 0.01 });
});

afterEach(async () => {
  await running.stop();
  await telegram.stop();
});

const CLOSED = { closesChoices: true, notice: 'Already answered' };

describe('a pressed button', () => {
  async function asked(options: RunOptions = {}) {
    running = await runAdapter(telegram, { webhook: true, ...options });
    const anna = telegram.buyer({ id: 42 });
    await running.adapter.send(outbound(42, 'How satisfied?', rating('q1')));
    return anna;
  }

  it('is answered at once however slow the work is (T9)', async () => {
    let finish = () => {};
    const work = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const anna = await asked({ sink: async () => work.then(() => CLOSED) });
    const press = anna.pressData(anna.heard()[0]?.messageId ?? 0, 'q1|4');
    await beforeLong(
      telegram.until(() => press.answeredAt),
      10_000,
    );
    expect(press.notice).toBeUndefined();
    expect(telegram.deliveries).toEqual([]);
    finish();
    await telegram.settled();
    await until(() => anna.heard()[0]?.buttons.length === 0);
  });

  it('shows the notice and loses its buttons when the question is closed (T10)', async () => {
    const anna = await asked({ sink: async () => CLOSED });
    const press = anna.press('4');
    await telegram.until(() => press.answeredAt);
    expect(press.notice).toBe('Already answered');
    await until(() => anna.heard()[0]?.buttons.length === 0);
  });

  it('leaves the chosen answer in the message that asked', async () => {
    const anna = await asked({ sink: async () => ({ closesChoices: true }) });
    anna.press('4');
    await until(() => anna.heard()[0]?.buttons.length === 0);
    expect(anna.heard().map(({ text }) => text)).toEqual(['How satisfied?\n\n✓ 4']);
  });

  it('leaves none where it came too late', async () => {
    const anna = await asked({ sink: async () => CLOSED });
    anna.press('4');
    await until(() => anna.heard()[0]?.buttons.length === 0);
    expect(anna.heard()[0]?.text).toBe('How satisfied?');
    expect(telegram.callsOf('editMessageText')).toEqual([]);
  });

  it('only takes the buttons away where the message has no room left', async () => {
    running = await runAdapter(telegram, {
      webhook: true,
      sink: async () => ({ closesChoices: true }),
    });
    const anna = telegram.buyer({ id: 42 });
    await running.adapter.send(outbound(42, 'x'.repeat(4_094), rating('q1')));
    anna.press('4');
    await until(() => anna.heard()[0]?.buttons.length === 0);
    expect(anna.heard()[0]?.text).toHaveLength(4_094);
  });

  it('keeps its buttons while the question is open', async () => {
    const anna = await asked();
    const press = anna.press('4');
    await telegram.until(() => press.answeredAt);
    await running.stop();
    expect(anna.heard()[0]?.buttons).toHaveLength(1);
    expect(telegram.callsOf('editMessageReplyMarkup')).toEqual([]);
  });

  it('is no trouble when pressed twice or too late', async () => {
    const anna = await asked({ sink: async () => CLOSED });
    telegram.faults.next('answerCallbackQuery', refusals.tooOld());
    const [data] =
      anna
        .heard()[0]
        ?.buttons.flat()
        .map((button) => button.data) ?? [];
    const messageId = anna.heard()[0]?.messageId ?? 0;
    anna.pressData(messageId, data ?? '');
    anna.pressData(messageId, data ?? '');
    await telegram.settled();
    await running.stop();
    expect(running.events).toHaveLength(2);
    expect(running.context.lines.filter((line) => line.level === 'warn')).toEqual([]);
  });

  it('of another program is answered and nothing else', async () => {
    const anna = await asked();
    const press = anna.pressData(anna.heard()[0]?.messageId ?? 0, 'vote:4');
    await telegram.until(() => press.answeredAt);
    expect(running.events).toEqual([]);
  });

  it('shows at most 200 characters of a notice', async () => {
    const notice = '👨‍👩‍👧‍👦'.repeat(40);
    const anna = await asked({ sink: async () => ({ closesChoices: false, notice }) });
    const press = anna.press('4');
    await telegram.until(() => press.answeredAt);
    expect(press.notice).toBe('👨‍👩‍👧‍👦'.repeat(18));
  });
});
