import { writeFile } from 'node:fs/promises';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { flowWords } from '../../flows/words/words.ts';
import { LOCALES, type Locale } from '../../src/base/locale.ts';
import { format } from '../../src/base/text/message.ts';
import { conversationId } from '../../src/core/contract/ids.ts';
import { type RunningApp, runApp } from '../support/running-app.ts';
import { storesUnderTest, type TestStore } from '../support/store/stores.ts';
import { SLACK_LIKE, WECHAT_LIKE } from '../support/team/other-messengers.ts';
import { describeInBrowser, launchBrowser } from '../support/web/browser.ts';
import { tokenFor, WebEngine } from '../support/web/web-engine.ts';
import { PHONE, WebPage } from '../support/web/web-page.ts';
import { WebSite } from '../support/web/web-site.ts';

const SIZES: Readonly<Record<string, BrowserContextOptions>> = {
  phone: PHONE,
  narrow: { ...PHONE, viewport: { width: 320, height: 568 } },
  laptop: { viewport: { width: 1280, height: 800 } },
  'four times its size': { viewport: { width: 320, height: 256 } },
};

const LOOKS: Readonly<Record<string, BrowserContextOptions>> = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  'forced colours': { forcedColors: 'active' },
};

/** With PICTURES the pictures of the README are made anew. */
const PICTURES = process.env.PICTURES === undefined ? undefined : 'test/fixtures/pictures';

const COMPANY = 'Harbour & Pine Trading Co.';

async function keep({ page }: WebPage, name: string): Promise<void> {
  const bytes = await page.screenshot();
  if (PICTURES !== undefined) await writeFile(`${PICTURES}/${name}.png`, bytes);
}

describeInBrowser('every page, in every language, size and look', () => {
  let browser: Browser;
  let store: TestStore;
  let program: RunningApp;

  beforeAll(async () => {
    const [kind] = storesUnderTest();
    if (kind === undefined) throw new Error('There is no store');
    browser = await launchBrowser();
    store = await kind.open();
    program = await runApp(
      store,
      { COMPANY_NAME: COMPANY },
      { adapters: () => [SLACK_LIKE, WECHAT_LIKE] },
    );
  });

  afterAll(async () => {
    await browser?.close();
    await program?.stop();
    await store?.close();
  });

  async function isSound(reader: WebPage, what: string): Promise<void> {
    expect([what, await reader.faults()]).toEqual([what, []]);
    const { scrollWidth, clientWidth } = await reader.page.evaluate<{
      scrollWidth: number;
      clientWidth: number;
    }>('({ scrollWidth, clientWidth } = document.documentElement)');
    expect([what, scrollWidth]).toEqual([what, clientWidth]);
  }

  async function answersOne(reader: WebPage): Promise<void> {
    const choice = reader.page.locator('.line .choices button:visible');
    await choice.first().click();
    await reader.page.locator('.steps:visible').waitFor();
    await isSound(reader, 'the chat with a scale');
    await choice.nth(1).click();
    await reader.page.locator('#asides button:visible').first().waitFor();
    await isSound(reader, 'the chat with a question for words');
    await reader.page.locator('#menu').click();
    await isSound(reader, 'the menu');
  }

  const matrix = LOCALES.flatMap((locale) =>
    Object.keys(SIZES).flatMap((size) => Object.keys(LOOKS).map((look) => [locale, size, look])),
  ) as readonly (readonly [Locale, string, string])[];

  it.each(matrix)('is sound in %s, %s, %s', async (locale, size, look) => {
    const token = await program.invited({ locale });
    const options = { locale, bypassCSP: true, ...SIZES[size], ...LOOKS[look] };
    const reader = await WebPage.open(browser, program.address, options);
    await isSound(reader, 'the home page');
    for (const place of [`i/${token}`, `i/${token}/print`, `i/${token}x`, 'chat/nonsense']) {
      await reader.page.goto(`${program.address}/${place}`);
      await isSound(reader, place.replace(token, '<token>'));
    }
    await reader.page.goto(`${program.address}/chat/${token}`);
    await reader.page.locator('.choices button:visible').first().waitFor();
    await isSound(reader, 'the opening');
    await answersOne(reader);
    await reader.close();
  });

  it('makes the pictures of the README', async () => {
    const token = await program.invited();
    const options = { ...PHONE, deviceScaleFactor: 1.5 };
    const reader = await WebPage.open(browser, `${program.address}/chat/${token}`, options);
    await reader.button('Yes, begin').click();
    await reader.button('2').click();
    await reader.line('bot').getByText('What was the main reason?').waitFor();
    await reader.say('The tables reached Felixstowe 13 days late');
    await reader.line('bot').getByText('why that happened').waitFor();
    await keep(reader, 'chat-phone');
    await reader.page.goto(`${program.address}/i/${token}`);
    await keep(reader, 'invitation-phone');
    await reader.close();
  });

  it('makes the picture of the question whether a matter is settled', async () => {
    const { angerHeard } = flowWords('en').anytime;
    const words = flowWords('en').verification;
    const engine = new WebEngine([{ text: words.whatIsLeft }, { text: angerHeard }], 'en', COMPANY);
    const site = await new WebSite(engine).up();
    const talk = conversationId('web', 'settled');
    const address = `${site.url}/chat/${tokenFor('settled')}`;
    const reader = await WebPage.open(browser, address, { ...PHONE, deviceScaleFactor: 1.5 });
    await reader.line('bot').getByText(words.whatIsLeft).waitFor();
    await reader.say('This is a disgrace! 60 chairs with loose legs, two customers hurt.');
    await reader.line('bot').getByText(angerHeard).waitFor();
    const told = '60 new chairs have left by air, tracking 784-5521.';
    await engine.say(talk, { text: 'Ms Castillo, this is Wang. 60 new chairs leave by air.' }, 'w');
    const name = 'Jenna Castillo';
    await engine.say(talk, {
      text: `${format('en', words.told, { named: 'yes', name, shipment: 'HP-26-1044', told })}\n\n${words.ask}`,
      choices: {
        question: 'settled',
        layout: 'list',
        options: [
          { value: 'yes', label: words.yes },
          { value: 'no', label: words.no },
        ],
      },
    });
    await reader.button(words.yes).waitFor();
    await keep(reader, 'verification-phone');
    await reader.close();
    await site.down();
  });
});
