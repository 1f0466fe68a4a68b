import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { until } from '../../emulators/parts/until-true.ts';
import { type SlackEmulator, startSlackEmulator } from '../../emulators/slack/emulator.ts';
import { refusals } from '../../emulators/slack/fault-plan.ts';
import { type RunningAdapter, runAdapter } from '../../emulators/slack/run-adapter.ts';

let slack: SlackEmulator;
let running: RunningAdapter;
const unhandled: unknown[] = [];
const keep = (reason: unknown) => unhandled.push(reason);

beforeEach(async () => {
  process.on('unhandledRejection', keep);
  slack = await startSlackEmulator({ timeScale: 0.0001 });
});

afterEach(async () => {
  await running.stop();
  await slack.stop();
  process.off('unhandledRejection', keep);
  expect(unhandled.splice(0)).toEqual([]);
});

const connected = (count: number) =>
  slack.until(() => slack.sockets.connections === count || undefined);

describe('Socket Mode', () => {
  it('hears by two connections, and acknowledges what is stored', async () => {
    running = await runAdapter(slack, { socket: true });
    const anna = slack.buyer({ id: 'U0ANNA' });
    await anna.say('one');
    await anna.say('two');
    expect(running.events.map(({ content }) => content)).toMatchObject([
      { text: 'one' },
      { text: 'two' },
    ]);
    expect(slack.deliveries.log.map(({ status }) => status)).toEqual([200, 200]);
  });

  it('hears presses in the gap by the other connection, and reconnects (S13)', async () => {
    running = await runAdapter(slack, { socket: true });
    const anna = slack.buyer({ id: 'U0ANNA' });
    slack.sockets.drop();
    expect(slack.sockets.connections).toBe(1);
    await anna.command('/stop');
    expect(running.events).toHaveLength(1);
    await connected(2);
    await anna.say('again');
    expect(running.events).toHaveLength(2);
  });

  it('reconnects when Slack asks for it, and when it does not answer the first time', async () => {
    running = await runAdapter(slack, { socket: true });
    slack.faults.next('apps.connections.open', refusals.serverError());
    slack.faults.next('apps.connections.open', { kind: 'reset-before-accept' });
    slack.sockets.broadcast(JSON.stringify({ type: 'disconnect', reason: 'refresh_requested' }));
    await slack.until(() => slack.callsOf('apps.connections.open').length >= 5 || undefined);
    await connected(2);
    const anna = slack.buyer({ id: 'U0ANNA' });
    await anna.say('hello');
    expect(running.events).toHaveLength(1);
  });

  it.each(['{not json', '{}', 'null', '{"type":"events_api","envelope_id":"1","payload":{}}'])(
    'survives what it cannot read: %s',
    async (text) => {
      running = await runAdapter(slack, { socket: true });
      slack.sockets.broadcast(text);
      const anna = slack.buyer({ id: 'U0ANNA' });
      await anna.say('hello');
      expect(running.events).toHaveLength(1);
      expect(slack.sockets.connections).toBe(2);
    },
  );

  it('does not acknowledge what could not be stored, so that it comes again', async () => {
    let failures = 1;
    running = await runAdapter(slack, {
      socket: true,
      sink: async () => {
        failures -= 1;
        if (failures >= 0) throw new Error('store is down');
        return { closesChoices: false };
      },
    });
    await slack.buyer({ id: 'U0ANNA' }).say('hello');
    expect(slack.deliveries.log.map(({ status }) => status)).toEqual(['no answer', 200]);
    expect(new Set(running.events.map(({ id }) => id)).size).toBe(1);
  });

  it('gives an event the id that it has by HTTP (S6)', async () => {
    running = await runAdapter(slack, { socket: 'both' });
    const anna = slack.buyer({ id: 'U0ANNA' });
    const event = {
      type: 'message',
      channel: anna.channel,
      user: 'U0ANNA',
      text: 'hello',
      ts: '1795000000.000100',
    };
    const body = { type: 'event_callback', event_id: 'Ev01', event_time: 1_795_000_000, event };
    const text = JSON.stringify(body);
    const headers = { 'content-type': 'application/json', ...slack.deliveries.signed(text) };
    const [status] = await Promise.all([
      slack.deliveries.post(text, headers),
      slack.sockets.deliver('events_api', body, 3_000),
    ]);
    expect(status).toBe(200);
    await running.heard(2);
    expect(new Set(running.events.map((one) => `${one.conversation} ${one.id}`)).size).toBe(1);
  });

  it('tells the operator once that the token is refused, and stops in time', async () => {
    running = await runAdapter(slack, { socket: true });
    slack.faults.next('apps.connections.open', refusals.error('invalid_auth'), { times: 2 });
    slack.sockets.broadcast(JSON.stringify({ type: 'disconnect', reason: 'link_disabled' }));
    const told = () => running.context.lines.filter(({ level }) => level === 'error');
    await slack.until(() => slack.sockets.connections === 0 || undefined);
    await until(() => slack.callsOf('apps.connections.open').length === 4);
    await until(() => told().length > 0);
    await running.stop();
    expect(told()).toHaveLength(1);
    expect(told()[0]?.sentence).toContain('SLACK_APP_TOKEN');
  });
});
