import type { AdapterDefinition } from '../src/core/contract/channel.ts';
import {
  officialSettings,
  puppetSettings,
  WeChatSettings,
  weChatFaults,
} from './wechat/settings.ts';

const wechat: AdapterDefinition<WeChatSettings> = {
  name: 'wechat',
  settings: WeChatSettings,
  speaksFirst: 'in-window',
  switchedOnBy: ['WECHAT_OA_APP_ID', 'WECHAT_PUPPET'],
  faults: weChatFaults,
  create: async (settings, context) => {
    const official = officialSettings(settings);
    if (official !== undefined) {
      const { OfficialAccountAdapter } = await import('./wechat/official/adapter.ts');
      return new OfficialAccountAdapter(official, context);
    }
    const puppet = puppetSettings(settings);
    if (puppet === undefined) return undefined;
    const { PuppetAdapter } = await import('./wechat/puppet/adapter.ts');
    return new PuppetAdapter(puppet, context);
  },
};

export default wechat;
