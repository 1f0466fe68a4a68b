import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FastifyRequest } from 'fastify';
import type { Log } from '../core/contract/channel.ts';
import type { PlainResponse, Route } from '../core/contract/plain-http.ts';
import type { BodyGate } from './body-gate.ts';
import { ClientGone, leavesTooMuchUnread } from './read-body.ts';
import { type ErrorPages, refuseError } from './refusal.ts';
import { ServerRequest } from './server-request.ts';
import { streamResponse } from './stream-response.ts';

type Headers = Readonly<Record<string, string>>;

/** What answering needs besides the request. */
export interface Answering {
  readonly log: Log;
  readonly headers: Headers;
  readonly errorPages: ErrorPages | undefined;
  /** Through which bodies come for which nobody vouches. */
  readonly gate: BodyGate;
  /** The requests whose responses are still being streamed; closing the server ends them. */
  readonly streaming: Set<ServerRequest>;
  /** The responses that are not yet handed over in full. */
  readonly inFlight: Set<ServerResponse>;
}

function isStream(body: PlainResponse['body']): body is AsyncIterable<string> {
  return typeof body === 'object' && Symbol.asyncIterator in body;
}

function headersFor(
  { status, headers, body }: PlainResponse,
  request: IncomingMessage,
  defaults: Headers,
): Record<string, string | number> {
  const unmeasured = isStream(body) || status === 204 || status === 304;
  return {
    ...defaults,
    ...headers,
    ...(!unmeasured && { 'content-length': Buffer.byteLength(body ?? '') }),
    ...(leavesTooMuchUnread(request) && { connection: 'close' }),
  };
}

/** Writes one complete or streamed answer; rejects where the stream itself fails. */
async function write(
  answer: PlainResponse,
  request: ServerRequest,
  response: ServerResponse,
  { headers, streaming }: Answering,
): Promise<void> {
  const { status, body } = answer;
  response.writeHead(status, headersFor(answer, response.req, headers));
  if (!isStream(body)) {
    response.end(body);
    return;
  }
  if (request.method === 'HEAD') {
    response.end();
    return;
  }
  streaming.add(request);
  try {
    await streamResponse(response, body, request.signal);
  } finally {
    streaming.delete(request);
  }
}

/** Asks the route's handler and writes what it says; its errors become answers that tell nothing. */
export async function answer(
  route: Route,
  incoming: FastifyRequest,
  response: ServerResponse,
  answering: Answering,
): Promise<void> {
  const request = new ServerRequest(incoming, response, answering.gate);
  answering.inFlight.add(response);
  response.once('close', () => answering.inFlight.delete(response));
  try {
    await write(await route.handle(request), request, response, answering);
  } catch (error) {
    if (error instanceof ClientGone || response.destroyed) return;
    const refusal = refuseError(error, request, answering.errorPages);
    // The pattern of the address and never the address: tokens are part of it.
    if (refusal.status === 500)
      answering.log.error({ route: route.path, err: error }, 'a request failed');
    if (response.headersSent) response.destroy();
    else await write(refusal, request, response, answering);
  }
}
