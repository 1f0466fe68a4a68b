import type { z } from 'zod';
import type { PlainRequest, PlainResponse } from '../../src/core/contract/plain-http.ts';
import { refused } from './answers.ts';
import { ClientMessage } from './wire.ts';

const BODY_LIMIT_BYTES = 64 * 1024;

const SHAPES =
  'Send {"id", "text"}, {"id", "choice": {"question", "value"}}, ' +
  '{"id", "edit": {"messageId", "text"}} or {"id", "opened": true}';

/** Why a post is not even read; undefined where it may be. */
export function refuseUnread(
  request: PlainRequest,
  publicUrl: string | undefined,
): PlainResponse | undefined {
  const [type = ''] = (request.headers['content-type'] ?? '').split(';');
  // A form of another site cannot send JSON without asking us first, and we never allow it.
  if (type.trim().toLowerCase() !== 'application/json') {
    return refused(415, 'Send JSON, as content-type application/json.');
  }
  if (!isSameOrigin(request, publicUrl)) {
    return refused(403, 'Messages are accepted from our own page only.');
  }
  return undefined;
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

/** Faults of a value whose shape is right; the others are told what the shapes are. */
const VALUE_FAULTS: readonly string[] = ['custom', 'too_big', 'invalid_format'];

function complaint({ issues }: z.ZodError): string {
  const all = issues.flatMap((issue) =>
    issue.code === 'invalid_union' ? issue.errors.flat() : [issue],
  );
  const fault = all.find(({ code }) => VALUE_FAULTS.includes(code ?? ''));
  return fault === undefined ? `${SHAPES}.` : `This message cannot be accepted: ${fault.message}.`;
}

/** Reads a posted message; rejects with BodyTooLarge above 64 kB. */
export async function readMessage(request: PlainRequest): Promise<ClientMessage | PlainResponse> {
  const value = parsed(await request.body(BODY_LIMIT_BYTES));
  if (value === undefined) return refused(400, 'The body is not JSON in UTF-8.');
  const message = ClientMessage.safeParse(value);
  return message.success ? message.data : refused(400, complaint(message.error));
}

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined;
}

/**
 * Whether a request comes from our own page or from no page at all.
 * Browsers name the site that asks; a script that names none can only act for itself.
 */
function isSameOrigin(request: PlainRequest, publicUrl: string | undefined): boolean {
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin';
  const { origin, host } = request.headers;
  if (origin === undefined) return true;
  const asking = hostOf(origin);
  return asking !== undefined && (asking === host || asking === hostOf(publicUrl ?? ''));
}
