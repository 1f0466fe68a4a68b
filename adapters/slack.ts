import type { AdapterDefinition } from '../src/core/channel.ts';
import { SlackAdapter } from './slack/adapter.ts';
import { botSettings, SlackSettings, slackSettingsFault } from './slack/settings.ts';

const slack: AdapterDefinition<SlackSettings> = {
  name: 'slack',
  settings: SlackSettings,
  faults: (settings) => {
    const reason = slackSettingsFault(settings);
    return reason === undefined ? [] : [{ variable: 'SLACK_SIGNING_SECRET', reason }];
  },
  create: (settings, context) => {
    const bot = botSettings(settings, context.publicUrl);
    return bot && new SlackAdapter(bot, context);
  },
};

export default slack;
