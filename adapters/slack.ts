import type { AdapterDefinition } from '../src/core/contract/channel.ts';
import { botSettings, SlackSettings, slackSettingsFault } from './slack/settings.ts';

const slack: AdapterDefinition<SlackSettings> = {
  name: 'slack',
  settings: SlackSettings,
  speaksFirst: 'always',
  switchedOnBy: ['SLACK_BOT_TOKEN'],
  faults: (settings) => {
    const reason = slackSettingsFault(settings);
    return reason === undefined ? [] : [{ variable: 'SLACK_SIGNING_SECRET', reason }];
  },
  create: async (settings, context) => {
    const bot = botSettings(settings, context.publicUrl);
    if (bot === undefined) return undefined;
    const { SlackAdapter } = await import('./slack/adapter.ts');
    return new SlackAdapter(bot, context);
  },
};

export default slack;
