import {
  BodyTooLarge,
  type PlainRequest,
  type PlainResponse,
  type Route,
} from '../../../src/core/contract/plain-http.ts';
import { comeAgain } from '../../parts/come-again.ts';
import type { Deliver } from '../outbound/deliver.ts';
import { isSigned } from './signature.ts';

export const WEBHOOK_PATH = '/webhooks/slack';

/**
 * The body is read before anybody knows who sent it. An event is a few kilobytes; the largest that
 * Slack sends are a person's 12,000 characters, twice (words and blocks) and at six bytes each where
 * JSON escapes them, 144 kB, and a press under our longest message, 8,900 characters, twice and at
 * eight bytes in a form, 143 kB. A form of ours has one field of 3,000.
 */
const BODY_LIMIT_BYTES = 256_000;

export interface WebhookTools {
  readonly secret: string;
  readonly now: () => number;
  /** Undefined until the adapter has started. */
  readonly deliver: () => Deliver | undefined;
}

/**
 * Where Slack delivers. Nothing is parsed that is not signed; 200 is answered only for what needs
 * no second delivery, 503 for what does.
 */
export function webhookRoute(tools: WebhookTools): Route {
  return { method: 'POST', path: WEBHOOK_PATH, handle: (request) => respond(tools, request) };
}

async function respond(tools: WebhookTools, request: PlainRequest): Promise<PlainResponse> {
  const body = await bodyOf(request);
  if (body === 'too large') return { status: 413 };
  const raw = Buffer.from(body).toString('utf8');
  const timestamp = request.headers['x-slack-request-timestamp'];
  const signature = request.headers['x-slack-signature'];
  const isCheck = isCertificateCheck(raw, request.headers['content-type'] ?? '');
  if (!isSigned(tools.secret, { timestamp, signature, body }, tools.now())) {
    // Slack's look at the certificate is answered and goes no further, whatever else is in it.
    return { status: isCheck ? 200 : 401 };
  }
  if (isCheck) return { status: 200 };

  try {
    return answered(await accept(tools, request, raw));
  } catch (error) {
    return comeAgain(error);
  }
}

async function accept(
  { deliver }: WebhookTools,
  { headers }: PlainRequest,
  raw: string,
): Promise<string | undefined> {
  const take = deliver();
  if (take === undefined) throw new Error('Not started');
  return await take({
    body: parseBody(raw, headers['content-type'] ?? ''),
    raw,
    retryNumber: numberIn(headers['x-slack-retry-num']),
    retryReason: headers['x-slack-retry-reason']?.slice(0, 60),
  });
}

async function bodyOf(request: PlainRequest): Promise<Uint8Array | 'too large'> {
  try {
    return await request.body(BODY_LIMIT_BYTES, 'anybody');
  } catch (error) {
    if (error instanceof BodyTooLarge) return 'too large';
    throw error;
  }
}

function answered(challenge: string | undefined): PlainResponse {
  if (challenge === undefined) return { status: 200 };
  return { status: 200, headers: { 'content-type': 'text/plain' }, body: challenge };
}

function numberIn(header: string | undefined): number | undefined {
  return header !== undefined && /^\d{1,4}$/.test(header) ? Number(header) : undefined;
}

/**
 * What a body says: JSON for events, the JSON in the `payload` field for interactions, the fields
 * themselves for slash commands. Undefined where it says nothing that can be read.
 */
function parseBody(raw: string, contentType: string): unknown {
  if (!isForm(contentType)) return parsedJson(raw);
  const fields = new URLSearchParams(raw);
  const payload = fields.get('payload');
  return payload === null ? Object.fromEntries(fields) : parsedJson(payload);
}

/** Slack's look at the certificate, which carries nothing else: a form. */
function isCertificateCheck(raw: string, contentType: string): boolean {
  // In JSON the same characters may be somebody's words.
  return isForm(contentType) && new URLSearchParams(raw).get('ssl_check') === '1';
}

function isForm(contentType: string): boolean {
  return contentType.toLowerCase().startsWith('application/x-www-form-urlencoded');
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
