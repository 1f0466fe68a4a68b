import type { AdapterDefinition } from '../src/core/channel.ts';
import { TelegramAdapter } from './telegram/adapter.ts';
import { botSettings, TelegramSettings, telegramSettingsFault } from './telegram/settings.ts';

const telegram: AdapterDefinition<TelegramSettings> = {
  name: 'telegram',
  settings: TelegramSettings,
  faults: (settings, publicUrl) => {
    const reason = telegramSettingsFault(settings, publicUrl);
    return reason === undefined ? [] : [{ variable: 'TELEGRAM_WEBHOOK_SECRET', reason }];
  },
  create: (settings, context) => {
    const bot = botSettings(settings, context.publicUrl);
    return bot && new TelegramAdapter(bot, context);
  },
};

export default telegram;
