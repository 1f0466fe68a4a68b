import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Locale } from '../../src/core/locale.ts';
import { describeInBrowser, launchBrowser } from '../support/browser.ts';
import { SLACK_LIKE, WECHAT_LIKE } from '../support/other-messengers.ts';
import { type RunningApp, runApp } from '../support/running-app.ts';
import { storesUnderTest, type TestStore } from '../support/stores.ts';
import { PHONE, WebPage } from '../support/web-page.ts';

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

  async function opened(locale: Locale, dark = false): Promise<WebPage> {
    const address = `${program.address}/i/${await program.invited({ locale })}`;
    const colorScheme = dark ? 'dark' : 'light';
    return await WebPage.open(browser, address, {
      ...PHONE,
      colorScheme,
      javaScriptEnabled: false,
    });
  }

  it.each(['en', 'zh-CN', 'ar'] as const)('fits a phone and is styled in %s', async (locale) => {
    const reader = await opened(locale);
    const { page } = reader;
    const [link] = await page.locator('a.open').all();
    const box = await link?.boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(TOUCH_PIXELS);
    expect(box?.width).toBeGreaterThan(300);
    const square = await page.locator('.qr svg').boundingBox();
    expect(square?.width).toBeGreaterThan(200);
    expect((await page.locator('main').boundingBox())?.width).toBeLessThanOrEqual(390);
    for (const code of await page.locator('code').all()) {
      const { x = -1, width = 999 } = (await code.boundingBox()) ?? {};
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + width).toBeLessThanOrEqual(390);
    }
    expect(reader.complaints).toEqual([]);
    await reader.close();
  });

  it('keeps the square dark on white where everything else is dark', async () => {
    const reader = await opened('en', true);
    const ground = (place: string) =>
      reader.page.evaluate(`getComputedStyle(document.querySelector('${place}')).backgroundColor`);
    expect(await ground('.qr')).toBe('rgb(255, 255, 255)');
    expect(await ground('.frame')).not.toBe('rgb(255, 255, 255)');
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
