import { GrammyError, HttpError } from 'grammy';
import { CONNECT_TIMEOUT_CODE } from './connecting-agent.ts';

/** What went wrong with one call of the Bot API; holds nothing of what was sent. */
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

export function callFault(error: unknown): CallFault {
  if (error instanceof GrammyError) return answered(error);

  const cause = error instanceof HttpError ? error.error : error;
  const description = cause instanceof Error ? cause.message : String(cause);
  return { kind: neverLeft(cause) ? 'never-left' : 'in-doubt', description };
}

function neverLeft(cause: unknown): boolean {
  if (!(cause instanceof Error)) return false;
  if (cause instanceof AggregateError) return cause.errors.every(neverLeft);
  if ('syscall' in cause && cause.syscall === 'connect') return true;
  return 'code' in cause && NEVER_LEFT_CODES.includes(cause.code);
}

function answered(error: GrammyError): CallFault {
  const seconds = error.parameters.retry_after ?? secondsSaid(error.description);
  return {
    kind: 'answered',
    status: error.error_code,
    description: error.description,
    retryAfterMs: seconds === undefined ? undefined : seconds * 1_000,
    migratedTo: error.parameters.migrate_to_chat_id,
  };
}

function secondsSaid(description: string): number | undefined {
  const match = /retry after (\d+)/.exec(description);
  return match === null ? undefined : Number(match[1]);
}

/** Telegram knows no bot by this token: 404 for one of the wrong shape. */
export function isTokenRefused(fault: CallFault): boolean {
  return fault.kind === 'answered' && (fault.status === 401 || fault.status === 404);
}
