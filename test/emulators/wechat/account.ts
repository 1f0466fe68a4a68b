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
  readonly files: { readonly msgtype: string; readonly file: KeptFile }[];
}

/** A file that WeChat keeps for a while. */
export interface KeptFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

const FILE_LIMITS_BYTES: Readonly<Record<string, number>> = {
  image: 10_000_000,
  voice: 2_000_000,
  video: 10_000_000,
};

/** What WeChat knows of one Official Account, and what it does when it is called. */
export class Account {
  readonly tokens: Tokens;
  readonly now: () => number;
  readonly appId: string;
  readonly secret: string;
  /** Scene of each code that was made, by what the code holds. */
  readonly scenes = new Map<string, string>();
  readonly menus: unknown[] = [];
  readonly media = new Map<string, KeptFile>();
  /** Videos are given out by this address, once a test names one. */
  videoUrl: string | undefined;
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
    const state = { following: false, window: new MessageWindow(), saw: [], files: [] };
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
      case 'media/upload':
        return this.#upload(body);
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
    if (String(body.msgtype) in FILE_LIMITS_BYTES) return this.#showFile(body, follower);
    if (body.msgtype !== 'text') return { errcode: 40_008, errmsg: 'invalid message type' };
    if (content === '') return { errcode: 44_004, errmsg: 'empty content' };
    if (Buffer.byteLength(content) > TEXT_LIMIT_BYTES) {
      return { errcode: 45_002, errmsg: 'content size out of limit' };
    }
    return this.#spoken(follower, () => follower.saw.push(content));
  }

  #showFile(body: ApiCall['body'], follower: FollowerState): Answer {
    const msgtype = String(body.msgtype);
    const { media_id = '' } = (body[msgtype] ?? {}) as { media_id?: string };
    const file = this.media.get(media_id);
    if (file === undefined) return { errcode: 40_007, errmsg: 'invalid media_id' };
    return this.#spoken(follower, () => follower.files.push({ msgtype, file }));
  }

  #spoken(follower: FollowerState, show: () => void): Answer {
    if (!follower.following) return { errcode: 43_004, errmsg: 'require subscribe' };
    const errcode = follower.window.use(this.now());
    if (errcode !== 0) return { errcode, errmsg: 'out of the response window' };
    show();
    return { errcode: 0, errmsg: 'ok' };
  }

  /** Somebody has sent this; the id by which it can be had. */
  keep(file: KeptFile): string {
    const id = `media-${this.media.size + 1}`;
    this.media.set(id, file);
    return id;
  }

  /** The file, or in words why there is none. */
  give(id: string, accessToken: string): KeptFile {
    const file = this.media.get(id);
    if (!this.tokens.accepts(accessToken)) {
      return inWords({ errcode: 40_001, errmsg: `invalid credential ${accessToken}` });
    }
    if (file === undefined) return inWords({ errcode: 40_007, errmsg: 'invalid media_id' });
    if (file.type === 'video/mp4' && this.videoUrl) return inWords({ video_url: this.videoUrl });
    return file;
  }

  #upload(body: ApiCall['body']): Answer {
    const { type, file } = body as { type?: string; file?: KeptFile };
    const limit = FILE_LIMITS_BYTES[type ?? ''];
    if (limit === undefined) return { errcode: 40_004, errmsg: 'invalid media type' };
    if (file === undefined || file.bytes.length === 0) {
      return { errcode: 41_005, errmsg: 'media data missing' };
    }
    if (file.bytes.length > limit) return { errcode: 45_001, errmsg: 'media size out of limit' };
    const media_id = this.keep(file);
    return { type, media_id, created_at: Math.floor(this.now() / 1_000) };
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

function inWords(answer: object): KeptFile {
  const bytes = Buffer.from(JSON.stringify(answer));
  return { name: '', type: 'text/plain', bytes };
}
