import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import type { Locale } from '../../src/base/locale.ts';
import { describeInBrowser, launchBrowser } from '../support/web/browser.ts';
import { WebClient } from '../support/web/web-client.ts';
import { WebEngine } from '../support/web/web-engine.ts';
import { WebPage } from '../support/web/web-page.ts';
import { WebSite } from '../support/web/web-site.ts';
import { englishSurvey } from '../support/web/web-survey.ts';

const token = (index: number) => `v.${String(index).padStart(64, '0')}`;

describeInBrowser('the chat page of a visitor', () => {
  let browser: Browser;
  let engine: WebEngine;
  let site: WebSite;

  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(async () => browser?.close());
  afterEach(async () => site.down());

  /** The page takes the language in which the bot speaks. */
  async function speaking(locale: Locale): Promise<void> {
    engine = new WebEngine(englishSurvey, locale);
    site = await new WebSite(engine).up();
  }

  it('keeps what is too long in the box, and says in the visitor’s language how much may be sent', async () => {
    await speaking('es');
    const page = await WebPage.open(browser, `${site.url}/chat/${token(1)}`, { locale: 'es' });
    const long = 'x'.repeat(2_001);
    await page.say(long);
    await page.page.getByText(/Es demasiado largo: envíe como máximo 2000 caracteres/).waitFor();
    expect(await page.page.locator('#text').inputValue()).toBe(long);
    expect(engine.events.map(({ content }) => content.kind)).toEqual(['opened']);
    await page.say('x'.repeat(2_000));
    await page.line('buyer').waitFor();
    await page.close();
  });

  it('says that many are writing, and keeps the words until they may go', async () => {
    await speaking('de');
    const page = await WebPage.open(browser, `${site.url}/chat/${token(1)}`, { locale: 'de' });
    await page.button('4').waitFor();
    // Others behind the same address use up what it may send.
    const other = new WebClient(site.url, token(2));
    for (let count = 0; count < 60; count += 1) await other.open();
    await page.say('Zwei Kartons waren nass');
    await page.page.getByText(/Im Moment schreiben viele/).waitFor();
    await page.page.getByText('Nicht gesendet').waitFor();
    expect(await page.page.getByText('Zwei Kartons waren nass').count()).toBe(1);
    await page.close();
  });
});
