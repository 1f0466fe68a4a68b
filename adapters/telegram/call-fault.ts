import { GrammyError, HttpError } from 'grammy';
import { CONNECT_TIMEOUT_CODE } from './connecting-agent.ts';

/** What went wrong with one call of the Bot API; holds neither the token nor what was sent. */
export type CallFault =
  /** Telegram answered no. */
  | {
      readonly kind: 'answered';
      readonly status: number;
      readonly description: string;
      readonly retryAfterMs: number | undefined;
      readonly migratedTo: number | undefined;
    }
  /** Nothing of the call can have reached Telegram. */
  | { readonly kind: 'never-left'; readonly description: string }
  /** It may have been carried out. */
  | { readonly kind: 'in-doubt'; readonly description: string };

const NEVER_LEFT_CODES: readonly unknown[] = [
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  CONNECT_TIMEOUT_CODE,
];

export function callFault(error: unknown, token: string): CallFault {
  if (error instanceof GrammyError) return answered(error, token);

  const cause = error instanceof HttpError ? error.error : error;
  const said = cause instanceof Error ? cause.message : String(cause);
  const description = withoutToken(said, token);
  return { kind: neverLeft(cause) ? 'never-left' : 'in-doubt', description };
}

function neverLeft(cause: unknown): boolean {
  if (!(cause instanceof Error)) return false;
  if (cause instanceof AggregateError) return cause.errors.every(neverLeft);
  if ('syscall' in cause && cause.syscall === 'connect') return true;
  return 'code' in cause && NEVER_LEFT_CODES.includes(cause.code);
}

function answered(error: GrammyError, token: string): CallFault {
  const seconds = error.parameters.retry_after ?? secondsSaid(error.description);
  return {
    kind: 'answered',
    status: error.error_code,
    description: withoutToken(error.description, token),
    retryAfterMs: seconds === undefined ? undefined : seconds * 1_000,
    migratedTo: error.parameters.migrate_to_chat_id,
  };
}

function secondsSaid(description: string): number | undefined {
  const match = /retry after (\d+)/.exec(description);
  return match === null ? undefined : Number(match[1]);
}

/** Request URLs hold the token, and the fetch library quotes them in its errors. */
function withoutToken(text: string, token: string): string {
  return text.replaceAll(token, '<token>').replaceAll(encodeURIComponent(token), '<token>');
}

/** Telegram knows no bot by this token: 404 for one of the wrong shape. */
export function isTokenRefused(fault: CallFault): boolean {
  return fault.kind === 'answered' && (fault.status === 401 || fault.status === 404);
}
