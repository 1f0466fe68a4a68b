import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LOCALES } from '../../../src/base/locale.ts';
import { ChannelRefused } from '../../../src/core/contract/sending/channel-refused.ts';
import { until } from '../../emulators/parts/until-true.ts';
import { startTelegramEmulator, type TelegramEmulator } from '../../emulators/telegram/emulator.ts';
import { refusals } from '../../emulators/telegram/fault-plan.ts';
import { type RunningAdapter, runAdapter } from '../../emulators/telegram/run-adapter.ts';

const ANNOUNCED = ['setMyCommands', 'setMyShortDescription', 'setMyDescription'];

/** Each in every language, and once for all others. */
/** Kept with the announcements, for invitations. */
const BOT_NAME = 1;
const ANNOUNCEMENTS = ANNOUNCED.length * (LOCALES.length + 1);

let telegram: TelegramEmulator;
let running: RunningAdapter | undefined;

beforeEach(async () => {
  telegram = await startTelegramEmulator();
});

afterEach(async () => {
  await running?.stop();
  running = undefined;
  await telegram.stop();
});

const announced = () => telegram.calls.filter((call) => ANNOUNCED.includes(call.method));

describe('the start', () => {
  it('is refused in clear words when Telegram does not know the token (T15)', async () => {
    const start = runAdapter(telegram, { token: '1:revoked' });
    await expect(start).rejects.toThrow(ChannelRefused);
    await expect(start).rejects.toThrow('Telegram does not accept TELEGRAM_BOT_TOKEN');
  });

  it('is refused in clear words when Telegram does not take the webhook', async () => {
    telegram.faults.next('setWebhook', {
      kind: 'answer',
      status: 400,
      description: 'Bad Request: bad webhook: An HTTPS URL must be provided for webhook',
    });
    await expect(runAdapter(telegram, { webhook: true })).rejects.toThrow('bad webhook');
  });

  it('goes on trying while Telegram is in trouble', async () => {
    telegram.faults.next('getMe', refusals.serverError());
    running = await runAdapter(telegram);
    telegram.buyer({ id: 42 }).say('hello');
    await running.heard(1);
  });
});

describe('the menu and the descriptions', () => {
  it('are set in every language (T16)', async () => {
    running = await runAdapter(telegram);
    await until(() => announced().length === ANNOUNCEMENTS);
    const languages = (method: string) =>
      telegram.callsOf(method).map((call) => call.body.language_code);
    const expected = [undefined, 'en', 'zh', 'es', 'pt', 'fr', 'de', 'ar', 'ru'];
    for (const method of ANNOUNCED) expect(languages(method)).toEqual(expected);
    expect(telegram.callsOf('setMyCommands')[6]?.body).toEqual({
      commands: [{ command: 'stop', description: 'Stop (de)' }],
      scope: { type: 'all_private_chats' },
      language_code: 'de',
    });
  });

  it('are set again only where they have changed', async () => {
    const first = await runAdapter(telegram);
    await until(() => first.context.remembered.size === ANNOUNCEMENTS + BOT_NAME);
    await first.stop();
    const { memory } = first.context;

    running = await runAdapter(telegram, { context: { memory } });
    await until(() => telegram.callsOf('getUpdates').length > 1);
    await running.stop();
    expect(announced()).toHaveLength(ANNOUNCEMENTS);

    running = await runAdapter(telegram, { context: { memory, commands: [] } });
    await until(() => announced().length === ANNOUNCEMENTS + LOCALES.length + 1);
  });

  it('are finished at the next start when Telegram limits us', async () => {
    telegram.faults.next('setMyDescription', refusals.tooManyRequests(300));
    const first = await runAdapter(telegram);
    await until(() => first.context.lines.some((line) => line.sentence.includes('not all set')));
    await first.stop();
    const before = announced().length;

    running = await runAdapter(telegram, { context: { memory: first.context.memory } });
    await until(() => first.context.remembered.size === ANNOUNCEMENTS + BOT_NAME);
    // Two had been set; the third is called a second time.
    expect(before).toBe(3);
    expect(announced()).toHaveLength(ANNOUNCEMENTS + 1);
  });
});
