import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import type { Duplex } from 'node:stream';

/** The code of an error raised before the first byte of a request could leave. */
export const CONNECT_TIMEOUT_CODE = 'QUAYSIDE_CONNECT_TIMEOUT';

/** Below the time-out of a call, so that "never left" is told from "no answer". */
const CONNECT_TIMEOUT_MS = 5_000;

/** Idle connections go before a server drops them: a reset while sending leaves us in doubt. */
const IDLE_MS = 15_000;

export type ClosableAgent = HttpAgent;

/** Keeps connections open between calls, and gives up on one that does not come about. */
export function connectingAgent(
  apiRoot: string,
  connectTimeoutMs: number = CONNECT_TIMEOUT_MS,
): ClosableAgent {
  const secure = apiRoot.startsWith('https:');
  const options = { keepAlive: true, timeout: IDLE_MS };
  const agent = secure ? new HttpsAgent(options) : new HttpAgent(options);
  const create = agent.createConnection.bind(agent);
  agent.createConnection = (...args: Parameters<typeof create>) => {
    const socket = create(...args);
    if (socket) limitConnecting(socket, secure ? 'secureConnect' : 'connect', connectTimeoutMs);
    return socket;
  };
  return agent;
}

function limitConnecting(socket: Duplex, connected: string, limitMs: number): void {
  const timer = setTimeout(() => socket.destroy(new ConnectTimeout(limitMs)), limitMs);
  const settle = () => clearTimeout(timer);
  socket.once(connected, settle).once('close', settle);
}

class ConnectTimeout extends Error {
  override readonly name = 'ConnectTimeout';
  readonly code = CONNECT_TIMEOUT_CODE;

  constructor(limitMs: number) {
    super(`No connection within ${limitMs} ms`);
  }
}
