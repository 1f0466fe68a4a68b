import { unplug } from '../parts/unplug.ts';
import { Account, type ApiCall } from './account.ts';
import { ApiFront } from './api-front.ts';
import { FaultPlan } from './fault-plan.ts';
import { Follower } from './follower.ts';
import { WebhookDelivery } from './webhook-delivery.ts';

/*
 * An Official Account of WeChat on loopback: set the program's variables from `environment`, tell
 * `connect` where it listens.
 *
 *   const wechat = await startWeChatEmulator({ encrypted: true });
 *   const anna = wechat.follower('oAnna');
 *   await anna.scan(entrance.scan);            // or scanScene, follow, say, speak, pressMenu …
 *   expect(anna.saw().at(-1)).toContain('May we begin');
 *   wechat.faults.next('message/custom/send', refusals.windowUsedUp());
 *
 * It keeps the rules of the message window by `now`, the limit of bytes, one stable token at a
 * time, and the delivery's repeats. Not here: passive replies, payments.
 */
export interface WeChatEmulatorOptions {
  readonly now?: () => number;
  readonly timeScale?: number;
  /** Safe mode. */
  readonly encrypted?: boolean;
}

const APP_ID = 'wx0123456789abcdef';
const SECRET = 'emulatedappsecret0123456789abcdef';
const TOKEN = 'emulatedServerToken01';
const AES_KEY = 'EmulatedEncodingAESKey0123456789abcdefghijk';

export type WeChatEmulator = Awaited<ReturnType<typeof startWeChatEmulator>>;

export async function startWeChatEmulator(options: WeChatEmulatorOptions = {}) {
  const now = options.now ?? Date.now;
  const aesKey = options.encrypted ? AES_KEY : undefined;
  const account = new Account({ appId: APP_ID, secret: SECRET, now });
  const faults = new FaultPlan();
  const front = new ApiFront(account, faults);
  const timeScale = options.timeScale ?? 1;
  const delivery = new WebhookDelivery({ token: TOKEN, appId: APP_ID, aesKey, now, timeScale });
  const apiUrl = await front.listen();
  return {
    environment: {
      WECHAT_OA_APP_ID: APP_ID,
      WECHAT_OA_SECRET: SECRET,
      WECHAT_OA_TOKEN: TOKEN,
      WECHAT_OA_API_URL: apiUrl,
      ...(aesKey === undefined ? {} : { WECHAT_OA_AES_KEY: aesKey }),
    },
    secrets: [SECRET, TOKEN, AES_KEY],
    account,
    faults,
    delivery,
    deliveries: delivery.deliveries,
    unplug: () => unplug(front.server),
    callsOf: (path: string): readonly ApiCall[] => front.calls.filter((call) => call.path === path),
    connect: (programUrl: string) => {
      delivery.url = `${programUrl}/webhooks/wechat`;
    },
    follower: (openId: string) => new Follower(openId, account, delivery),
    stop: () => front.close(),
  };
}
