import type { FastifyInstance } from 'fastify';
import type { Log } from '../../../src/core/contract/channel.ts';
import type { PlainRequest, Route } from '../../../src/core/contract/plain-http.ts';
import { createServer, type ServerOptions } from '../../../src/http/server.ts';

export const LIMIT_BYTES = 1_000;

export let app: FastifyInstance | undefined;
/** What the server has logged since the last close. */
export let logged: unknown[] = [];
const keep = (facts: object, sentence: string) => void logged.push({ facts, sentence });
const log: Log = { debug: keep, info: keep, warn: keep, error: keep };

export const size: Route = {
  method: 'POST',
  path: '/size',
  handle: async (request) => ({
    status: 200,
    body: String((await request.body(LIMIT_BYTES)).length),
  }),
};
export const errorPages: NonNullable<ServerOptions['errorPages']> = {
  page: (status, root, locale = 'en') => `${status} ${root} ${locale}`,
  contentSecurityPolicy: "default-src 'self'",
};
export const closed: Route = {
  method: 'POST',
  path: '/closed',
  handle: async () => ({ status: 401 }),
};

export async function serve(routes: readonly Route[], options: Partial<ServerOptions> = {}) {
  app = createServer({ routes, log, readiness: async () => ({ ready: true }), ...options });
  return app.listen({ host: '127.0.0.1', port: 0 });
}

export function get(path: string, handle: Route['handle']): Route {
  return { method: 'GET', path, handle };
}

export function streaming(body: (request: PlainRequest) => AsyncIterable<string>): Route {
  return get('/stream', async (request) => ({ status: 200, body: body(request) }));
}

/** Closes what `serve` opened; nothing where nothing is open. */
export async function closeServed(): Promise<void> {
  await app?.close();
  app = undefined;
  logged = [];
}
