import { acceptedLocale } from '../base/accepted-locale.ts';
import type { Locale } from '../base/locale.ts';
import type { Route } from '../core/contract/plain-http.ts';

/** What the bare address of the server says, in the reader's language. */
export function homeRoute(
  page: (locale: Locale | undefined) => string,
  contentSecurityPolicy: string,
): Route {
  return {
    method: 'GET',
    path: '/',
    handle: async ({ headers }) => ({
      status: 200,
      headers: {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': contentSecurityPolicy,
        vary: 'accept-language',
      },
      body: page(acceptedLocale(headers['accept-language'])),
    }),
  };
}
