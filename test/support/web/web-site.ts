import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import type { Pace } from '../../../adapters/web/follow.ts';
import { WebChat } from '../../../adapters/web/web-chat.ts';
import { createServer } from '../../../src/http/server.ts';
import { pageAssetRoutes } from '../../../src/pages/asset-routes.ts';
import type { WebEngine } from './web-engine.ts';

/** The pace of a test: nobody has three seconds. */
const QUICK: Pace = { watchMs: 100, pollMs: 200, settleMs: 50, heartbeatMs: 400, retryMs: 100 };

/** The web chat of an engine on a port of this machine, which can be taken down and put up again. */
export class WebSite {
  readonly engine: WebEngine;
  readonly pace: Pace;
  #server: FastifyInstance | undefined;
  #chat: WebChat | undefined;
  #port = 0;

  constructor(engine: WebEngine, pace: Pace = QUICK) {
    this.engine = engine;
    this.pace = pace;
  }

  get url(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  async up(): Promise<this> {
    const chat = new WebChat(this.engine.context, this.pace);
    const { log } = this.engine.context;
    const { companyName } = this.engine;
    const routes = [...chat.routes, ...pageAssetRoutes({ companyName })];
    const server = createServer({ routes, log, readiness: async () => ({ ready: true }) });
    await this.engine.attach(chat);
    await server.listen({ host: '127.0.0.1', port: this.#port });
    this.#port = (server.server.address() as AddressInfo).port;
    this.#server = server;
    this.#chat = chat;
    return this;
  }

  async down(): Promise<void> {
    await this.#chat?.stop();
    await this.#server?.close();
  }
}
