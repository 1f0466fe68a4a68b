import type { Instant } from '../../../src/base/instant.ts';
import {
  BodyTooLarge,
  type PlainRequest,
  type PlainResponse,
  type Route,
} from '../../../src/core/contract/plain-http.ts';
import { comeAgain } from '../../parts/come-again.ts';
import type { OfficialSettings } from '../settings.ts';
import { SealedDelivery } from './delivery.ts';
import { openEnvelope } from './envelope.ts';
import { parseXml } from './parse-xml.ts';
import type { Receive } from './receive.ts';
import { type ReplayGuard, replayGuard } from './replay-guard.ts';
import { isSignedBy, isTimely } from './signature.ts';

const PATH = '/webhooks/wechat';

/** A delivery is a few kilobytes. Its signature stands in the address, and does not cover it. */
const BODY_LIMIT_BYTES = 100_000;

const PLAIN_TEXT = { 'content-type': 'text/plain; charset=utf-8' };
/** The only answer ever given to a delivery, so nothing that people wrote gets into XML of ours. */
const TAKEN: PlainResponse = { status: 200, headers: PLAIN_TEXT, body: 'success' };
const REFUSED: PlainResponse = { status: 401 };

export interface WebhookTools {
  readonly settings: Pick<OfficialSettings, 'appId' | 'token' | 'aesKey'>;
  readonly now: () => Instant;
  /** Undefined until the adapter has started. */
  readonly receive: () => Receive | undefined;
  readonly quarantine: (raw: string, why: string) => Promise<void>;
}

/** Where WeChat delivers, and where it asks first whether we know the Token. */
export function webhookRoutes(tools: WebhookTools): readonly Route[] {
  const guard = replayGuard(tools.now);
  return [
    { method: 'GET', path: PATH, handle: async (request) => echo(tools, request) },
    { method: 'POST', path: PATH, handle: (request) => respond(tools, guard, request) },
  ];
}

function echo(tools: WebhookTools, request: PlainRequest): PlainResponse {
  if (!isSigned(tools, request)) return REFUSED;
  const { echostr = '' } = request.query;
  // The signature does not cover it, so it must not be able to be a page.
  if (!/^[\w-]{1,200}$/.test(echostr)) return { status: 400 };
  return { status: 200, headers: PLAIN_TEXT, body: echostr };
}

async function respond(
  tools: WebhookTools,
  guard: ReplayGuard,
  request: PlainRequest,
): Promise<PlainResponse> {
  if (!isSigned(tools, request)) return REFUSED;
  try {
    const raw = Buffer.from(await request.body(BODY_LIMIT_BYTES, 'anybody')).toString('utf8');
    const { timestamp = '', nonce = '' } = request.query;
    const outcome = guard.once({ timestamp, nonce, body: raw }, () => take(tools, request, raw));
    return outcome === undefined ? REFUSED : await outcome;
  } catch (error) {
    if (error instanceof BodyTooLarge) return { status: 413 };
    return comeAgain(error);
  }
}

function isSigned({ settings, now }: WebhookTools, { query }: PlainRequest): boolean {
  const { signature = '', timestamp = '', nonce = '' } = query;
  const signed = isSignedBy(signature, [settings.token, timestamp, nonce]);
  return signed && isTimely(timestamp, now());
}

/** Rejects where WeChat must come again. */
async function take(
  tools: WebhookTools,
  request: PlainRequest,
  outer: string,
): Promise<PlainResponse> {
  const raw = opened(tools, request, outer);
  if (raw === undefined) return REFUSED;
  const read = parseXml(raw);
  if (read.kind === 'forbidden') return { status: 400 };
  if (read.kind === 'malformed') {
    await tools.quarantine(raw, 'not XML');
    return TAKEN;
  }
  const receive = tools.receive();
  if (receive === undefined) throw new Error('Not started');
  await receive(read.value, raw);
  return TAKEN;
}

/** Undefined for what is not sealed as it must be; every way of being wrong is refused alike. */
function opened(
  { settings: { appId, token, aesKey } }: WebhookTools,
  { query }: PlainRequest,
  raw: string,
): string | undefined {
  if (aesKey === undefined) return raw;
  const outer = parseXml(raw);
  const sealed = outer.kind === 'read' ? SealedDelivery.safeParse(outer.value).data : undefined;
  const { msg_signature: given = '', timestamp = '', nonce = '' } = query;
  const encrypted = sealed?.xml.Encrypt.trim() ?? '';
  const isAuthentic = isSignedBy(given, [token, timestamp, nonce, encrypted]);
  return isAuthentic ? openEnvelope(encrypted, aesKey, appId) : undefined;
}
