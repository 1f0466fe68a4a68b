import { HOUR_MS, MINUTE_MS } from '../../../src/base/instant.ts';
import { SendError } from '../../../src/core/contract/sending/send-error.ts';
import type { ApiFault } from './api-fault.ts';

const RECONNECT_MS = 2_000;
const BUSY_MS = 5_000;
/** When another look at an unanswered message is worthwhile; WeChat cannot be asked about it. */
const DOUBT_MS = 5_000;
/** The day's calls are used up; they come back at midnight in China. */
const DAILY_QUOTA_MS = HOUR_MS;
/** Nothing but the operator's hand helps: a wrong secret, or an address that is not allowed. */
const OPERATOR_MS = MINUTE_MS;

type Facts = ConstructorParameters<typeof SendError>[1];

const NEVER: Facts = { retryAfterMs: 'never', refused: true };
const RATIONED: Facts = { ...NEVER, rationed: true };
const GONE: Facts = { ...NEVER, gone: true };

const BY_CODE: Readonly<Record<number, Facts>> = {
  '-1': { retryAfterMs: BUSY_MS, refused: true },
  429: { retryAfterMs: BUSY_MS, refused: true },
  40001: { retryAfterMs: OPERATOR_MS, refused: true },
  40013: { retryAfterMs: OPERATOR_MS, refused: true },
  40014: { retryAfterMs: OPERATOR_MS, refused: true },
  40125: { retryAfterMs: OPERATOR_MS, refused: true },
  40164: { retryAfterMs: OPERATOR_MS, refused: true },
  42001: { retryAfterMs: OPERATOR_MS, refused: true },
  43004: GONE,
  43019: GONE,
  45009: { retryAfterMs: DAILY_QUOTA_MS, refused: true },
  45011: { retryAfterMs: MINUTE_MS, refused: true },
  45015: RATIONED,
  45047: RATIONED,
  48002: GONE,
};

/**
 * The error for a message of which `partsSent` parts had arrived before the fault. After the first
 * part everything is in doubt, since another attempt would repeat that one.
 */
export function sendError(fault: ApiFault, partsSent: number): SendError {
  const facts = factsOf(fault);
  const said = fault.kind === 'refused' ? `${fault.code} ${fault.description}` : fault.description;
  const message =
    partsSent === 0
      ? `WeChat did not take the message: ${said}`
      : `WeChat took ${partsSent} part(s) of the message, then: ${said}`;
  return new SendError(message, {
    ...facts,
    refused: facts.refused && partsSent === 0,
    cause: fault,
  });
}

function factsOf(fault: ApiFault): Facts {
  if (fault.kind === 'never-left') {
    return { retryAfterMs: RECONNECT_MS, refused: true, unasked: true };
  }
  if (fault.kind === 'unshown') return { retryAfterMs: RECONNECT_MS, refused: true };
  if (fault.kind === 'in-doubt') return { retryAfterMs: DOUBT_MS, refused: false };
  return BY_CODE[fault.code] ?? NEVER;
}
