import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { describe, it } from 'vitest';

const USUAL_PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Where Chromium is: `CHROMIUM_PATH`, or where a system puts it; undefined where there is none. */
function chromiumPath(): string | undefined {
  const named = process.env.CHROMIUM_PATH;
  return (named ? [named] : USUAL_PLACES).find((path) => existsSync(path));
}

/** Starts a browser with a profile of its own that is gone afterwards. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = chromiumPath();
  if (!executablePath) throw new Error('No Chromium: set CHROMIUM_PATH');
  return chromium.launch({ executablePath, args: FLAGS });
}

/** A suite that needs a real browser; without one it is skipped and says why. */
export function describeInBrowser(name: string, suite: () => void): void {
  if (chromiumPath()) describe(name, suite);
  else {
    describe(name, () => {
      it('needs Chromium', (test) => test.skip('no Chromium found: set CHROMIUM_PATH'));
    });
  }
}
