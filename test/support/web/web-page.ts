import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';

export const PHONE: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  isMobile: true,
  hasTouch: true,
};

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** A chat page in a real browser, as its user sees it. */
export class WebPage {
  readonly page: Page;
  /** What the browser complained about, breaches of the content policy among it. */
  readonly complaints: string[] = [];

  constructor(page: Page) {
    this.page = page;
    page.on('console', (message) => {
      if (message.type() === 'error') this.complaints.push(message.text());
    });
    page.on('pageerror', (error) => this.complaints.push(error.message));
  }

  static async open(
    browser: Browser,
    address: string,
    options: BrowserContextOptions = {},
  ): Promise<WebPage> {
    const context = await browser.newContext({
      locale: 'en',
      reducedMotion: 'reduce',
      ...options,
    });
    const opened = new WebPage(await context.newPage());
    await opened.page.goto(address);
    return opened;
  }

  /** A second tab of the same person. */
  async tab(): Promise<WebPage> {
    const opened = new WebPage(await this.page.context().newPage());
    await opened.page.goto(this.page.url());
    return opened;
  }

  /** A button that can be seen, by its label or by the name that a screen reader says. */
  button(name: string): Locator {
    const shown = this.page.getByText(name, { exact: true });
    const labelled = this.page.locator('button:visible', { has: shown });
    return this.page.getByRole('button', { name, exact: true }).or(labelled);
  }

  /** What axe finds wrong, a line for each rule. */
  async faults(): Promise<readonly string[]> {
    await this.page.evaluate(AXE);
    const { violations } = await this.page.evaluate<AxeResults>('axe.run()');
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target)}`);
  }

  line(author: 'bot' | 'buyer' | 'staff'): Locator {
    return this.page.locator(`.${author} .text`);
  }

  async say(text: string): Promise<void> {
    await this.page.locator('#text').fill(text);
    await this.page.locator('#text').press('Enter');
  }

  /** Everything that was said, in the order in which it is shown. */
  async talk(): Promise<readonly string[]> {
    return this.page.locator('.line .text').allTextContents();
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }
}
