import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Locale } from '../../src/base/locale.ts';
import { type RunningApp, runApp } from '../support/running-app.ts';
import { storesUnderTest, type TestStore } from '../support/store/stores.ts';
import { SLACK_LIKE, WECHAT_LIKE } from '../support/team/other-messengers.ts';
import { describeInBrowser, launchBrowser } from '../support/web/browser.ts';
import { PHONE, WebPage } from '../support/web/web-page.ts';

/** A thumb needs so much. */
const TOUCH_PIXELS = 44;

describeInBrowser('the page of an invitation in a browser', () => {
  let browser: Browser;
  let store: TestStore;
  let program: RunningApp;

  beforeAll(async () => {
    const [kind] = storesUnderTest();
    if (kind === undefined) throw new Error('There is no store');
    browser = await launchBrowser();
    store = await kind.open();
    program = await runApp(store, {}, { adapters: () => [SLACK_LIKE, WECHAT_LIKE] });
  });

  afterAll(async () => {
    await browser?.close();
    await program?.stop();
    await store?.close();
  });

  async function opened(locale: Locale, options: BrowserContextOptions = {}): Promise<WebPage> {
    const address = `${program.address}/i/${await program.invited({ locale })}`;
    return await WebPage.open(browser, address, { ...PHONE, ...options });
  }

  it.each(['en', 'zh-CN', 'ar'] as const)('fits a phone without scripts in %s', async (locale) => {
    const reader = await opened(locale, { javaScriptEnabled: false });
    const { page } = reader;
    const box = await page.locator('a.main').boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(TOUCH_PIXELS);
    expect(box?.width).toBeGreaterThan(300);
    await page.locator('summary').click();
    const square = await page.locator('.qr').boundingBox();
    expect(square?.width).toBeGreaterThan(150);
    const [, , side] = (await page.locator('.qr').getAttribute('viewBox'))?.split(' ') ?? [];
    expect((square?.width ?? 0.5) % Number(side)).toBe(0);
    expect((await page.locator('main').boundingBox())?.width).toBeLessThanOrEqual(390);
    const { x = -1, width = 999 } = (await page.locator('code').boundingBox()) ?? {};
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x + width).toBeLessThanOrEqual(390);
    expect(await page.locator('[data-copy]').isVisible()).toBe(false);
    expect(reader.complaints).toEqual([]);
    await reader.close();
  });

  it.each([
    ['en', 'light'],
    ['en', 'dark'],
    ['ar', 'light'],
  ] as const)('has nothing that axe finds wrong: %s, %s', async (locale, colorScheme) => {
    const reader = await opened(locale, { colorScheme, bypassCSP: true });
    const page = reader.page.url();
    for (const address of [page, `${page}/print`, `${page}x`, program.address]) {
      await reader.page.goto(address);
      expect([address, await reader.faults()]).toEqual([address, []]);
    }
    await reader.close();
  });

  it('keeps the square dark on white where everything else is dark', async () => {
    const reader = await opened('en', { colorScheme: 'dark' });
    const paths = await reader.page.locator('.qr path').all();
    expect(await paths[0]?.getAttribute('fill')).toBe('#ffffff');
    const look = `(place) => getComputedStyle(document.querySelector(place))`;
    expect(await reader.page.evaluate(`(${look})('.qr path').fill`)).toBe('rgb(255, 255, 255)');
    expect(await reader.page.evaluate(`(${look})('.frame').backgroundColor`)).not.toBe(
      'rgb(255, 255, 255)',
    );
    await reader.close();
  });

  it('copies the code where the browser can', async () => {
    const reader = await opened('en', { permissions: ['clipboard-read', 'clipboard-write'] });
    const code = await reader.page.locator('code').textContent();
    await reader.button('Copy').click();
    await reader.page.getByText('Copied').waitFor();
    expect(await reader.page.evaluate('navigator.clipboard.readText()')).toBe(code);
    await reader.close();
  });

  it('leads into the chat', async () => {
    const address = `${program.address}/i/${await program.invited()}`;
    const reader = await WebPage.open(browser, address, PHONE);
    await reader.page.getByRole('link', { name: 'Answer here in the browser' }).click();
    await reader.line('bot').getByText('May we begin').waitFor();
    expect(reader.complaints).toEqual([]);
    await reader.close();
  });
});
