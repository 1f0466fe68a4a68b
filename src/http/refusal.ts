import { acceptedLocale } from '../base/accepted-locale.ts';
import type { Locale } from '../base/locale.ts';
import { Overloaded } from '../core/contract/channel.ts';
import {
  BodyTooLarge,
  type PlainRequest,
  type PlainResponse,
} from '../core/contract/plain-http.ts';
import { withRetryAfter } from '../core/contract/sending/retry-after.ts';

const SENTENCES: Readonly<Record<number, string>> = {
  400: 'This request cannot be understood.',
  404: 'There is nothing at this address.',
  413: 'This request is larger than this address takes.',
  500: 'Something went wrong on our side. Please try again.',
  503: 'Busy for a moment. Please try again.',
};

/** How the server tells a browser that there is nothing to show. */
export interface ErrorPages {
  /** `root` leads from the page that was asked for up to the server's own, e.g. `..`. */
  readonly page: (status: number, root: string, locale: Locale | undefined) => string;
  readonly contentSecurityPolicy: string;
}

/** An answer that tells nothing of the inside: a page for browsers, JSON for everybody else. */
export function refuse(
  status: number,
  request: Pick<PlainRequest, 'headers' | 'path'>,
  pages: ErrorPages | undefined,
): PlainResponse {
  const { accept, 'accept-language': languages } = request.headers;
  if (pages === undefined || !accept?.includes('text/html')) {
    const error = SENTENCES[status] ?? 'This request was refused.';
    const type = { 'content-type': 'application/json; charset=utf-8' };
    return { status, headers: type, body: JSON.stringify({ error }) };
  }
  const type = {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': pages.contentSecurityPolicy,
    vary: 'accept, accept-language',
  };
  const body = pages.page(status, rootFrom(request.path), acceptedLocale(languages));
  return { status, headers: type, body };
}

/** A proxy may have a path of its own before ours: the way up is relative. */
function rootFrom(path: string): string {
  const levels = path.split('/').length - 2;
  return levels <= 0 ? '.' : Array.from({ length: levels }, () => '..').join('/');
}

/** The answer for an error that a handler let through. */
export function refuseError(
  error: unknown,
  request: Pick<PlainRequest, 'headers' | 'path'>,
  pages: ErrorPages | undefined,
): PlainResponse {
  if (error instanceof BodyTooLarge) return refuse(413, request, pages);
  if (error instanceof Overloaded) {
    return withRetryAfter(refuse(503, request, pages), error.retryAfterMs);
  }
  return refuse(500, request, pages);
}
