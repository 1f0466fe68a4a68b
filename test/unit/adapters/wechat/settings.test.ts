import { describe, expect, it } from 'vitest';
import { WeChatSettings, weChatFaults } from '../../../../adapters/wechat/settings.ts';
import wechat from '../../../../adapters/wechat.ts';
import { fakeContext } from '../../../emulators/parts/fake-context.ts';

const OFFICIAL = {
  WECHAT_OA_APP_ID: 'wx0123456789abcdef',
  WECHAT_OA_SECRET: 'secret',
  WECHAT_OA_TOKEN: 'token0123',
};

function faults(environment: object): readonly string[] {
  return weChatFaults(WeChatSettings.parse(environment)).map(({ variable }) => variable);
}

describe('the settings of WeChat', () => {
  it('ask for nothing where they are empty', async () => {
    expect(await wechat.create(WeChatSettings.parse({}), fakeContext())).toBeUndefined();
  });

  it('ask for an Official Account', async () => {
    expect(faults(OFFICIAL)).toEqual([]);
    const adapter = await wechat.create(WeChatSettings.parse(OFFICIAL), fakeContext());
    expect(adapter?.can.quota).toBeDefined();
  });

  it('ask for one of the two ways, not for both', () => {
    const [fault] = weChatFaults(
      WeChatSettings.parse({ ...OFFICIAL, WECHAT_PUPPET: 'wechaty-puppet-wechat4u' }),
    );
    expect(fault?.variable).toBe('WECHAT_PUPPET');
    expect(fault?.reason).toContain('WECHAT_OA_APP_ID');
  });

  it('name what an Official Account lacks', () => {
    const { WECHAT_OA_APP_ID } = OFFICIAL;
    expect(faults({ WECHAT_OA_APP_ID })).toEqual(['WECHAT_OA_SECRET', 'WECHAT_OA_TOKEN']);
  });

  it('refuse a key, an AppID or a puppet of the wrong shape', () => {
    for (const wrong of [
      { WECHAT_OA_AES_KEY: 'short' },
      { WECHAT_OA_APP_ID: 'gh_123' },
      { WECHAT_PUPPET: '../evil' },
    ]) {
      expect(WeChatSettings.safeParse(wrong).success).toBe(false);
    }
  });
});
