import type { AdapterDefinition } from '../src/core/contract/channel.ts';
import { botSettings, TelegramSettings, telegramSettingsFault } from './telegram/settings.ts';

const telegram: AdapterDefinition<TelegramSettings> = {
  name: 'telegram',
  settings: TelegramSettings,
  speaksFirst: 'always',
  switchedOnBy: ['TELEGRAM_BOT_TOKEN'],
  faults: (settings, publicUrl) => {
    const reason = telegramSettingsFault(settings, publicUrl);
    return reason === undefined ? [] : [{ variable: 'TELEGRAM_WEBHOOK_SECRET', reason }];
  },
  create: async (settings, context) => {
    const bot = botSettings(settings, context.publicUrl);
    if (bot === undefined) return undefined;
    const { TelegramAdapter } = await import('./telegram/adapter.ts');
    return new TelegramAdapter(bot, context);
  },
};

export default telegram;
