import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { conversationId } from '../../src/core/contract/ids.ts';
import { describeInBrowser, launchBrowser } from '../support/web/browser.ts';
import { tokenFor, WebEngine } from '../support/web/web-engine.ts';
import { PHONE, WebPage } from '../support/web/web-page.ts';
import { WebSite } from '../support/web/web-site.ts';

const TALK = conversationId('web', 'shipment-1');
const WHY = 'Thank you. What was the main reason for your score?';

describeInBrowser('the look of the chat page in a browser', () => {
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

  it('shows the ends of a scale under its row, and numbers that no line ends in', async () => {
    expect(await buyer.page.locator('.ends bdi').allTextContents()).toEqual([
      'very dissatisfied',
      'very satisfied',
    ]);
    expect(await buyer.page.locator('.whole').allTextContents()).toEqual(['HS-2041']);
    expect(await buyer.page.locator('#loading').isVisible()).toBe(false);
  });

  it('has a menu of the words of every moment, for the keyboard too', async () => {
    await buyer.button('Options').focus();
    await buyer.page.keyboard.press('Enter');
    await buyer.page.keyboard.press('Tab');
    await buyer.page.keyboard.press('Escape');
    expect(await buyer.page.locator('#menu-words').isVisible()).toBe(false);
    expect(await buyer.page.evaluate('document.activeElement.id')).toBe('menu');
    await buyer.page.keyboard.press('Enter');
    await buyer.button('Speak to a person').click();
    await buyer.line('buyer').getByText('Speak to a person').waitFor();
    // The page shows it before we have it.
    await expect
      .poll(() => engine.events.at(-1)?.content)
      .toMatchObject({ kind: 'text', text: '/human' });
  });

  it('keeps a draft over a reload, until it is sent', async () => {
    await buyer.page.locator('#text').fill('Two cartons');
    await buyer.page.reload();
    await buyer.button('4').waitFor();
    expect(await buyer.page.locator('#text').inputValue()).toBe('Two cartons');
    await buyer.say('Two cartons were wet');
    await buyer.page.reload();
    await buyer.line('bot').getByText(WHY).waitFor();
    expect(await buyer.page.locator('#text').inputValue()).toBe('');
  });

  it('shows how far the questions have come', async () => {
    await engine.say(TALK, {
      text: 'How was the packaging?',
      choices: {
        question: 'q4.packaging',
        layout: 'list',
        options: [{ value: 'x', label: 'fine' }],
        progress: { number: 3, of: 8 },
      },
    });
    await buyer.page.getByText('Question 3 of 8').waitFor();
    expect(await buyer.page.getByRole('progressbar').getAttribute('value')).toBe('2');
    expect(await buyer.button('Fine').count()).toBe(1);
  });

  it('leaves the question in sight in a low window', async () => {
    await buyer.page.setViewportSize({ width: 320, height: 256 });
    await buyer.button('4').click();
    await buyer.say('late');
    await buyer.button('10').waitFor();
    const view = buyer.page.viewportSize();
    const box = await buyer.line('bot').last().boundingBox();
    const area = await buyer.page.locator('#scroll').boundingBox();
    expect(area?.height).toBeGreaterThan((view?.height ?? 0) * 0.6);
    expect(box?.y).toBeGreaterThanOrEqual((area?.y ?? 0) - 1);
    expect(box?.y).toBeLessThan((area?.y ?? 0) + (area?.height ?? 0));
  });

  it('says so of a press that came too late', async () => {
    await buyer.button('4').click();
    await buyer.line('bot').getByText(WHY).waitFor();
    const content = { kind: 'choice', question: 'overall', value: '2' } as const;
    await engine.sink({ id: 'from-a-second-tab', conversation: TALK, at: Date.now(), content });
    await buyer.page.getByText('Not counted: already answered').waitFor();
  });

  it.each(['light', 'dark'] as const)(
    'has nothing that axe finds wrong, %s',
    async (colorScheme) => {
      const reader = await WebPage.open(browser, address(), {
        ...PHONE,
        colorScheme,
        bypassCSP: true,
      });
      await reader.button('4').waitFor();
      expect(await reader.faults()).toEqual([]);
      await reader.button('Options').click();
      expect(await reader.faults()).toEqual([]);
      await reader.close();
    },
  );

  it('tells a screen reader what is new and who speaks', async () => {
    const log = buyer.page.getByRole('log', { name: 'Conversation' });
    expect(await log.getAttribute('aria-live')).toBe('polite');
    expect(await buyer.page.locator('.bot .speaker').first().textContent()).toBe('Harbour & Sons');
    const group = buyer.page.getByRole('group').first();
    expect(await group.getAttribute('aria-label')).toBe('All in all, how satisfied are you?');
    expect(await group.getByRole('button').first().getAttribute('aria-label')).toBe(
      '1 of 5, very dissatisfied',
    );
  });
});
