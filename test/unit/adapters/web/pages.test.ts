import { expect, it } from 'vitest';
import { chatPage, refusedPage } from '../../../../adapters/web/pages.tsx';
import { LOCALES } from '../../../../src/base/locale.ts';

const HOSTILE = `"><script>alert('1')</script> & Söhne`;

it('shows a company of any name on every page, and runs none', () => {
  const brand = { companyName: HOSTILE };
  for (const locale of LOCALES) {
    for (const page of [
      chatPage(locale, brand),
      refusedPage('forged', { locale, brand, root: '..' }),
    ]) {
      expect(page.body).toContain('&amp; Söhne');
      expect(page.body).not.toContain('<script>');
      expect(page.body).not.toMatch(/ style=| on[a-z]+=|\{\w+\}/);
    }
  }
});

it('offers a word of every moment as a button that sends its command', () => {
  const { body } = chatPage('de', { companyName: 'Harbour & Sons' });
  const sent = [...String(body).matchAll(/data-sends="([^"]+)"/g)].map(([, words]) => words);
  expect(sent).toEqual([
    '/back',
    '/skip',
    '/change',
    '/human',
    '/language',
    '/who',
    '/privacy',
    '/stop',
  ]);
  expect(body).toContain('Mit einem Menschen sprechen');
});
