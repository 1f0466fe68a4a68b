import { describe, expect, it } from 'vitest';
import { SigningSecretRequired } from '../../../../adapters/slack/settings.ts';
import slack from '../../../../adapters/slack.ts';
import { fakeContext } from '../../../emulators/parts/fake-context.ts';

const BOT = { SLACK_BOT_TOKEN: 'xoxb-1-abc' };
const SECRET = { SLACK_SIGNING_SECRET: '0123456789abcdef0123456789abcdef' };
const APP = { SLACK_APP_TOKEN: 'xapp-1-A0-1-abc' };

async function create(environment: Record<string, string>) {
  return await slack.create(slack.settings.parse(environment), fakeContext());
}

describe('the settings of Slack', () => {
  it.each([{}, { SLACK_BOT_TOKEN: '' }, SECRET])(
    'ask for none without a bot token: %j',
    async (given) => {
      expect(await create(given)).toBeUndefined();
    },
  );

  it.each([
    { SLACK_BOT_TOKEN: 'xoxp-a-person' },
    { SLACK_APP_TOKEN: 'xoxb-1-abc' },
    { SLACK_SIGNING_SECRET: 'short' },
    { SLACK_API_URL: 'slack.com' },
  ])('refuse %j', (given) => {
    expect(slack.settings.safeParse(given).success).toBe(false);
  });

  it('want the signing secret where Slack calls us, and say why', async () => {
    const faults = slack.faults?.(slack.settings.parse(BOT), undefined);
    expect(faults).toMatchObject([{ variable: 'SLACK_SIGNING_SECRET' }]);
    await expect(create(BOT)).rejects.toThrow(SigningSecretRequired);
    expect((await create({ ...BOT, ...SECRET }))?.routes.map(({ path }) => path)).toEqual([
      '/webhooks/slack',
    ]);
  });

  it('want none for Socket Mode, which has no route either', async () => {
    expect(slack.faults?.(slack.settings.parse({ ...BOT, ...APP }), undefined)).toEqual([]);
    expect((await create({ ...BOT, ...APP }))?.routes).toEqual([]);
  });
});
