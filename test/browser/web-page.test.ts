import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { conversationId } from '../../src/core/contract/ids.ts';
import { describeInBrowser, launchBrowser } from '../support/web/browser.ts';
import { tokenFor, WebEngine } from '../support/web/web-engine.ts';
import { PHONE, WebPage } from '../support/web/web-page.ts';
import { WebSite } from '../support/web/web-site.ts';
import { arabicSurvey, chineseSurvey, englishSurvey } from '../support/web/web-survey.ts';

const TALK = conversationId('web', 'shipment-1');
const FIRST = englishSurvey[0]?.text.replace(' 1 = very dissatisfied, 5 = very satisfied', '');
const WHY = 'Thank you. What was the main reason for your score?';

describeInBrowser('the chat page in a browser', () => {
  let browser: Browser;
  let engine: WebEngine;
  let site: WebSite;
  let buyer: WebPage;

  const address = () => `${site.url}/chat/${tokenFor('shipment-1')}`;

  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(async () => browser?.close());

  beforeEach(async () => {
    engine = new WebEngine();
    site = await new WebSite(engine).up();
    buyer = await WebPage.open(browser, address(), PHONE);
    await buyer.button('4').waitFor();
  });
  afterEach(async () => {
    await buyer.close();
    await site.down();
  });

  it('takes answers by button and by typing', async () => {
    await buyer.button('4').click();
    await buyer.line('bot').getByText(WHY).waitFor();
    await buyer.say('Two cartons were wet');
    await buyer.button('10').waitFor();
    expect(await buyer.talk()).toEqual([
      FIRST,
      '4',
      WHY,
      'Two cartons were wet',
      'How likely are you to recommend us to a business partner?',
    ]);
    // What is answered takes no room and no tab stop.
    expect(await buyer.page.locator('.choices:visible').count()).toBe(1);
    expect(await buyer.page.getByRole('button', { name: '10 of 10, certainly' }).count()).toBe(1);
    expect(engine.events.map(({ content }) => content.kind)).toEqual(['opened', 'choice', 'text']);
  });

  it('shows the label of the button that was pressed, and links as buttons', async () => {
    await buyer.button('Not applicable').click();
    await buyer.line('buyer').getByText('Not applicable').waitFor();
    await buyer.say('none');
    await buyer.button('0').click();
    await buyer.button('Skip this question').click();
    const link = buyer.page.getByRole('link', { name: 'How we use your answers' });
    await link.waitFor();
    expect(await link.getAttribute('href')).toBe('https://example.com/privacy');
    expect(await link.getAttribute('rel')).toBe('noopener noreferrer');
  });

  it('resumes after a reload, without opening the talk a second time', async () => {
    await buyer.button('4').click();
    await buyer.line('bot').getByText(WHY).waitFor();
    const before = await buyer.talk();
    await buyer.page.reload();
    await buyer.line('bot').getByText(WHY).waitFor();
    expect(await buyer.talk()).toEqual(before);
    expect(await buyer.button('4').count()).toBe(0);
    await buyer.say('late');
    await buyer.button('10').waitFor();
    expect(engine.events.filter(({ content }) => content.kind === 'opened')).toHaveLength(1);
  });

  it('shows the same talk in two tabs at once', async () => {
    const other = await buyer.tab();
    await other.button('4').waitFor();
    await buyer.button('4').click();
    await other.line('bot').getByText(WHY).waitFor();
    await other.say('from the second tab');
    await buyer.line('buyer').getByText('from the second tab').waitFor();
    await buyer.button('10').waitFor();
    await other.button('10').waitFor();
    expect(await other.talk()).toEqual(await buyer.talk());
  });

  it('shows hostile words as words, and breaks no rule of its own content policy', async () => {
    const hostile = [
      '<script>document.title = "broken"</script><img src=x onerror="document.title = 1">',
      'before \u202egnp.exe after',
      'zero\u200bwidth {{7*7}} $1',
    ];
    await buyer.button('4').click();
    await engine.idle();
    for (const text of hostile)
      await engine.say(TALK, { text, links: [{ label: 'x', url: 'javascript:alert(1)' }] });
    await buyer.say(hostile[0] ?? '');
    await buyer.line('buyer').getByText('<script>').waitFor();
    // The buyer's own words stand there at once; the bot's come over the stream.
    await expect.poll(() => buyer.talk()).toEqual(expect.arrayContaining(hostile));
    expect(await buyer.page.locator('.line script, .line img, .line a').count()).toBe(0);
    expect(await buyer.page.title()).toBe('Chat with Harbour & Sons');
    const isolation = "getComputedStyle(document.querySelector('.bot .text')).unicodeBidi";
    expect(await buyer.page.evaluate(isolation)).toBe('isolate');
    expect(buyer.complaints).toEqual([]);
  });

  it('fits a phone: nothing to scroll sideways, and buttons as big as a thumb', async () => {
    await buyer.button('4').click();
    await buyer.say(`${'unbreakable'.repeat(40)} https://example.com/${'x'.repeat(200)}`);
    await buyer.button('10').waitFor();
    const overflow = await buyer.page.evaluate(`[
      document.documentElement.scrollWidth,
      document.querySelector('main').scrollWidth - document.querySelector('main').clientWidth,
    ]`);
    expect(overflow).toEqual([390, 0]);
    const boxes = await Promise.all(
      (await buyer.page.locator('.steps:visible button').all()).map((step) => step.boundingBox()),
    );
    for (const box of boxes) {
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
    }
    // Two rows, both full: they end at the same place.
    const [end, last] = [boxes[5], boxes[10]].map((box) => (box?.x ?? 0) + (box?.width ?? 0));
    expect(Math.abs((end ?? 0) - (last ?? 99))).toBeLessThan(1);
  });

  it('keeps what cannot be sent and sends it as soon as it can, once', async () => {
    await buyer.button('4').click();
    await buyer.line('bot').getByText(WHY).waitFor();
    engine.trouble = 'store down';
    await buyer.say('Two cartons were wet');
    await buyer.page.getByText('Not sent', { exact: true }).waitFor();
    engine.trouble = undefined;
    await buyer.button('Try again').click();
    await buyer.button('10').waitFor();
    expect(await buyer.line('buyer').getByText('Two cartons were wet').count()).toBe(1);
    const texts = engine.events.filter(({ content }) => content.kind === 'text');
    expect(texts).toHaveLength(1);
  });

  it('comes back by itself after the server was away, with what was written meanwhile', async () => {
    await site.down();
    await buyer.page.getByText('No connection.').waitFor();
    await buyer.say('written offline');
    await buyer.page.getByText('Not sent', { exact: true }).waitFor();
    await site.up();
    await buyer.line('bot').getByText(WHY).waitFor();
    expect(await buyer.page.getByText('No connection.').isVisible()).toBe(false);
    await engine.say(TALK, { text: 'Hello, this is Jonas' }, 'slack:U1');
    await buyer.line('staff').getByText('Jonas').waitFor();
    expect(await buyer.line('buyer').allTextContents()).toEqual(['written offline']);
  });

  it('lets the buyer correct the last message', async () => {
    await buyer.button('4').click();
    await buyer.line('bot').getByText(WHY).waitFor();
    await buyer.say('Two cartoons were wet');
    await buyer.button('Edit').click();
    expect(await buyer.page.locator('#text').inputValue()).toBe('Two cartoons were wet');
    await buyer.say('Two cartons were wet');
    await buyer.line('bot').getByText('Corrected: Two cartons were wet').waitFor();
    expect(await buyer.line('buyer').allTextContents()).toEqual(['4', 'Two cartons were wet']);
    await buyer.page.getByText('edited', { exact: true }).waitFor();
    await buyer.page.reload();
    await buyer.line('buyer').getByText('Two cartons were wet').waitFor();
  });

  it('can be used with the keyboard alone', async () => {
    await buyer.button('1').focus();
    await buyer.page.keyboard.press('Tab');
    await buyer.page.keyboard.press('Enter');
    await buyer.line('buyer').getByText('2').waitFor();
    await buyer.line('bot').getByText(WHY).waitFor();
    const at = 'document.activeElement.id';
    expect(await buyer.page.evaluate(at)).toBe('scroll');
    await buyer.page.keyboard.press('Tab');
    expect(await buyer.page.evaluate(at)).toBe('text');
    await buyer.page.keyboard.type('first line');
    await buyer.page.keyboard.press('Shift+Enter');
    await buyer.page.keyboard.type('second line');
    await buyer.page.keyboard.press('Enter');
    await buyer.line('buyer').getByText('first line\nsecond line').waitFor();
  });

  it('shows a notice when an old button is pressed', async () => {
    await engine.say(TALK, {
      text: 'An old question',
      choices: { question: 'old', layout: 'list', options: [{ value: 'x', label: 'Old' }] },
    });
    await buyer.button('Old').click();
    await buyer.page.getByText('This question is already answered.').waitFor();
  });

  it('says so when the link ends, and sends nothing more', async () => {
    engine.isOver = true;
    await site.down();
    await site.up();
    await buyer.page.getByText('This link no longer works.').waitFor();
    expect(await buyer.page.locator('#text').isDisabled()).toBe(true);
  });

  it('does not send while an input method is still choosing characters', async () => {
    await site.down();
    engine = new WebEngine(chineseSurvey, 'zh-CN', '海港贸易');
    site = await new WebSite(engine).up();
    const reader = await WebPage.open(browser, address(), PHONE);
    await reader.button('不适用').waitFor();
    await reader.page.locator('#text').fill('huo');
    await reader.page
      .locator('#text')
      .dispatchEvent('keydown', { key: 'Enter', isComposing: true });
    expect(await reader.page.locator('#text').inputValue()).toBe('huo');
    await reader.say('货受潮了');
    await reader.line('buyer').getByText('货受潮了').waitFor();
    expect(await reader.page.title()).toBe('与海港贸易对话');
    await reader.close();
  });

  it('speaks Arabic from right to left, whatever the browser asked for', async () => {
    await site.down();
    engine = new WebEngine(arabicSurvey, 'ar', 'المرفأ للتجارة');
    site = await new WebSite(engine).up();
    const reader = await WebPage.open(browser, address(), PHONE);
    await reader.button('4').waitFor();
    expect(await reader.page.locator('html').getAttribute('dir')).toBe('rtl');
    expect(await reader.page.locator('html').getAttribute('lang')).toBe('ar');
    expect(await reader.line('bot').first().getAttribute('lang')).toBe('ar');
    expect(await reader.page.locator('#text').getAttribute('placeholder')).toBe('اكتبوا إجابة');
    const [first, last] = await Promise.all(
      ['1', '5'].map((name) => reader.button(name).boundingBox()),
    );
    expect(first?.x).toBeGreaterThan(last?.x ?? Number.POSITIVE_INFINITY);
    await reader.say('wet, مبلل');
    await reader.line('buyer').getByText('wet').waitFor();
    expect(reader.complaints).toEqual([]);
    await reader.close();
    const heard = await WebPage.open(browser, address(), { ...PHONE, bypassCSP: true });
    await heard.line('bot').first().waitFor();
    expect(await heard.faults()).toEqual([]);
    await heard.close();
  });
});
