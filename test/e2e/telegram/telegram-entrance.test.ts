import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import telegram from '../../../adapters/telegram.ts';
import { fakeContext } from '../../emulators/parts/fake-context.ts';
import { startTelegramEmulator, type TelegramEmulator } from '../../emulators/telegram/emulator.ts';
import { refusals } from '../../emulators/telegram/fault-plan.ts';

describe('the way into Telegram', () => {
  let emulator: TelegramEmulator;

  beforeEach(async () => {
    emulator = await startTelegramEmulator();
  });
  afterEach(() => emulator.stop());

  async function created(context = fakeContext()) {
    const { token, apiRoot } = emulator;
    const settings = { TELEGRAM_BOT_TOKEN: token, TELEGRAM_API_ROOT: apiRoot };
    const adapter = await telegram.create(settings, context);
    if (adapter === undefined) throw new Error('The settings ask for no Telegram');
    return { adapter, context };
  }

  it('is known without a start, by asking once who the bot is', async () => {
    const { adapter, context } = await created();
    const link = { url: `https://t.me/${emulator.username}?start=q1-token` };
    expect(await adapter.deepLink?.('q1-token')).toEqual(link);
    expect(await adapter.deepLink?.('q1-token')).toEqual(link);
    expect(await (await created(context)).adapter.deepLink?.('q1-token')).toEqual(link);
    expect(emulator.callsOf('getMe')).toHaveLength(1);
    await adapter.stop();
  });

  it('is unknown while Telegram is in trouble, and found once it is not', async () => {
    const { adapter, context } = await created();
    emulator.faults.next('getMe', refusals.serverError());
    expect(await adapter.deepLink?.('q1-token')).toBeUndefined();
    expect(JSON.stringify(context.lines)).not.toContain(emulator.token);
    expect((await adapter.deepLink?.('q1-token'))?.url).toContain(emulator.username);
    await adapter.stop();
  });

  it('still sets everything up when it was asked for before the start', async () => {
    const { adapter } = await created();
    await adapter.deepLink?.('q1-token');
    emulator.faults.next('getMe', refusals.serverError());
    await adapter.start(async () => ({ closesChoices: false }));
    await emulator.until(() => emulator.callsOf('deleteWebhook').at(0));
    await adapter.stop();
  });
});
