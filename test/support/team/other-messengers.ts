import type { ChannelAdapter, DeepLink } from '../../../src/core/contract/channel.ts';

/** A channel that nobody can talk in: it only leads somewhere, as Slack and WeChat do. */
function leading(name: string, entrance: (token: string) => DeepLink): ChannelAdapter {
  return {
    name,
    can: { choices: 'numbered', edits: false, threads: false, files: 'none', textLimit: 1_000 },
    routes: [],
    start: async () => {},
    stop: async () => {},
    send: async () => ({}),
    deepLink: async (token) => entrance(token),
  };
}

export const SLACK_LIKE = leading('slack', (token) => ({
  url: 'https://slack.com/app_redirect?app=A1&team=T1',
  code: token,
}));

export const WECHAT_LIKE = leading('wechat', (token) => ({
  scan: `http://weixin.qq.com/q/${token.slice(0, 30)}`,
  code: token,
}));
