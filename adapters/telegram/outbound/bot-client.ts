import { Api } from 'grammy';
import type { BotSettings } from '../settings.ts';
import { type ClosableAgent, connectingAgent } from './connecting-agent.ts';
import { leanFetch } from './lean-fetch.ts';

/** No answer within this time counts as lost; grammY would wait 500 s. */
const CALL_TIMEOUT_SECONDS = 10;

/** Files take longer; below the lease that the outbox gives an attempt. */
const UPLOAD_TIMEOUT_SECONDS = 20;

/** How long Telegram holds a poll open when nothing happens. */
export const POLL_SECONDS = 25;

export interface BotClient {
  /** For everything but polling. */
  readonly calls: Api;
  /** The same bot with the patience that a long poll needs. */
  readonly polls: Api;
  /** And with that for files. */
  readonly uploads: Api;
  /** Closes every connection. */
  readonly close: () => void;
}

/** Clients that make one attempt per call: retries belong to the outbox alone. */
export function botClient(settings: BotSettings): BotClient {
  const agent = connectingAgent(settings.apiRoot);
  return {
    calls: api(settings, agent, CALL_TIMEOUT_SECONDS),
    polls: api(settings, agent, POLL_SECONDS + CALL_TIMEOUT_SECONDS),
    uploads: api(settings, agent, UPLOAD_TIMEOUT_SECONDS),
    close: () => agent.destroy(),
  };
}

function api(settings: BotSettings, agent: ClosableAgent, timeoutSeconds: number): Api {
  return new Api(settings.token, {
    apiRoot: settings.apiRoot,
    timeoutSeconds,
    // grammY's type asks for all of `fetch`, of which it uses this much.
    fetch: leanFetch(agent) as never,
  });
}
