import { BodyTooLarge, Overloaded, type PlainResponse } from '../core/channel.ts';

const SENTENCES: Readonly<Record<number, string>> = {
  400: 'This request cannot be understood.',
  404: 'There is nothing at this address.',
  413: 'This request is larger than this address takes.',
  500: 'Something went wrong on our side. Please try again.',
  503: 'Busy for a moment. Please try again.',
};

function page(sentence: string): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${sentence}</title>
<p>${sentence}</p>
</html>
`;
}

/** An answer that tells nothing of the inside: a page for browsers, JSON for everybody else. */
export function refuse(
  status: number,
  accept: string | undefined,
  headers: Readonly<Record<string, string>> = {},
): PlainResponse {
  const sentence = SENTENCES[status] ?? 'This request was refused.';
  const asPage = accept?.includes('text/html') ?? false;
  return {
    status,
    headers: {
      'content-type': asPage ? 'text/html; charset=utf-8' : 'application/json; charset=utf-8',
      ...headers,
    },
    body: asPage ? page(sentence) : JSON.stringify({ error: sentence }),
  };
}

/** The answer for an error that a handler let through. */
export function refuseError(error: unknown, accept: string | undefined): PlainResponse {
  if (error instanceof BodyTooLarge) return refuse(413, accept);
  if (error instanceof Overloaded) {
    const seconds = Math.max(1, Math.ceil(error.retryAfterMs / 1_000));
    return refuse(503, accept, { 'retry-after': String(seconds) });
  }
  return refuse(500, accept);
}
