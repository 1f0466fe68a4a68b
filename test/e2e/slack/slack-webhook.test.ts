import { createHmac } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Overloaded } from '../../../src/core/contract/channel.ts';
import { type SlackEmulator, startSlackEmulator } from '../../emulators/slack/emulator.ts';
import { outbound } from '../../emulators/slack/outbound.ts';
import {
  type RunningAdapter,
  type RunOptions,
  runAdapter,
} from '../../emulators/slack/run-adapter.ts';

let slack: SlackEmulator;
let running: RunningAdapter;

beforeEach(async () => {
  slack = await startSlackEmulator({ timeScale: 0.0001 });
});

afterEach(async () => {
  await running.stop();
  await slack.stop();
});

async function run(options: RunOptions = {}) {
  running = await runAdapter(slack, options);
  return slack.buyer({ id: 'U0ANNA', name: 'Anna', locale: 'de-DE' });
}

const JSON_TYPE = { 'content-type': 'application/json' };
const FORM_TYPE = { 'content-type': 'application/x-www-form-urlencoded' };
const CHALLENGE = JSON.stringify({ type: 'url_verification', challenge: 'a-challenge' });
const nowSeconds = () => Math.floor(Date.now() / 1_000);

describe('a delivery', () => {
  it('that is signed brings what a buyer said, with name and language', async () => {
    const anna = await run();
    const messageId = await anna.say('Zwei Kartons waren nass & <offen>');
    expect(running.events).toMatchObject([
      {
        id: `m${messageId}`,
        conversation: `slack:${anna.channel}`,
        speaker: { identity: 'slack:U0ANNA', name: 'Anna', locale: 'de' },
        content: { kind: 'text', text: 'Zwei Kartons waren nass & <offen>', messageId },
      },
    ]);
  });

  it.each([
    ['nothing', {}],
    ['another secret', { 'x-slack-signature': `v0=${'0'.repeat(64)}` }],
    ['half a signature', { 'x-slack-signature': 'v0=12' }],
  ])('signed with %s is refused and not looked at (S1)', async (_, wrong) => {
    await run();
    const stamp = { 'x-slack-request-timestamp': String(nowSeconds()) };
    expect(await slack.deliveries.post('{not json', { ...JSON_TYPE, ...stamp, ...wrong })).toBe(
      401,
    );
    expect(running.context.quarantined).toEqual([]);
    expect(running.events).toEqual([]);
  });

  it.each([
    [-301, 401],
    [301, 401],
    [3_600, 401],
    [-290, 200],
    [290, 200],
  ])('%i seconds away from now is answered with %i (S1, F29)', async (seconds, status) => {
    const now = Date.now();
    await run({ context: { now: () => now } });
    const at = Math.floor(now / 1_000) + seconds;
    const headers = { ...JSON_TYPE, ...slack.deliveries.signed(CHALLENGE, at) };
    expect(await slack.deliveries.post(CHALLENGE, headers)).toBe(status);
  });

  it('is refused for a right signature with something behind it, which Bolt takes (S1)', async () => {
    await run();
    const signed = slack.deliveries.signed(CHALLENGE);
    for (const more of ['=x', ' ', '0']) {
      const signature = `${signed['x-slack-signature']}${more}`;
      const headers = { ...JSON_TYPE, ...signed, 'x-slack-signature': signature };
      // HTTP itself takes a blank at the end of a header away.
      expect(await slack.deliveries.post(CHALLENGE, headers)).toBe(more === ' ' ? 200 : 401);
    }
  });

  it('is verified as it came: written anew it would be another one (S3)', async () => {
    await run();
    const spaced = '{ "type" : "url_verification",\n "challenge":"\\u00e4\\ud83d\\ude21" }';
    const mac = createHmac('sha256', slack.signingSecret);
    const again = JSON.stringify(JSON.parse(spaced));
    const stamp = String(nowSeconds());
    const signature = `v0=${mac.update(`v0:${stamp}:${again}`).digest('hex')}`;
    const forged = { 'x-slack-request-timestamp': stamp, 'x-slack-signature': signature };
    expect(await slack.deliveries.post(spaced, { ...JSON_TYPE, ...forged })).toBe(401);
    const right = { ...JSON_TYPE, ...slack.deliveries.signed(spaced) };
    expect(await slack.deliveries.post(spaced, right)).toBe(200);
  });

  it('that only looks at the certificate carries nothing through (S2)', async () => {
    const anna = await run();
    const event = {
      type: 'message',
      channel: anna.channel,
      user: anna.user,
      text: 'hi',
      ts: '1.1',
    };
    const payload = JSON.stringify({
      type: 'event_callback',
      event_id: 'Ev1',
      event_time: 1,
      event,
    });
    const body = new URLSearchParams({ ssl_check: '1', payload, command: '/stop' }).toString();
    expect(await slack.deliveries.post(body, FORM_TYPE)).toBe(200);
    const signed = { ...FORM_TYPE, ...slack.deliveries.signed(body) };
    expect(await slack.deliveries.post(body, signed)).toBe(200);
    expect(running.events).toEqual([]);
  });

  it('that is too big is refused', async () => {
    await run();
    const body = JSON.stringify({ type: 'x'.repeat(1_000_001) });
    const headers = { ...JSON_TYPE, ...slack.deliveries.signed(body) };
    expect(await slack.deliveries.post(body, headers)).toBe(413);
  });

  it.each([
    ['{not json'],
    ['[]'],
    ['{"type":{"$gt":""}}'],
    ['{"type":"event_callback","event_id":"E1","event_time":1,"event":{"type":"message"}}'],
    ['{"type":"event_callback","event_id":"E1","event_time":1,"event":"message"}'],
    ['{"type":"block_actions","user":"U1","actions":[]}'],
  ])('that is signed and misshapen goes to quarantine and is taken: %s', async (body) => {
    await run();
    const headers = { ...JSON_TYPE, ...slack.deliveries.signed(body) };
    expect(await slack.deliveries.post(body, headers)).toBe(200);
    expect(running.context.quarantined.map(({ raw }) => raw)).toEqual([body]);
  });

  it.each([
    [
      '{"type":"event_callback","event_id":"E1","event_time":1,"event":{"type":"pin_added","item":1}}',
    ],
    ['{"type":"shortcut"}'],
  ])('of a kind we do not ask for is taken and forgotten: %s', async (body) => {
    await run();
    const headers = { ...JSON_TYPE, ...slack.deliveries.signed(body) };
    expect(await slack.deliveries.post(body, headers)).toBe(200);
    expect(running.context.quarantined).toEqual([]);
    expect(running.events).toEqual([]);
  });

  it('that cannot be stored comes again, and its reason is told (S5, I13)', async () => {
    let failures = 2;
    const anna = await run({
      sink: async () => {
        failures -= 1;
        if (failures >= 0)
          throw failures === 1 ? new Overloaded(1_000) : new Error('store is down');
        return { closesChoices: false };
      },
    });
    await anna.say('hello');
    expect(slack.deliveries.log.map(({ status }) => status)).toEqual([503, 503, 200]);
    expect(new Set(running.events.map(({ id }) => id)).size).toBe(1);
    const told = running.context.lines.filter(({ sentence }) => /again/.test(sentence));
    expect(told.map(({ facts }) => facts)).toEqual([
      { retryNumber: 1, retryReason: 'http_error' },
      { retryNumber: 2, retryReason: 'http_error' },
    ]);
  });

  it('is answered in less than a second while the sink does not come to an end (S4)', async () => {
    let finish = () => {};
    const work = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const anna = await run({ sink: async () => work.then(() => ({ closesChoices: false })) });
    await anna.say('hello');
    finish();
    const [first] = slack.deliveries.log;
    // Slack waits three seconds for it, and so does the emulator.
    expect(first?.status).toBe(503);
  });

  it('is answered at once while Slack takes ten seconds for our answer (S4)', async () => {
    const anna = await run();
    slack.faults.next('chat.postMessage', { kind: 'hang' });
    const sending = running.adapter.send(outbound(anna.channel, 'slow')).catch(() => 'failed');
    await anna.say('hello');
    expect(slack.deliveries.log.map(({ status }) => status)).toEqual([200]);
    expect(await sending).toBe('failed');
  });
});

describe('what a workspace does to the app', () => {
  it('is told to the operator: rates, revoked tokens, removal (S7)', async () => {
    await run();
    await slack.push('event', { type: 'app_rate_limited', minute_rate_limited: 1_518_467_820 });
    for (const type of ['tokens_revoked', 'app_uninstalled']) {
      const event = { type, tokens: { oauth: [], bot: ['U0QUAYSIDE'] } };
      await slack.push('event', { type: 'event_callback', event_id: type, event_time: 1, event });
    }
    const errors = running.context.lines.filter(({ level }) => level === 'error');
    expect(errors.map(({ facts }) => facts)).toEqual([
      {},
      { event: 'tokens_revoked' },
      { event: 'app_uninstalled' },
    ]);
    expect(slack.deliveries.log.every(({ status }) => status === 200)).toBe(true);
  });
});

describe('a bot', () => {
  it('is never answered, be it another one or this one (S14)', async () => {
    const anna = await run();
    const said = { type: 'message', channel: anna.channel, channel_type: 'im', text: 'hello' };
    const others = [
      { ...said, ts: '1.000001', user: 'U0OTHER', bot_id: 'B0OTHER' },
      { ...said, ts: '1.000002', subtype: 'bot_message', bot_id: 'B0OTHER' },
      { ...said, ts: '1.000003', user: 'U0QUAYSIDE', bot_id: 'B0QUAYSIDE' },
      { ...said, ts: '1.000004' },
    ];
    for (const event of others) {
      await slack.push('event', {
        type: 'event_callback',
        event_id: `Ev${event.ts}`,
        event_time: 1,
        event,
      });
    }
    expect(running.events).toEqual([]);
    expect(slack.deliveries.log.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
  });
});
