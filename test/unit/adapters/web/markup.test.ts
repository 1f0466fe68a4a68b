import { expect, it } from 'vitest';
import { markup } from '../../../../adapters/web/markup.ts';
import { chatPage, refusedPage } from '../../../../adapters/web/pages.ts';
import { LOCALES } from '../../../../src/core/locale.ts';

const HOSTILE = `"><script>alert('1')</script> & Söhne`;

it('escapes every value that is not markup itself', () => {
  expect(markup`<p title="${HOSTILE}">${markup`<b>${'<i>'}</b>`}</p>`.html).toBe(
    '<p title="&quot;&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt; &amp; Söhne"><b>&lt;i&gt;</b></p>',
  );
});

it('shows a company of any name on every page, and runs none', () => {
  for (const locale of LOCALES) {
    for (const page of [chatPage(locale, HOSTILE), refusedPage('forged', locale, HOSTILE)]) {
      expect(page.body).toContain('&amp; Söhne');
      expect(page.body).not.toContain('<script>');
      expect(page.body).not.toMatch(/ style=| on[a-z]+=|\{company\}/);
    }
  }
});
