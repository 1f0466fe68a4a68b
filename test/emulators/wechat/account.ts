import { MessageWindow } from './message-window.ts';
import { Tokens } from './tokens.ts';

const TEXT_LIMIT_BYTES = 2_048;

export interface ApiCall {
  readonly path: string;
  readonly body: Readonly<Record<string, unknown>>;
  readonly at: number;
}

export type Answer = Readonly<Record<string, unknown>>;

interface FollowerState {
  following: boolean;
  readonly window: MessageWindow;
  readonly saw: string[];
}

/** What WeChat knows of one Official Account, and what it does when it is called. */
export class Account {
  readonly tokens: Tokens;
  readonly now: () => number;
  readonly appId: string;
  readonly secret: string;
  /** Scene of each code that was made, by what the code holds. */
  readonly scenes = new Map<string, string>();
  readonly menus: unknown[] = [];
  readonly #followers = new Map<string, FollowerState>();

  constructor(options: { appId: string; secret: string; now: () => number }) {
    this.appId = options.appId;
    this.secret = options.secret;
    this.now = options.now;
    this.tokens = new Tokens(options.now);
  }

  follower(openId: string): FollowerState {
    const known = this.#followers.get(openId);
    if (known !== undefined) return known;
    const state = { following: false, window: new MessageWindow(), saw: [] };
    this.#followers.set(openId, state);
    return state;
  }

  handle({ path, body }: ApiCall, accessToken: string): Answer {
    if (path === 'stable_token') return this.#token(body);
    if (!this.tokens.accepts(accessToken)) {
      return { errcode: 40_001, errmsg: `invalid credential ${accessToken}` };
    }
    switch (path) {
      case 'message/custom/send':
        return this.#show(body);
      case 'qrcode/create':
        return this.#code(body);
      case 'menu/create':
        this.menus.push(body);
        return { errcode: 0, errmsg: 'ok' };
      case 'openapi/quota/get':
        return { errcode: 0, quota: { daily_limit: 500_000, used: 12, remain: 499_988 } };
      default:
        return { errcode: 40_066, errmsg: 'invalid url' };
    }
  }

  #token(body: ApiCall['body']): Answer {
    if (body.appid !== this.appId) return { errcode: 40_013, errmsg: 'invalid appid' };
    if (body.secret !== this.secret) return { errcode: 40_125, errmsg: 'invalid appsecret' };
    return this.tokens.ask(body.force_refresh === true);
  }

  #show(body: ApiCall['body']): Answer {
    const { content = '' } = (body.text ?? {}) as { content?: string };
    const follower = this.follower(String(body.touser));
    if (body.msgtype !== 'text') return { errcode: 40_008, errmsg: 'invalid message type' };
    if (content === '') return { errcode: 44_004, errmsg: 'empty content' };
    if (Buffer.byteLength(content) > TEXT_LIMIT_BYTES) {
      return { errcode: 45_002, errmsg: 'content size out of limit' };
    }
    if (!follower.following) return { errcode: 43_004, errmsg: 'require subscribe' };
    const errcode = follower.window.use(this.now());
    if (errcode !== 0) return { errcode, errmsg: 'out of the response window' };
    follower.saw.push(content);
    return { errcode: 0, errmsg: 'ok' };
  }

  #code(body: ApiCall['body']): Answer {
    const { scene } = body.action_info as { scene: { scene_str: string } };
    const seconds = Number(body.expire_seconds);
    const isFine = /^[\w-]{1,64}$/.test(scene.scene_str) && seconds <= 2_592_000;
    if (!isFine) return { errcode: 40_097, errmsg: 'invalid args' };
    const url = `http://weixin.qq.com/q/${this.scenes.size + 1}emulated`;
    this.scenes.set(url, scene.scene_str);
    return { ticket: `ticket-${this.scenes.size}`, expire_seconds: seconds, url };
  }
}
