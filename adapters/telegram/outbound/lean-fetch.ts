import { type ClientRequest, request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ClosableAgent } from './connecting-agent.ts';

/** What grammY hands to `fetch`. */
interface Call {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Readable;
  readonly signal?: Pick<AbortSignal, 'aborted' | 'addEventListener' | 'removeEventListener'>;
}

/** What grammY reads of a response. */
interface Answer {
  readonly json: () => Promise<unknown>;
}

/**
 * As much of `fetch` as a call of the Bot API needs, straight on Node's own HTTP client: the usual
 * one costs more than everything else about sending. Rejects with the socket's error; a redirect is
 * one, too, since it would carry the token to another host.
 */
export function leanFetch(agent: ClosableAgent): (url: string, call: Call) => Promise<Answer> {
  return async (url, { method = 'GET', headers = {}, body, signal }) => {
    const send = url.startsWith('https:') ? httpsRequest : httpRequest;
    const request = send(url, { method, agent, headers: { ...headers, ...sizeOf(body) } });
    const abort = () => request.destroy(new Error('The call was given up'));
    signal?.addEventListener('abort', abort);
    try {
      if (signal?.aborted) abort();
      const [raw] = await Promise.all([answered(request), written(request, body)]);
      return { json: async () => JSON.parse(raw) };
    } finally {
      signal?.removeEventListener('abort', abort);
    }
  };
}

function sizeOf(body: Call['body']): Record<string, string> {
  return typeof body === 'string' ? { 'content-length': String(Buffer.byteLength(body)) } : {};
}

async function written(request: ClientRequest, body: Call['body']): Promise<void> {
  if (body instanceof Readable) await pipeline(body, request);
  else request.end(body);
}

function answered(request: ClientRequest): Promise<string> {
  return new Promise((resolve, reject) => {
    request.once('error', reject);
    request.once('response', (response) => {
      const status = response.statusCode ?? 0;
      if (status >= 300 && status < 400) request.destroy(new Error(`Redirected (${status})`));
      else whole(response).then(resolve, reject);
    });
  });
}

function whole(response: IncomingMessage): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    response.setEncoding('utf8');
    response.on('data', (part: string) => {
      text += part;
    });
    response.once('error', reject);
    response.once('end', () => resolve(text));
    // A connection that breaks in the middle of an answer ends without `end`.
    response.once('close', () => {
      if (!response.complete) reject(new Error('The answer broke off'));
    });
  });
}
