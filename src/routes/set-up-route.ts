import type { Stores } from '../app/open-stores.ts';
import { acceptedLocale } from '../base/accepted-locale.ts';
import type { FailedLookUps } from '../base/failed-look-ups.ts';
import type { Instant } from '../base/instant.ts';
import type { Locale } from '../base/locale.ts';
import type { Brand } from '../core/contract/brand.ts';
import type { PlainRequest, PlainResponse, Route } from '../core/contract/plain-http.ts';
import { withRetryAfter } from '../core/contract/sending/retry-after.ts';
import { noticePage, STATUS_OF } from '../pages/notice-page.tsx';
import { setUpPage } from '../pages/set-up-page.tsx';
import { CONTENT_SECURITY_POLICY } from '../pages/shell.tsx';
import type { SetUpDoor } from '../team/set-up-door.ts';

const HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-robots-tag': 'noindex',
};

export interface SetUpParts {
  readonly door: SetUpDoor;
  readonly staff: Stores['staff'];
  readonly brand: Brand;
  readonly failures: FailedLookUps;
  readonly defaultLocale: Locale;
  readonly now: () => Instant;
}

/** The page behind the link in the log: what to write in the team channel to become the first admin. */
export function setUpRoute(parts: SetUpParts): Route {
  const { door, staff, brand, failures, now } = parts;
  return {
    method: 'GET',
    path: '/setup/:code',
    handle: async (request) => {
      const isOver = (await staff.list()).some(({ role }) => role === 'admin');
      const code = isOver ? undefined : await door.current();
      if (code !== undefined && request.params.code === code) {
        return { status: 200, headers: HEADERS, body: setUpPage(code, brand) };
      }
      const waitMs = failures.noted(request.address, now());
      if (waitMs > 0) return withRetryAfter(crowded(request, parts), waitMs);
      return { status: 404, headers: HEADERS, body: setUpPage(undefined, brand) };
    },
  };
}

function crowded({ headers }: PlainRequest, { brand, defaultLocale }: SetUpParts): PlainResponse {
  const locale = acceptedLocale(headers['accept-language']) ?? defaultLocale;
  const body = noticePage('crowded', { brand, locale, root: '../..' });
  const html = { ...HEADERS, 'content-security-policy': CONTENT_SECURITY_POLICY };
  return { status: STATUS_OF.crowded, headers: html, body };
}
