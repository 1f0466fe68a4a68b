import type { AdapterDefinition } from '../src/core/channel.ts';
import { OfficialAccountAdapter } from './wechat/official/adapter.ts';
import { officialSettings, WeChatSettings, weChatFaults } from './wechat/settings.ts';

const wechat: AdapterDefinition<WeChatSettings> = {
  name: 'wechat',
  settings: WeChatSettings,
  faults: weChatFaults,
  create: (settings, context) => {
    const official = officialSettings(settings);
    return official && new OfficialAccountAdapter(official, context);
  },
};

export default wechat;
