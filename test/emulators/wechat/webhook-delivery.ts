import { randomBytes } from 'node:crypto';
import { encrypt, getSignature } from '@wecom/crypto';

/** WeChat waits so long for its answer, and repeats three times. */
const PATIENCE_MS = 5_000;
const REPEATS = 3;

export interface Delivery {
  readonly xml: string;
  readonly status: number | 'no answer';
  readonly body: string;
}

export interface DeliveryOptions {
  readonly token: string;
  readonly appId: string;
  /** EncodingAESKey; absent: deliveries in the clear. */
  readonly aesKey: string | undefined;
  readonly now: () => number;
  /** 0.1 makes the five seconds half a second. */
  readonly timeScale: number;
}

export interface Signed {
  readonly query: URLSearchParams;
  readonly body: string;
}

/** Posts to the account's server as WeChat does: signed, sealed where it has a key, repeated. */
export class WebhookDelivery {
  readonly deliveries: Delivery[] = [];
  url = '';
  readonly #options: DeliveryOptions;

  constructor(options: DeliveryOptions) {
    this.#options = options;
  }

  /** One request, ready to be sent; the time is that of the emulator unless another is given. */
  sign(xml: string, atMs: number = this.#options.now()): Signed {
    const { token, appId, aesKey } = this.#options;
    const timestamp = String(Math.floor(atMs / 1_000));
    const nonce = randomBytes(5).toString('hex');
    const signature = getSignature(token, timestamp, nonce, '');
    const query = new URLSearchParams({ signature, timestamp, nonce });
    if (aesKey === undefined) return { query, body: xml };

    const sealed = encrypt(aesKey, xml, appId);
    query.set('encrypt_type', 'aes');
    query.set('msg_signature', getSignature(token, timestamp, nonce, sealed));
    const body = `<xml><ToUserName><![CDATA[gh_1]]></ToUserName><Encrypt><![CDATA[${sealed}]]></Encrypt></xml>`;
    return { query, body };
  }

  async post({ query, body }: Signed): Promise<Delivery> {
    try {
      const response = await fetch(`${this.url}?${query}`, {
        method: 'POST',
        headers: { 'content-type': 'text/xml' },
        body,
        signal: AbortSignal.timeout(PATIENCE_MS * this.#options.timeScale),
      });
      return { xml: body, status: response.status, body: await response.text() };
    } catch {
      return { xml: body, status: 'no answer', body: '' };
    }
  }

  /** Until it is taken, or has been repeated three times; the status of the last. */
  async deliver(xml: string): Promise<number | 'no answer'> {
    const signed = this.sign(xml);
    let last: Delivery['status'] = 'no answer';
    for (let tries = 0; tries <= REPEATS; tries += 1) {
      const delivery = await this.post(signed);
      this.deliveries.push(delivery);
      last = delivery.status;
      if (last === 200 && delivery.body === 'success') break;
    }
    return last;
  }
}
