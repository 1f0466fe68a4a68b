import type { Account, KeptFile } from './account.ts';
import type { WebhookDelivery } from './webhook-delivery.ts';

/** A person on WeChat. Each action resolves with the status of the delivery's last answer. */
export class Follower {
  readonly openId: string;
  readonly #account: Account;
  readonly #delivery: WebhookDelivery;
  #messages = 0;
  #newest = '';

  constructor(openId: string, account: Account, delivery: WebhookDelivery) {
    this.openId = openId;
    this.#account = account;
    this.#delivery = delivery;
  }

  /** Everything of the account on this person's screen, oldest first. */
  saw(): readonly string[] {
    return this.#state.saw;
  }

  /** Every file of the account, with the kind as which it is shown. */
  files() {
    return this.#state.files;
  }

  async say(text: string) {
    return await this.#message('text', `<Content>${cdata(text)}</Content>`);
  }

  async sendImage(mediaId: string) {
    return await this.#message('image', `<MediaId>${cdata(mediaId)}</MediaId>`);
  }

  /** Sends a picture or a video with these bytes. */
  async share(file: KeptFile) {
    const kind = file.type.startsWith('video/') ? 'video' : 'image';
    const id = cdata(this.#account.keep(file));
    return await this.#message(kind, `<MediaId>${id}</MediaId>`);
  }

  async speak(mediaId: string, heard: string) {
    const fields = `<MediaId>${cdata(mediaId)}</MediaId><Recognition>${cdata(heard)}</Recognition>`;
    return await this.#message('voice', fields);
  }

  async follow() {
    this.#state.following = true;
    this.#state.window.opened(this.#account.now());
    return await this.#event('subscribe', '');
  }

  /** Scans what a code holds. Somebody who does not follow yet follows by scanning. */
  async scan(code: string) {
    const scene = this.#account.scenes.get(code);
    if (scene === undefined) throw new Error('No such code was made');
    return await this.scanScene(scene);
  }

  async scanScene(scene: string) {
    const isNew = !this.#state.following;
    this.#state.following = true;
    this.#state.window.opened(this.#account.now());
    return isNew
      ? await this.#event('subscribe', `qrscene_${scene}`)
      : await this.#event('SCAN', scene);
  }

  async pressMenu(key: string) {
    this.#state.window.opened(this.#account.now());
    return await this.#event('CLICK', key);
  }

  async unfollow() {
    this.#state.following = false;
    return await this.#event('unsubscribe', '');
  }

  /** The newest action once more. */
  async repeat() {
    return await this.#delivery.deliver(this.#newest);
  }

  get #state() {
    return this.#account.follower(this.openId);
  }

  async #message(type: string, fields: string) {
    // Only who follows has a chat to write in.
    this.#state.following = true;
    this.#state.window.messaged(this.#account.now());
    this.#messages += 1;
    const id = `${this.#account.now()}${String(this.#messages).padStart(4, '0')}`;
    return await this.#deliver(`<MsgType>${cdata(type)}</MsgType>${fields}<MsgId>${id}</MsgId>`);
  }

  async #event(event: string, key: string) {
    const fields = `<Event>${cdata(event)}</Event><EventKey>${cdata(key)}</EventKey>`;
    return await this.#deliver(`<MsgType>${cdata('event')}</MsgType>${fields}`);
  }

  async #deliver(fields: string) {
    const seconds = Math.floor(this.#account.now() / 1_000);
    const from = `<FromUserName>${cdata(this.openId)}</FromUserName>`;
    const head = `<ToUserName>${cdata('gh_1')}</ToUserName>${from}`;
    this.#newest = `<xml>${head}<CreateTime>${seconds}</CreateTime>${fields}</xml>`;
    return await this.#delivery.deliver(this.#newest);
  }
}

/** As WeChat writes it: the end mark within a text is split over two sections. */
export function cdata(text: string): string {
  return `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;
}
