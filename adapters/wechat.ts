import type { AdapterDefinition } from '../src/core/channel.ts';
import { OfficialAccountAdapter } from './wechat/official/adapter.ts';
import { PuppetAdapter } from './wechat/puppet/adapter.ts';
import {
  officialSettings,
  puppetSettings,
  WeChatSettings,
  weChatFaults,
} from './wechat/settings.ts';

const wechat: AdapterDefinition<WeChatSettings> = {
  name: 'wechat',
  settings: WeChatSettings,
  faults: weChatFaults,
  create: (settings, context) => {
    const official = officialSettings(settings);
    if (official !== undefined) return new OfficialAccountAdapter(official, context);
    const puppet = puppetSettings(settings);
    return puppet && new PuppetAdapter(puppet, context);
  },
};

export default wechat;
