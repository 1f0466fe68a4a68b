import {
  WebAPIHTTPError,
  WebAPIPlatformError,
  WebAPIRateLimitedError,
  WebAPIRequestError,
} from '@slack/web-api';
import { describe, expect, it } from 'vitest';
import { callFault } from '../../../../../adapters/slack/outbound/call-fault.ts';
import { sendError } from '../../../../../adapters/slack/outbound/send-error.ts';

const platform = (error: string) => new WebAPIPlatformError({ ok: false, error });

function network(code: string): WebAPIRequestError {
  const cause = Object.assign(new Error(`connect ${code} xoxb-marker`), { code });
  return new WebAPIRequestError(new TypeError('fetch failed', { cause }));
}

const mapped = (error: unknown, partsSent = 0) => sendError(callFault(error), partsSent);

const NEVER = { retryAfterMs: 'never', refused: true, gone: false };

describe('a failed attempt', () => {
  it.each([
    ['is_archived', { ...NEVER, gone: true }],
    ['channel_not_found', { ...NEVER, gone: true }],
    ['not_in_channel', { ...NEVER, gone: true }],
    ['user_is_bot', { ...NEVER, gone: true }],
    ['account_inactive', NEVER],
    ['invalid_auth', NEVER],
    ['missing_scope', NEVER],
    ['msg_blocks_too_long', NEVER],
    ['something_new', NEVER],
    ['ratelimited', { retryAfterMs: 30_000, refused: true }],
    ['internal_error', { refused: false }],
    ['fatal_error', { refused: false }],
    ['<html>a page</html>', { refused: false }],
  ])('that Slack answers with %s', (error, facts) => {
    expect(mapped(platform(error))).toMatchObject(facts);
  });

  it('by a limit waits as long as it says', () => {
    const facts = { retryAfterMs: 7_000, refused: true };
    expect(mapped(new WebAPIRateLimitedError(7))).toMatchObject(facts);
  });

  it.each(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT'])(
    '%s never left (C5)',
    (code) => {
      expect(mapped(network(code))).toMatchObject({ refused: true, retryAfterMs: 2_000 });
    },
  );

  it.each(['ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET', 'ETIMEDOUT'])('%s is in doubt', (code) => {
    expect(mapped(network(code))).toMatchObject({ refused: false });
  });

  it.each([500, 502, 503])('%i may have been accepted behind a gateway', (status) => {
    const error = new WebAPIHTTPError(status, 'Bad Gateway', {}, 'xoxb-marker');
    expect(mapped(error)).toMatchObject({ refused: false, gone: false });
  });

  it('after the first part is in doubt, since another attempt would repeat that one', () => {
    const facts = { refused: false, retryAfterMs: 3_000 };
    expect(mapped(new WebAPIRateLimitedError(3), 1)).toMatchObject(facts);
  });

  it.each([
    network('ECONNRESET'),
    new WebAPIHTTPError(502, 'x', { a: 'xoxb-marker' }, 'xoxb-marker'),
  ])('tells no token, in no property', (error) => {
    const failure = mapped(error);
    const seen = [failure.message, failure.stack, JSON.stringify(failure.cause)].join('\n');
    expect(seen).not.toContain('marker');
  });
});
