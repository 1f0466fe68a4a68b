import {
  BodyTooLarge,
  type PlainRequest,
  type PlainResponse,
  type Route,
} from '../../../src/core/contract/plain-http.ts';
import { comeAgain } from '../../parts/come-again.ts';
import { equalSecrets } from '../../parts/equal-secrets.ts';
import type { Delivery, Receive } from './receive.ts';

/** An update is a few kilobytes. */
const BODY_LIMIT_BYTES = 1_000_000;

export interface WebhookTools {
  readonly secret: string;
  /** Undefined until the adapter has started. */
  readonly receive: () => Receive | undefined;
  readonly quarantine: (raw: string, why: string) => Promise<void>;
}

/**
 * Where Telegram delivers. Answers 200 only for what needs no second delivery, 503 for what does;
 * any other refusal of ours would hold up that chat for a day, and 410 would close the webhook.
 */
export function webhookRoute(tools: WebhookTools): Route {
  return {
    method: 'POST',
    path: '/webhooks/telegram',
    handle: async (request) => {
      const given = request.headers['x-telegram-bot-api-secret-token'] ?? '';
      if (!equalSecrets(given, tools.secret)) return { status: 401 };
      return await respond(tools, request);
    },
  };
}

async function respond(tools: WebhookTools, request: PlainRequest): Promise<PlainResponse> {
  try {
    await accept(tools, await bodyText(request));
    return { status: 200 };
  } catch (error) {
    if (error instanceof BodyTooLarge) return { status: 413 };
    return comeAgain(error);
  }
}

async function accept(tools: WebhookTools, raw: string): Promise<void> {
  const delivery = parsed(raw);
  if (delivery === undefined) return await tools.quarantine(raw, 'not JSON');
  const receive = tools.receive();
  if (receive === undefined) throw new Error('Not started');
  await receive(delivery);
}

function parsed(raw: string): Delivery | undefined {
  try {
    return { update: JSON.parse(raw), raw };
  } catch {
    return undefined;
  }
}

async function bodyText(request: PlainRequest): Promise<string> {
  return Buffer.from(await request.body(BODY_LIMIT_BYTES)).toString('utf8');
}
