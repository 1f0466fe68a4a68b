import { describe, expect, it } from 'vitest';
import {
  telegramSettingsFault,
  WebhookSecretRequired,
} from '../../../../adapters/telegram/settings.ts';
import telegram from '../../../../adapters/telegram.ts';
import { fakeContext } from '../../../emulators/parts/fake-context.ts';

const TOKEN = '123456:AbC-dEf1234';
const SECRET = 'a'.repeat(32);
const PUBLIC = 'https://feedback.example.com';

async function create(environment: Record<string, string>, publicUrl?: string) {
  return await telegram.create(telegram.settings.parse(environment), fakeContext({ publicUrl }));
}

describe('the settings of Telegram', () => {
  it.each([{}, { TELEGRAM_BOT_TOKEN: '' }])(
    'without a token there is no Telegram: %j',
    async (given) => {
      expect(await create(given, PUBLIC)).toBeUndefined();
    },
  );

  it('refuse what is no token', () => {
    expect(telegram.settings.safeParse({ TELEGRAM_BOT_TOKEN: 'paste here' }).success).toBe(false);
  });

  it.each(['', 'short', 'b'.repeat(31), `${'c'.repeat(32)}!`, 'd'.repeat(257)])(
    'refuse a webhook with the secret %j',
    async (secret) => {
      const given = { TELEGRAM_BOT_TOKEN: TOKEN, TELEGRAM_WEBHOOK_SECRET: secret };
      expect(telegramSettingsFault(given, PUBLIC)).toContain('TELEGRAM_WEBHOOK_SECRET');
      await expect(create(given, PUBLIC)).rejects.toThrow(WebhookSecretRequired);
    },
  );

  it('take updates by webhook where the world can reach us', async () => {
    const given = { TELEGRAM_BOT_TOKEN: TOKEN, TELEGRAM_WEBHOOK_SECRET: SECRET };
    expect(telegramSettingsFault(given, PUBLIC)).toBeUndefined();
    expect((await create(given, PUBLIC))?.routes.map((route) => route.path)).toEqual([
      '/webhooks/telegram',
    ]);
  });

  it('need no secret for long polling, which has no route either', async () => {
    expect((await create({ TELEGRAM_BOT_TOKEN: TOKEN }))?.routes).toEqual([]);
  });
});
