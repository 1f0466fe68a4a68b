import type { PlainRequest } from '../../src/core/contract/plain-http.ts';

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined;
}

/**
 * Whether a request comes from our own page or from no page at all.
 * Browsers name the site that asks; a script that names none can only act for itself.
 */
export function isSameOrigin(request: PlainRequest, publicUrl: string | undefined): boolean {
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin';
  const { origin, host } = request.headers;
  if (origin === undefined) return true;
  const asking = hostOf(origin);
  return asking !== undefined && (asking === host || asking === hostOf(publicUrl ?? ''));
}
