import { expect, it } from 'vitest';
import type { PlainRequest } from '../../../src/core/contract/plain-http.ts';
import { pageAssetRoutes } from '../../../src/pages/asset-routes.ts';
import { homePage } from '../../../src/pages/home-page.tsx';

const REQUEST = { headers: {} } as PlainRequest;
const LOGO = { type: 'image/svg+xml', bytes: Buffer.from('<svg/>') } as const;

it('serves the logo as a picture that can run nothing', async () => {
  const routes = pageAssetRoutes({ companyName: 'Harbour', logo: LOGO });
  const answer = await routes.find(({ path }) => path === '/assets/logo')?.handle(REQUEST);
  expect(answer?.body).toEqual(LOGO.bytes);
  expect(answer?.headers).toMatchObject({
    'content-type': 'image/svg+xml',
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
  });
});

it('has no logo where none is set, and shows it by its address alone', () => {
  expect(pageAssetRoutes({ companyName: 'Harbour' }).map(({ path }) => path)).not.toContain(
    '/assets/logo',
  );
  const page = (logo?: typeof LOGO) =>
    homePage({ brand: { companyName: 'Harbour', ...(logo && { logo }) }, locale: 'en', root: '.' });
  expect(page()).toContain('aria-hidden="true">H</span>');
  expect(page(LOGO)).toContain('<img class="mark logo" src="./assets/logo" alt width');
});

it('puts the company’s colour into the one sheet of every page', async () => {
  const [sheet] = pageAssetRoutes({ companyName: 'Harbour', colour: '#7a1f3d' });
  expect(String((await sheet?.handle(REQUEST))?.body)).toContain('--accent:#7a1f3d');
});
