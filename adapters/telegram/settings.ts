import { z } from 'zod';

/** Telegram's own bounds are 1 to 256 characters; shorter than 32 can be guessed. */
const WEBHOOK_SECRET = /^[A-Za-z0-9_-]{32,256}$/;

export type TelegramSettings = z.infer<typeof TelegramSettings>;
export const TelegramSettings = z.object({
  TELEGRAM_BOT_TOKEN: z
    .string()
    .regex(/^(\d+:[A-Za-z0-9_-]+)?$/, 'must be a token from @BotFather')
    .optional()
    .describe('Token of the bot, from @BotFather; absent: no Telegram')
    .meta({ example: '123456:AbC-dEf1234ghIkl-zyx57W2v1u123ew11', secret: true }),
  TELEGRAM_WEBHOOK_SECRET: z
    .string()
    .optional()
    .describe(
      '32 to 256 characters of A-Z a-z 0-9 _ -; needed with PUBLIC_URL, sent by Telegram with every update',
    )
    .meta({ example: '4f0c2b8e6a1d4c7f9b3e5a7d1c8f2e6b', secret: true }),
  TELEGRAM_API_ROOT: z
    .string()
    .optional()
    .describe('Another Bot API server, for tests and self-hosted ones')
    .meta({ example: 'https://api.telegram.org' }),
});

/** The settings of a channel that is switched on, with what is missing filled in. */
export interface BotSettings {
  readonly token: string;
  readonly apiRoot: string;
  /** Present where updates come by webhook. */
  readonly webhook: { readonly url: string; readonly secret: string } | undefined;
}

export class WebhookSecretRequired extends Error {
  override readonly name = 'WebhookSecretRequired';
}

/** Why these settings cannot serve, in words for the operator; undefined where they can. */
export function telegramSettingsFault(
  settings: TelegramSettings,
  publicUrl: string | undefined,
): string | undefined {
  if (!settings.TELEGRAM_BOT_TOKEN || publicUrl === undefined) return undefined;
  if (WEBHOOK_SECRET.test(settings.TELEGRAM_WEBHOOK_SECRET ?? '')) return undefined;
  return (
    'PUBLIC_URL switches Telegram to a webhook; then TELEGRAM_WEBHOOK_SECRET must have ' +
    '32 to 256 characters of A-Z a-z 0-9 _ -, as from openssl rand -hex 32'
  );
}

/** Undefined where no token asks for Telegram; throws WebhookSecretRequired. */
export function botSettings(
  settings: TelegramSettings,
  publicUrl: string | undefined,
): BotSettings | undefined {
  const token = settings.TELEGRAM_BOT_TOKEN;
  if (!token) return undefined;

  const fault = telegramSettingsFault(settings, publicUrl);
  if (fault !== undefined) throw new WebhookSecretRequired(fault);

  return {
    token,
    apiRoot: (settings.TELEGRAM_API_ROOT || 'https://api.telegram.org').replace(/\/+$/, ''),
    webhook: publicUrl === undefined ? undefined : webhook(settings, publicUrl),
  };
}

function webhook(settings: TelegramSettings, publicUrl: string) {
  return {
    url: `${publicUrl.replace(/\/+$/, '')}/webhooks/telegram`,
    secret: settings.TELEGRAM_WEBHOOK_SECRET ?? '',
  };
}
