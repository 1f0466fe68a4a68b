import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { chatPage } from '../../../../adapters/web/pages.tsx';
import web from '../../../../adapters/web.ts';
import { LOCALES } from '../../../../src/base/locale.ts';
import { conversationId } from '../../../../src/core/contract/ids.ts';
import type { PlainRequest } from '../../../../src/core/contract/plain-http.ts';
import { pageAssetRoutes } from '../../../../src/pages/asset-routes.ts';
import { WebClient } from '../../../support/web/web-client.ts';
import { tokenFor, WebEngine } from '../../../support/web/web-engine.ts';
import { WebSite } from '../../../support/web/web-site.ts';

const TOKEN = tokenFor('shipment-1');
const TALK = conversationId('web', 'shipment-1');

let engine: WebEngine;
let site: WebSite;
let client: WebClient;

beforeEach(async () => {
  engine = new WebEngine();
  site = await new WebSite(engine).up();
  client = new WebClient(site.url, TOKEN);
});

afterEach(async () => site.down());

describe('the address of a chat', () => {
  it('shows the chat to the holder of an invitation’s token', async () => {
    const response = await fetch(`${site.url}/chat/${TOKEN}`);
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('content-security-policy')).toContain("trusted-types 'none'");
    expect(await response.text()).toContain('Harbour &amp; Sons');
  });

  it('says kindly that an expired link has expired, in the reader’s language', async () => {
    const path = `${site.url}/chat/${tokenFor('shipment-1', 'expired')}`;
    const response = await fetch(path, {
      headers: { 'accept-language': 'nl, de-AT;q=0.8, en;q=0.5' },
    });
    expect(response.status).toBe(410);
    const page = await response.text();
    expect(page).toContain('Dieser Link ist abgelaufen');
    expect(page).toContain('<html lang="de" dir="ltr">');
    expect(page).not.toContain('shipment-1');
  });

  it.each(['nonsense', '..%2f..%2fetc', 'v.guessable', '%3Cscript%3E', 'x'.repeat(300)])(
    'shows nothing for %s',
    async (token) => {
      const response = await fetch(`${site.url}/chat/${token}`, {
        headers: { 'accept-language': 'ar' },
      });
      expect(response.status).toBe(404);
      const page = await response.text();
      expect(page).toContain('هذا الرابط لا يعمل');
      expect(page).toContain('dir="rtl"');
      expect(page).not.toContain('<script');
    },
  );

  it('finds the page also with a slash too many', async () => {
    const response = await fetch(`${site.url}/chat/${TOKEN}/`);
    expect([response.status, response.url]).toEqual([200, `${site.url}/chat/${TOKEN}`]);
  });

  it('has words for a lost link in every language', async () => {
    for (const locale of LOCALES) {
      const headers = { 'accept-language': locale };
      const page = await (await fetch(`${site.url}/chat/nonsense`, { headers })).text();
      expect(page).toContain(`lang="${locale}"`);
    }
  });

  it('gives a visitor without an invitation an address that nobody can guess', async () => {
    const visit = async (path: string) => {
      const response = await fetch(site.url + path, { redirect: 'manual' });
      expect([response.status, response.headers.get('set-cookie')]).toEqual([303, null]);
      return new URL(response.headers.get('location') ?? '', site.url + path).pathname;
    };
    const [one, two] = [await visit('/chat'), await visit('/chat/')];
    expect(one).toMatch(/^\/chat\/v\.[\da-f]{64}$/);
    expect(two).toMatch(/^\/chat\/v\.[\da-f]{64}$/);
    expect(one).not.toBe(two);
    expect((await fetch(site.url + one)).status).toBe(200);
    await new WebClient(site.url, one.slice('/chat/'.length)).open();
    expect(engine.events[0]).toMatchObject({
      conversation: `web:${one.slice('/chat/'.length)}`,
      content: { kind: 'opened' },
    });
    expect(engine.events[0]?.content).not.toHaveProperty('token');
  });

  it.each(['messages', 'events'])('keeps %s from everybody without a good token', async (part) => {
    const forged = await fetch(`${site.url}/chat/nonsense/${part}`);
    const expired = await fetch(`${site.url}/chat/${tokenFor('a', 'expired')}/${part}`);
    expect([forged.status, expired.status]).toEqual([404, 410]);
    expect(await forged.json()).toEqual({ error: 'There is no such chat.' });
  });

  it('serves the files of the page and no others', async () => {
    const script = await fetch(`${site.url}/chat/assets/chat.js`);
    expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    const etag = script.headers.get('etag') ?? '';
    const again = await fetch(`${site.url}/chat/assets/chat.js`, {
      headers: { 'if-none-match': etag },
    });
    expect([again.status, await again.text()]).toEqual([304, '']);
    for (const name of ['..%2fweb-chat.ts', 'tsconfig.json', 'words.d.ts', '']) {
      expect((await fetch(`${site.url}/chat/assets/${name}`)).status).toBe(404);
    }
  });

  it('weighs less than 40 kB on the wire with everything that the page loads', async () => {
    const brand = { companyName: 'Harbour & Sons' };
    const chat = chatPage('ar', brand).body as string;
    const paths = [...chat.matchAll(/(\.\.\/)?assets\/([\w.-]+)/g)].map(
      ([, up, name]) => `${up === undefined ? '/chat' : ''}/assets/${name}`,
    );
    const own = (await web.create({}, engine.context))?.routes ?? [];
    const routes = [...own, ...pageAssetRoutes(brand)];
    const sizes = await Promise.all(
      [...new Set(paths)].map(async (wanted) => {
        const route = routes.find(({ path }) => path === wanted);
        const headers = { 'accept-encoding': 'gzip' };
        const answer = await route?.handle({ headers } as unknown as PlainRequest);
        return Buffer.byteLength(answer?.body as Uint8Array);
      }),
    );
    const total = sizes.reduce((sum, bytes) => sum + bytes, Buffer.byteLength(chat));
    expect(total).toBeLessThan(40_000);
  });
});

describe('reading', () => {
  it('gives the lines after a number, one JSON object in each line', async () => {
    await client.open();
    await engine.idle();
    await client.say('4');
    await engine.idle();
    const all = await client.lines();
    expect(all.map(({ author }) => author)).toEqual(['bot', 'buyer', 'bot']);
    expect(await client.lines(all[0]?.sequence)).toEqual(all.slice(1));
    expect(await client.lines(all.at(-1)?.sequence)).toEqual([]);
  });

  it('does not tell buyers who of the staff speaks', async () => {
    await engine.say(TALK, { text: 'Hello, this is Jonas' }, 'slack:U123');
    const [line] = await client.lines();
    expect(line).toMatchObject({ author: 'staff', text: 'Hello, this is Jonas' });
    expect(JSON.stringify(line)).not.toContain('U123');
  });

  it.each(['abc', '-2', '1.5', '99999999999999999'])('refuses after=%s', async (after) => {
    expect((await fetch(`${site.url}/chat/${TOKEN}/messages?after=${after}`)).status).toBe(400);
  });

  it('never shows one talk to another', async () => {
    await client.say('secret');
    expect(await new WebClient(site.url, tokenFor('shipment-2')).lines()).toEqual([]);
  });
});
