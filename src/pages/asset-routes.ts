import { readFileSync } from 'node:fs';
import type { Brand, Logo } from '../core/contract/brand.ts';
import type { PlainResponse, Route } from '../core/contract/plain-http.ts';
import { assetRoute } from './asset-route.ts';
import { tokens } from './tokens.ts';

/** In the order of the cascade. */
const SHEETS = ['frame.css', 'card.css', 'sheet.css'];

function read(name: string): string {
  return readFileSync(new URL(`./${name}`, import.meta.url), 'utf8');
}

/** What every page loads: the one sheet with its colours, the script that copies, sign and logo. */
export function pageAssetRoutes({ colour, logo }: Brand): readonly Route[] {
  const sheet = [tokens(colour), ...SHEETS.map(read)].join('\n');
  return [
    assetRoute({ path: '/assets/pages.css', type: 'text/css', text: sheet }),
    assetRoute({ path: '/assets/copy.js', type: 'text/javascript', text: read('copy.js') }),
    assetRoute({ path: '/assets/icon.svg', type: 'image/svg+xml', text: read('icon.svg') }),
    ...(logo === undefined ? [] : [logoRoute(logo)]),
  ];
}

/** The operator's own file: a picture whatever is in it, also where somebody opens it by itself. */
const LOGO_POLICY = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

function logoRoute({ type, bytes }: Logo): Route {
  const answer: PlainResponse = {
    status: 200,
    headers: {
      'content-type': type,
      'content-security-policy': LOGO_POLICY,
      'x-content-type-options': 'nosniff',
      'cache-control': 'public, max-age=3600',
    },
    body: bytes,
  };
  return { method: 'GET', path: '/assets/logo', handle: async () => answer };
}
