import { afterEach, describe, expect, it } from 'vitest';
import { Overloaded, type Sink } from '../../../src/core/contract/channel.ts';
import { startWeChatEmulator, type WeChatEmulator } from '../../emulators/wechat/emulator.ts';
import { type RunningAdapter, runAdapter } from '../../emulators/wechat/run-adapter.ts';
import { readFixture } from '../../unit/adapters/wechat/read-fixture.ts';

const START = 1_791_000_000_000;
const SECOND = 1_000;
const MINUTE = 60 * SECOND;

let wechat: WeChatEmulator;
let running: RunningAdapter;
let now = START;

async function run(options: { encrypted?: boolean; timeScale?: number; sink?: Sink } = {}) {
  now = START;
  const { encrypted = false, timeScale = 1, sink } = options;
  wechat = await startWeChatEmulator({ now: () => now, encrypted, timeScale });
  running = await runAdapter(wechat, sink === undefined ? {} : { sink });
}

afterEach(async () => {
  await running.stop();
  await wechat.stop();
});

const text = () => readFixture('text');

describe.each([false, true])('the webhook of WeChat (sealed: %s)', (encrypted) => {
  it('answers the question whether it knows the token, and only when it is signed (W1)', async () => {
    await run({ encrypted });
    const { query } = wechat.delivery.sign('');
    query.set('echostr', '4875120948506894369');
    const ask = async (asked: URLSearchParams) => await fetch(`${wechat.delivery.url}?${asked}`);
    const answer = await ask(query);
    expect([answer.status, await answer.text()]).toEqual([200, '4875120948506894369']);
    query.set('echostr', '<script>');
    expect((await ask(query)).status).toBe(400);
    query.set('signature', '0'.repeat(40));
    expect((await ask(query)).status).toBe(401);
    expect((await ask(new URLSearchParams())).status).toBe(401);
  });

  it('takes a signed delivery and answers success (W4)', async () => {
    await run({ encrypted });
    expect(await wechat.follower('oAnna').say('wet cartons ]]> <b> 好')).toBe(200);
    expect(running.events[0]?.content).toMatchObject({ text: 'wet cartons ]]> <b> 好' });
    expect(wechat.deliveries).toMatchObject([{ status: 200, body: 'success' }]);
  });

  it('refuses a wrong signature before it reads the body (W1)', async () => {
    await run({ encrypted });
    const route = running.adapter.routes.find(({ method }) => method === 'POST');
    const read: number[] = [];
    const { query } = wechat.delivery.sign(text());
    for (const change of ['signature', 'timestamp', 'nonce']) {
      const asked = { ...Object.fromEntries(query), [change]: '1791000001' };
      const answer = await route?.handle({
        method: 'POST',
        path: '/webhooks/wechat',
        params: {},
        query: asked,
        headers: {},
        body: async (limit) => {
          read.push(limit);
          return new Uint8Array();
        },
        signal: new AbortController().signal,
      });
      expect(answer).toEqual({ status: 401 });
    }
    expect(read).toEqual([]);
  });

  it.each([-5 * MINUTE - SECOND, 5 * MINUTE + SECOND])(
    'refuses a clock off by %i ms',
    async (off) => {
      await run({ encrypted });
      expect((await wechat.delivery.post(wechat.delivery.sign(text(), START + off))).status).toBe(
        401,
      );
      expect(running.events).toEqual([]);
    },
  );

  it.each([10 * SECOND, 4 * MINUTE, 6 * MINUTE, 2 * 24 * 60 * MINUTE])(
    'a request captured and sent again after %i ms has no effect (F29)',
    async (afterMs) => {
      await run({ encrypted });
      const captured = wechat.delivery.sign(text());
      await wechat.delivery.post(captured);
      now += afterMs;
      await wechat.delivery.post(captured);
      expect(running.events).toHaveLength(1);
    },
  );

  it('refuses other words under a captured signature', async () => {
    await run({ encrypted });
    const captured = wechat.delivery.sign(text());
    await wechat.delivery.post(captured);
    const other = wechat.delivery.sign(text().replace('Two', 'Ten'));
    const forged = await wechat.delivery.post({ query: captured.query, body: other.body });
    expect(forged.status).toBe(401);
    expect(running.events).toHaveLength(1);
  });

  it('refuses bombs, foreign entities and a megabyte, and goes on (W3)', async () => {
    await run({ encrypted });
    const { delivery } = wechat;
    for (const name of ['entity-bomb', 'external-entity']) {
      expect((await delivery.post(delivery.sign(readFixture(name)))).status).toBe(400);
    }
    const huge = { ...delivery.sign(''), body: `<xml>${'a'.repeat(1_000_000)}</xml>` };
    expect([413, 'no answer']).toContain((await delivery.post(huge)).status);
    expect(running.events).toEqual([]);
    expect(await wechat.follower('oAnna').say('still here')).toBe(200);
  });

  it('puts what it cannot understand aside, and answers success', async () => {
    await run({ encrypted });
    for (const body of [readFixture('malformed'), '<xml><a></xml>', 'nonsense', '{"$gt":""}']) {
      const answer = await wechat.delivery.post(wechat.delivery.sign(body));
      expect([answer.status, answer.body]).toEqual([200, 'success']);
    }
    expect(running.context.quarantined.length).toBeGreaterThanOrEqual(3);
    expect(JSON.stringify(running.context.lines)).not.toContain('no sender');
  });

  it.each(['view', 'template-sent', 'unknown-kind'])('ignores %s with success', async (name) => {
    await run({ encrypted });
    const answer = await wechat.delivery.post(wechat.delivery.sign(readFixture(name)));
    expect([answer.status, answer.body]).toEqual([200, 'success']);
    expect(running.events).toEqual([]);
    expect(running.context.quarantined).toEqual([]);
  });
});

describe('a delivery that should be sealed', () => {
  it('is refused in the clear, with a wrong signature or for another account, alike (W2)', async () => {
    await run({ encrypted: true });
    const { delivery } = wechat;
    const sealed = delivery.sign(text());
    const inTheClear = { ...delivery.sign(text()), body: text() };
    const wrong = delivery.sign(text());
    wrong.query.set('msg_signature', '0'.repeat(40));
    const swapped = { query: delivery.sign(text()).query, body: sealed.body };
    for (const refused of [inTheClear, wrong, swapped]) {
      expect(await delivery.post(refused)).toMatchObject({ status: 401, body: '' });
    }
    expect(running.events).toEqual([]);
  });
});

describe('WeChat repeating itself', () => {
  it('after trouble delivers once more, with the same id (W4)', async () => {
    let tries = 0;
    const sink: Sink = async () => {
      tries += 1;
      if (tries < 3) throw new Overloaded(1_000);
      return { closesChoices: false };
    };
    await run({ sink });
    await wechat.follower('oAnna').say('hello');
    expect(wechat.deliveries.map(({ status }) => status)).toEqual([503, 503, 200]);
    expect(new Set(running.events.map(({ id }) => id)).size).toBe(1);
  });

  it('gives up after three repeats, and never reads a 500', async () => {
    await run({ sink: async () => Promise.reject(new Error('the store is down')) });
    await wechat.follower('oAnna').say('hello');
    expect(wechat.deliveries.map(({ status }) => status)).toEqual([503, 503, 503, 503]);
  });

  it('answers only once the event is durable, and a late store makes no second event', async () => {
    let finish = () => {};
    const store = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const sink: Sink = async () => store.then(() => ({ closesChoices: false }));
    await run({ timeScale: 0.1, sink });
    expect(await wechat.follower('oAnna').say('hello')).toBe('no answer');
    expect(wechat.deliveries).toHaveLength(4);
    finish();
    expect(running.events).toHaveLength(1);
  });

  it('has the same ids for the same action at other times', async () => {
    await run();
    const anna = wechat.follower('oAnna');
    await anna.follow();
    await anna.repeat();
    const ids = running.events.map(({ id }) => id);
    expect(ids.slice(0, 2)).toEqual(ids.slice(2));
  });
});
