import type { AdapterDefinition } from '../src/core/channel.ts';
import { TelegramAdapter } from './telegram/adapter.ts';
import { botSettings, TelegramSettings } from './telegram/settings.ts';

export { telegramSettingsFault, WebhookSecretRequired } from './telegram/settings.ts';

const telegram: AdapterDefinition<TelegramSettings> = {
  name: 'telegram',
  settings: TelegramSettings,
  create: (settings, context) => {
    const bot = botSettings(settings, context.publicUrl);
    return bot && new TelegramAdapter(bot, context);
  },
};

export default telegram;
