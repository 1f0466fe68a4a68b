import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { describeInBrowser, launchBrowser } from '../support/web/browser.ts';
import { tokenFor, WebEngine } from '../support/web/web-engine.ts';
import { PHONE, WebPage } from '../support/web/web-page.ts';
import { WebSite } from '../support/web/web-site.ts';

const WHY = 'Thank you. What was the main reason for your score?';

describeInBrowser('the chat page while the store is away', () => {
  let browser: Browser;
  let engine: WebEngine;
  let site: WebSite;
  let buyer: WebPage;

  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(async () => browser?.close());

  beforeEach(async () => {
    engine = new WebEngine();
    site = await new WebSite(engine).up();
    buyer = await WebPage.open(browser, `${site.url}/chat/${tokenFor('shipment-1')}`, PHONE);
    await buyer.button('4').waitFor();
  });
  afterEach(async () => {
    await buyer.close();
    await site.down();
  });

  it('shows it, and goes on by itself with what was written meanwhile', async () => {
    engine.trouble = 'store away';
    await buyer.page.getByText('No connection.').waitFor();
    await buyer.say('written meanwhile');
    await buyer.page.getByText('Not sent', { exact: true }).waitFor();
    engine.trouble = undefined;
    await buyer.line('bot').getByText(WHY).waitFor();
    expect(await buyer.page.getByText('No connection.').isVisible()).toBe(false);
    expect(await buyer.line('buyer').allTextContents()).toEqual(['written meanwhile']);
    expect(engine.logged).toHaveLength(2);
  });
});
