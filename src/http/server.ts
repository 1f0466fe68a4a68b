import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { type FastifyInstance, type FastifyRequest, fastify } from 'fastify';
import type { Log } from '../core/contract/channel.ts';
import type { Route } from '../core/contract/plain-http.ts';
import { type Answering, answer } from './answer.ts';
import { BodyGate } from './body-gate.ts';
import { healthRoutes, type Ready } from './health.ts';
import { type ErrorPages, refuse } from './refusal.ts';
import { securityHeaders } from './security-headers.ts';

export interface ServerOptions {
  readonly routes: readonly Route[];
  readonly log: Log;
  /** For `/readyz`. */
  readonly readiness: () => Promise<Ready>;
  /** Where the world reaches us; with https, browsers are told to stay there. */
  readonly publicUrl?: string | undefined;
  /** What browsers are shown where there is nothing; absent: JSON as for everybody else. */
  readonly errorPages?: ErrorPages;
  /** Whose X-Forwarded-For is believed, as proxy-addr names them; absent: nobody's. */
  readonly trustedProxies?: readonly string[];
  readonly limits?: Partial<ServerLimits>;
}

/** Against clients that open much and say little. */
interface ServerLimits {
  readonly headersMs: number;
  readonly requestMs: number;
  readonly checkEveryMs: number;
  readonly keepAliveMs: number;
  readonly connections: number;
  /** How long answers in flight may take once the server is closing. */
  readonly graceMs: number;
}

const LIMITS: ServerLimits = {
  headersMs: 10_000,
  requestMs: 15_000,
  checkEveryMs: 2_000,
  keepAliveMs: 72_000,
  connections: 5_000,
  graceMs: 8_000,
};

const CLOSING_CHECK_MS = 20;

/** Longer than any token of ours. */
const PARAMETER_LENGTH = 400;

const REFUSED_CONNECTIONS: Readonly<Record<string, string>> = {
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
};

function refuseConnection(error: Error & { code?: string }, socket: Socket): void {
  if (!socket.writable || error.code === 'ECONNRESET') {
    socket.destroy();
    return;
  }
  const status = REFUSED_CONNECTIONS[error.code ?? ''] ?? '400 Bad Request';
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}

/** A route for requests that no route fits. */
function refusing(status: number, { errorPages }: Answering): Route {
  const handle: Route['handle'] = async (request) => refuse(status, request, errorPages);
  return { method: 'GET', path: '*', handle };
}

function fastifyFor(
  limits: ServerLimits,
  proxies: readonly string[],
  answering: Answering,
): FastifyInstance {
  return fastify({
    logger: false,
    return503OnClosing: false,
    // The header is read from its right end, where our own proxies write: what stands left of the
    // first address that is none of theirs was written by that client itself.
    trustProxy: [...proxies],
    requestTimeout: limits.requestMs,
    keepAliveTimeout: limits.keepAliveMs,
    http: { headersTimeout: limits.headersMs, connectionsCheckingInterval: limits.checkEveryMs },
    routerOptions: { maxParamLength: PARAMETER_LENGTH, ignoreTrailingSlash: true },
    clientErrorHandler: refuseConnection,
    frameworkErrors: (_error, request: FastifyRequest, reply) => {
      reply.hijack();
      void answer(refusing(400, answering), request, reply.raw, answering);
    },
  });
}

/**
 * Binds a route before fastify looks at the body: a webhook must see its raw bytes, and must be
 * able to refuse a forged request before a single one of them is read.
 */
function bind(app: FastifyInstance, route: Route, answering: Answering): void {
  app.route({
    method: route.method,
    url: route.path,
    onRequest: (request, reply) => {
      reply.hijack();
      void answer(route, request, reply.raw, answering);
    },
    handler: () => undefined,
  });
}

/** As early as a route's own handler, for the same reason. */
function bindNotFound(app: FastifyInstance, answering: Answering): void {
  app.addHook('onRequest', (request, reply, done) => {
    if (!request.is404) {
      done();
      return;
    }
    reply.hijack();
    void answer(refusing(404, answering), request, reply.raw, answering);
  });
}

/**
 * Ends the streams, waits for the answers in flight, then closes every connection: browsers keep
 * unused ones open, and node would wait for these as if they were at work.
 */
function endGracefully(app: FastifyInstance, answering: Answering, graceMs: number): void {
  app.addHook('preClose', async () => {
    for (const request of answering.streaming) request.leave();
    let patienceMs = graceMs;
    const watch = setInterval(() => {
      patienceMs -= CLOSING_CHECK_MS;
      const isDone = answering.inFlight.size === 0 || patienceMs <= 0;
      if (isDone) app.server.closeAllConnections();
    }, CLOSING_CHECK_MS);
    app.server.once('close', () => clearInterval(watch));
    watch.unref();
  });
}

/**
 * Serves plain routes, `/healthz` and `/readyz`; every answer carries the security headers.
 * Start it with `listen({ host, port })`; `close()` ends streams and waits for what is in flight.
 */
export function createServer(options: ServerOptions): FastifyInstance {
  const limits = { ...LIMITS, ...options.limits };
  const answering: Answering = {
    log: options.log,
    headers: securityHeaders(options.publicUrl),
    errorPages: options.errorPages,
    gate: new BodyGate(),
    streaming: new Set(),
    inFlight: new Set(),
  };
  const app = fastifyFor(limits, options.trustedProxies ?? [], answering);
  app.server.maxConnections = limits.connections;
  // Node would ask for the body at once; a handler that wants it asks in `body()`.
  app.server.on('checkContinue', (request: IncomingMessage, response: ServerResponse) => {
    app.server.emit('request', request, response);
  });
  bindNotFound(app, answering);
  for (const route of [...healthRoutes(options.readiness), ...options.routes]) {
    bind(app, route, answering);
  }
  endGracefully(app, answering, limits.graceMs);
  return app;
}
