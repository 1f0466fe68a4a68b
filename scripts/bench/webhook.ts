import { Agent, type IncomingMessage, request } from 'node:http';

export interface Acknowledgement {
  readonly status: number;
  /** True where the answer is itself a message to the chat, as the Bot API allows. */
  readonly says: boolean;
}

/** Where a contestant takes its updates; a restart moves it. */
export interface Target {
  readonly port: number;
  readonly path: string;
  readonly secret: string;
}

/** Posts updates as Telegram does. Rejects where the connection breaks before an answer. */
export class WebhookPoster {
  readonly #agent = new Agent({ keepAlive: true });

  /** `onFlushed` is called once the update has left for the contestant. */
  post(target: Target, update: string, onFlushed?: () => void): Promise<Acknowledgement> {
    return new Promise((resolve, reject) => {
      const posting = request({
        agent: this.#agent,
        host: '127.0.0.1',
        port: target.port,
        path: target.path,
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(update),
          'x-telegram-bot-api-secret-token': target.secret,
        },
      });
      posting.on('response', (response) => void read(response).then(resolve, reject));
      posting.on('error', reject);
      posting.end(update, onFlushed);
    });
  }

  close(): void {
    this.#agent.destroy();
  }
}

function read(response: IncomingMessage): Promise<Acknowledgement> {
  return new Promise((resolve, reject) => {
    let body = '';
    response.setEncoding('utf8');
    response.on('data', (chunk: string) => {
      body += chunk;
    });
    response.on('error', reject).on('end', () => {
      resolve({ status: response.statusCode ?? 0, says: body.includes('"sendMessage"') });
    });
  });
}
