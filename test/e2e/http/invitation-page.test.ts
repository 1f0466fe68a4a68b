import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LOCALES } from '../../../src/base/locale.ts';
import { pagesWords } from '../../../src/pages/words/words.ts';
import { startTelegramEmulator, type TelegramEmulator } from '../../emulators/telegram/emulator.ts';
import { readQrPng, readQrSvg } from '../../support/read-qr.ts';
import { type RunningApp, runApp } from '../../support/running-app.ts';
import { storesUnderTest, type TestStore } from '../../support/store/stores.ts';
import { SLACK_LIKE, WECHAT_LIKE } from '../../support/team/other-messengers.ts';
import { WebClient } from '../../support/web/web-client.ts';

const LIMIT_BYTES = 15 * 1_024;

describe.each(storesUnderTest())('the page of an invitation, on $name', ({ open }) => {
  let store: TestStore;
  let telegram: TelegramEmulator;
  let program: RunningApp;
  let now = Date.now();

  beforeAll(async () => {
    store = await open();
    telegram = await startTelegramEmulator();
    program = await runApp(
      store,
      { TELEGRAM_BOT_TOKEN: telegram.token, TELEGRAM_API_ROOT: telegram.apiRoot },
      { adapters: () => [SLACK_LIKE, WECHAT_LIKE], now: () => now },
    );
  });

  afterAll(async () => {
    await program.stop();
    await telegram.stop();
    await store.close();
  });

  const page = (token: string, path = '', language = 'en') =>
    fetch(`${program.address}/i/${token}${path}`, { headers: { 'accept-language': language } });

  it('leads with the browser, then offers messengers, in the language of the contact', async () => {
    const token = await program.invited({ locale: 'de' });
    const html = await (await page(token)).text();
    expect(html).toContain('<html lang="de" dir="ltr">');
    expect(html).toMatch(
      /Wie läuft die Sendung <span class="whole">HP-[0-9a-f]{8}<\/span> bisher\?/,
    );
    expect(html).toContain('steel bolts');
    expect(html).toContain('Versandt am 20. September 2026');
    expect(html).toContain('Harbour &amp; Pine');
    expect(html).toContain(`href="https://t.me/${telegram.username}?start=${token}"`);
    expect(html.indexOf(`href="${program.address}/chat/${token}"`)).toBeLessThan(
      html.indexOf('https://t.me/'),
    );
    // Nobody of this company is known in the exporter's workspace.
    expect(html).not.toContain('slack.com');
    const square = /<svg class="qr"[\s\S]*?<\/svg>/.exec(html)?.[0] ?? '';
    expect(readQrSvg(square)).toBe(`http://weixin.qq.com/q/${token.slice(0, 30)}`);
  });

  it('has a code to type that leads to the same page, as long as the link does', async () => {
    const token = await program.invited();
    const html = await (await page(token)).text();
    const code = /<code[^>]*>([0-9A-Z]{4}-[0-9A-Z]{4})<\/code>/.exec(html)?.[1] ?? '';
    expect(await (await page(code.toLowerCase())).text()).toBe(html);
    const typed = await fetch(`${program.address}/i?code=${code}`);
    expect([typed.status, typed.url]).toEqual([200, `${program.address}/i/${code}`]);
    expect(await (await page(token, '/print')).text()).toContain(`>${code}</code>`);
  });

  it('opens the talk for a visitor who types the code into the chat', async () => {
    const html = await (await page(await program.invited())).text();
    const code = /<code[^>]*>([0-9A-Z-]{9})<\/code>/.exec(html)?.[1] ?? '';
    const visit = await fetch(`${program.address}/chat`);
    const client = new WebClient(program.address, visit.url.split('/').at(-1) ?? '');
    await client.open();
    await client.say(code.toLowerCase());
    await expect
      .poll(async () => (await client.lines()).map(({ text }) => text).join('\n'))
      .toMatch(/Hello Anna[\s\S]*May we begin\?/);
  });

  it('stops people who guess codes, by the address that a proxy names', async () => {
    const guess = (number: number, from: string) =>
      fetch(`${program.address}/i/AAAA-000${number}`, { headers: { 'x-forwarded-for': from } });
    const seen = new Set<number>();
    for (let number = 0; number < 10; number += 1) {
      seen.add((await guess(number, '203.0.113.9')).status);
    }
    expect([...seen]).toEqual([404]);
    const refused = await guess(0, '203.0.113.9');
    expect(refused.status).toBe(429);
    expect(await refused.text()).toContain(pagesWords('en').crowded);
    expect((await guess(0, '203.0.113.10')).status).toBe(404);
  });

  it('says at the bare address whose it is and where to go', async () => {
    const home = await fetch(program.address, { headers: { 'accept-language': 'fr' } });
    const html = await home.text();
    expect([home.status, home.headers.get('content-type')]).toEqual([
      200,
      'text/html; charset=utf-8',
    ]);
    expect(html).toContain('Assistant d’avis de Harbour &amp; Pine');
    expect(html).toContain('href="./chat"');
    expect(html).toContain('action="./i"');
  });

  it('is small, private, and without any script but its own', async () => {
    const answer = await page(await program.invited());
    const html = await answer.text();
    expect(Buffer.byteLength(html)).toBeLessThan(LIMIT_BYTES);
    expect(html).not.toMatch(
      /style=|\son\w+=|<script(?! type="module" src="\.\.\/assets\/copy\.js">)/,
    );
    expect(answer.headers.get('content-security-policy')).toContain("script-src 'self'");
    expect(answer.headers.get('content-security-policy')).not.toContain('unsafe');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.headers.get('x-robots-tag')).toContain('noindex');
    expect(answer.headers.get('referrer-policy')).toBe('no-referrer');
  });

  it.each(LOCALES)('has its words in %s', async (locale) => {
    const html = await (await page(await program.invited({ locale }))).text();
    expect(html).toContain(pagesWords(locale).openHere);
    expect(html).toContain(pagesWords(locale).yourCode);
    expect(html).not.toMatch(/\{\w+\}/);
    expect(html).toContain(`dir="${locale === 'ar' ? 'rtl' : 'ltr'}"`);
  });

  it('does not bind a person who looks at it', async () => {
    const token = await program.invited();
    await page(token);
    await page(token, '/print');
    const anna = telegram.buyer({ id: 71, name: 'Anna' });
    anna.open(token);
    await anna.hears(/May we begin/);
  });

  it('is 404 for what nobody signed, in the language of the reader', async () => {
    const token = await program.invited();
    for (const path of ['', '/print', '/qr.svg', '/qr.png']) {
      const answer = await page(
        `${token.slice(0, -1)}${token.endsWith('x') ? 'y' : 'x'}`,
        path,
        'ru',
      );
      const html = await answer.text();
      expect(answer.status).toBe(404);
      expect(html).toContain(pagesWords('ru').forgedTitle);
      expect(html).not.toMatch(/HP-|t\.me|Nordlicht/);
    }
  });

  it('is 410 once the invitation has expired', async () => {
    const token = await program.invited();
    now += 2 * 86_400_000;
    const answer = await page(token);
    now -= 2 * 86_400_000;
    expect(answer.status).toBe(410);
    const html = await answer.text();
    expect(html).toContain(pagesWords('en').expiredTitle);
    expect(html).not.toMatch(/HP-|t\.me/);
  });

  it('can be printed as a square that leads back to it', async () => {
    const token = await program.invited({ locale: 'zh-CN' });
    const address = `${program.address}/i/${token}`;
    const png = await page(token, '/qr.png');
    expect(png.headers.get('content-type')).toBe('image/png');
    expect(readQrPng(new Uint8Array(await png.arrayBuffer()))).toBe(address);
    const svg = await page(token, '/qr.svg');
    expect(svg.headers.get('content-type')).toMatch(/^image\/svg\+xml/);
    expect(readQrSvg(await svg.text())).toBe(address);
    const print = await (await page(token, '/print')).text();
    expect(readQrSvg(print)).toBe(address);
    expect(print).toContain(pagesWords('zh-CN').printed);
    expect(print).toContain(pagesWords('en').printed);
  });
});
