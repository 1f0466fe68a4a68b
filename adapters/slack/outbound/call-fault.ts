import {
  WebAPIHTTPError,
  WebAPIPlatformError,
  WebAPIRateLimitedError,
  WebAPIRequestError,
} from '@slack/web-api';
import { faultOf } from '../../../src/base/fault-of.ts';

/** What went wrong with one call of the Web API; holds neither a token nor what was sent. */
export type CallFault =
  /** Slack answered no, with an error's name such as `channel_not_found`. */
  | { readonly kind: 'answered'; readonly error: string }
  | { readonly kind: 'too-many'; readonly retryAfterMs: number | undefined }
  /** Nothing of the call can have reached Slack. */
  | { readonly kind: 'never-left'; readonly description: string }
  /** It may have been carried out. */
  | { readonly kind: 'in-doubt'; readonly description: string };

const NEVER_LEFT_CODES: readonly unknown[] = [
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'UND_ERR_CONNECT_TIMEOUT',
];

/** Trouble within Slack, whose answers do not say whether the work was done. */
const OWN_TROUBLE: readonly string[] = [
  'internal_error',
  'fatal_error',
  'service_unavailable',
  'request_timeout',
  'team_added_to_org',
];

/** The client passes a 429 without `Retry-After` on as a plain error. */
const LIMITED_WITHOUT_FIGURE = /^Retry header did not contain/;

/** An error's name as Slack writes it; a gateway's page is none. */
const ERROR_NAME = /^[a-z0-9_:.-]{1,60}$/i;

export function callFault(error: unknown): CallFault {
  if (error instanceof WebAPIRateLimitedError) {
    return { kind: 'too-many', retryAfterMs: error.retryAfter * 1_000 };
  }
  if (error instanceof WebAPIPlatformError) return answered(error.data.error);
  if (error instanceof WebAPIHTTPError) {
    return { kind: 'in-doubt', description: `HTTP status ${error.statusCode}` };
  }
  if (error instanceof WebAPIRequestError) return broken(error.original);
  if (error instanceof Error && LIMITED_WITHOUT_FIGURE.test(error.message)) {
    return { kind: 'too-many', retryAfterMs: undefined };
  }
  return { kind: 'in-doubt', description: faultOf(error) };
}

function answered(error: unknown): CallFault {
  if (typeof error !== 'string' || !ERROR_NAME.test(error)) {
    return { kind: 'in-doubt', description: 'an answer that cannot be read' };
  }
  if (error === 'ratelimited' || error === 'rate_limited') {
    return { kind: 'too-many', retryAfterMs: undefined };
  }
  if (OWN_TROUBLE.includes(error)) return { kind: 'in-doubt', description: error };
  return { kind: 'answered', error };
}

function broken(original: Error): CallFault {
  const code = codeOf(original) ?? codeOf(original.cause);
  const description = typeof code === 'string' ? code : faultOf(original);
  const kind = NEVER_LEFT_CODES.includes(code) ? 'never-left' : 'in-doubt';
  return { kind, description };
}

function codeOf(error: unknown): unknown {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  // A time-out is a DOMException, whose code is a number that says little.
  return typeof error.code === 'string' ? error.code : undefined;
}

const TOKEN_ERRORS: readonly string[] = [
  'invalid_auth',
  'not_authed',
  'token_revoked',
  'token_expired',
  'account_inactive',
  'no_permission',
  'team_access_not_granted',
  'not_allowed_token_type',
];

/** Slack no longer takes the token, or not for this: only the operator can help. */
export function isTokenRefused(fault: CallFault): boolean {
  return fault.kind === 'answered' && TOKEN_ERRORS.includes(fault.error);
}
