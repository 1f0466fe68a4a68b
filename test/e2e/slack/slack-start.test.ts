import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import slackDefinition from '../../../adapters/slack.ts';
import { ChannelRefused } from '../../../src/core/contract/sending/channel-refused.ts';
import { fakeContext } from '../../emulators/parts/fake-context.ts';
import { until } from '../../emulators/parts/until-true.ts';
import { type SlackEmulator, startSlackEmulator } from '../../emulators/slack/emulator.ts';
import { refusals } from '../../emulators/slack/fault-plan.ts';
import { type RunningAdapter, runAdapter } from '../../emulators/slack/run-adapter.ts';

let slack: SlackEmulator;
let running: RunningAdapter | undefined;

beforeEach(async () => {
  slack = await startSlackEmulator();
});

afterEach(async () => {
  await running?.stop();
  running = undefined;
  await slack.stop();
});

describe('the start', () => {
  it('is refused in clear words when Slack does not know the token', async () => {
    const start = runAdapter(slack, { botToken: 'xoxb-revoked' });
    await expect(start).rejects.toThrow(ChannelRefused);
    await expect(start).rejects.toThrow('Slack rejects SLACK_BOT_TOKEN');
  });

  it('goes on trying while Slack is in trouble, and hears all the same', async () => {
    slack.faults.next('auth.test', refusals.serverError());
    running = await runAdapter(slack);
    await slack.buyer({ id: 'U0ANNA' }).say('hello');
    expect(running.events).toHaveLength(1);
    const { remembered } = running.context;
    await until(() => remembered.size === 1);
  });
});

describe('the entrance', () => {
  it('leads to the messages of the app, where the code is sent, also without a start', async () => {
    running = await runAdapter(slack);
    const { memory } = running.context;
    const settings = slackDefinition.settings.parse({
      SLACK_BOT_TOKEN: slack.botToken,
      SLACK_SIGNING_SECRET: slack.signingSecret,
    });
    const elsewhere = await slackDefinition.create(settings, fakeContext({ memory }));
    expect(await elsewhere?.deepLink?.('q1-a-code')).toEqual({
      url: 'https://slack.com/app_redirect?app=A0EMULATED&team=T0EMULATED',
      code: 'q1-a-code',
    });
  });

  it('is not known before Slack was reached once', async () => {
    const settings = slackDefinition.settings.parse({
      SLACK_BOT_TOKEN: slack.botToken,
      SLACK_SIGNING_SECRET: slack.signingSecret,
    });
    const adapter = await slackDefinition.create(settings, fakeContext());
    expect(await adapter?.deepLink?.('q1-a-code')).toBeUndefined();
  });
});

describe('the examination', () => {
  const verdicts = async (adapter: RunningAdapter['adapter']) =>
    (await adapter.runChecks?.())?.map(({ subject, verdict }) => `${subject}: ${verdict}`);

  it('finds all well by HTTP, and tries the way in', async () => {
    running = await runAdapter(slack);
    expect(await verdicts(running.adapter)).toEqual([
      'token: good',
      'scopes: good',
      'clock: good',
      'webhook: good',
      'webhook: good',
    ]);
    expect(running.events).toEqual([]);
  });

  it('finds all well by socket', async () => {
    running = await runAdapter(slack, { socket: true });
    expect(await verdicts(running.adapter)).toContain('socket: good');
  });

  it('names a clock that is wrong, and what to do', async () => {
    running = await runAdapter(slack, { context: { now: () => Date.now() + 600_000 } });
    const findings = await running.adapter.runChecks?.();
    const clock = findings?.find(({ subject }) => subject === 'clock');
    expect(clock).toMatchObject({ verdict: 'bad', remedy: expect.stringContaining('NTP') });
    expect(clock?.detail).toMatch(/60\d seconds ahead/);
  });

  it('names every scope that is missing, with what it is for', async () => {
    await slack.stop();
    slack = await startSlackEmulator({ scopes: ['chat:write', 'im:history'] });
    running = await runAdapter(slack);
    const findings = await running.adapter.runChecks?.();
    const missing = findings?.filter(({ subject }) => subject === 'scopes') ?? [];
    expect(missing).toHaveLength(8);
    expect(missing.map(({ detail }) => detail).join()).toContain('users:read');
  });

  it('never rejects: a refused token and a dead Slack are findings', async () => {
    running = await runAdapter(slack);
    slack.faults.next('auth.test', refusals.error('token_revoked'));
    expect(await verdicts(running.adapter)).toContain('token: bad');
    await slack.stop();
    expect(await verdicts(running.adapter)).toContain('token: unknown');
  });
});
