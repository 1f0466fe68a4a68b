import { ApiError, badRequest } from './api-error.ts';
import { checkSendable } from './check-sendable.ts';
import type { LongPoll } from './long-poll.ts';
import type { WebhookDelivery } from './webhook-delivery.ts';
import type { World } from './world.ts';

export type Body = Readonly<Record<string, unknown>>;

/** After this long Telegram no longer knows a pressed button. */
const PRESS_LIFE_MS = 150_000;

/** Methods that the double below answers; any other is unknown to this emulator. */
const DOUBLED = [
  'getMe',
  'sendMessage',
  'editMessageText',
  'editMessageReplyMarkup',
  'deleteMessage',
  'answerCallbackQuery',
  'setMyCommands',
  'deleteMyCommands',
  'getMyCommands',
  'setMyDescription',
  'setMyShortDescription',
];

/** The Bot API's methods: Telegram's checks in front of the double's bookkeeping. */
export class BotApi {
  readonly #world: World;
  readonly #polls: LongPoll;
  readonly #webhooks: WebhookDelivery;

  constructor(world: World, polls: LongPoll, webhooks: WebhookDelivery) {
    this.#world = world;
    this.#polls = polls;
    this.#webhooks = webhooks;
  }

  /**
   * Resolves with the method's result; rejects with ApiError or the double's like.
   * The signal tells that the bot has hung up.
   */
  async handle(method: string, body: Body, gone: AbortSignal): Promise<unknown> {
    this.#world.tick();
    const own = this.#own(method, body, gone);
    if (own !== undefined) return await own;
    if (!DOUBLED.includes(method)) throw new ApiError(404, 'Not Found: method not found');

    this.#check(method, body);
    // Only planned faults limit the rate here, so that tests say what happens.
    this.#world.server.memberState.resetRateLimit(Number(body.chat_id));
    const result = await this.#world.server.handleApiCall(method, { ...body });
    if (method === 'answerCallbackQuery') this.#recordAnswer(body);
    return result;
  }

  #own(method: string, body: Body, gone: AbortSignal): Promise<unknown> | undefined {
    switch (method) {
      case 'getUpdates':
        return this.#getUpdates(body, gone);
      case 'setWebhook':
        return this.#setWebhook(body);
      case 'deleteWebhook':
        this.#webhooks.set(undefined);
        return Promise.resolve(true);
      case 'getWebhookInfo':
        return Promise.resolve({
          url: this.#webhooks.webhook?.url ?? '',
          has_custom_certificate: false,
          pending_update_count: this.#world.pending.size,
        });
      default:
        return undefined;
    }
  }

  async #getUpdates(body: Body, gone: AbortSignal): Promise<unknown> {
    if (this.#webhooks.webhook !== undefined) {
      const why = "can't use getUpdates method while webhook is active";
      throw new ApiError(409, `Conflict: ${why}; use deleteWebhook to delete the webhook first`);
    }
    this.#allow(body);
    return await this.#polls.get(body, gone);
  }

  async #setWebhook(body: Body): Promise<unknown> {
    const secret = body.secret_token;
    if (typeof secret === 'string' && !/^[A-Za-z0-9_-]{1,256}$/.test(secret)) {
      throw badRequest('secret token contains unallowed characters');
    }
    this.#allow(body);
    this.#webhooks.set({
      url: String(body.url),
      secret: typeof secret === 'string' ? secret : undefined,
    });
    return true;
  }

  #allow(body: Body): void {
    if (Array.isArray(body.allowed_updates)) this.#world.allowedUpdates = body.allowed_updates;
  }

  #check(method: string, body: Body): void {
    if (method === 'sendMessage') checkSendable(this.#world, body);
    if (method === 'editMessageReplyMarkup') this.#checkModified(body);
    if (method === 'answerCallbackQuery') this.#checkAnswerable(body);
  }

  #checkModified(body: Body): void {
    const { server } = this.#world;
    const message = server.getMessage(Number(body.chat_id), Number(body.message_id));
    if (message === undefined) throw badRequest('message to edit not found');
    if (JSON.stringify(message.reply_markup) === JSON.stringify(body.reply_markup)) {
      throw badRequest('message is not modified');
    }
  }

  #checkAnswerable(body: Body): void {
    const press = this.#world.presses.get(String(body.callback_query_id));
    if (press === undefined || this.#world.now() - press.pressedAt > PRESS_LIFE_MS) {
      throw badRequest('query is too old and response timeout expired or query ID is invalid');
    }
    if (String(body.text ?? '').length > 200) throw badRequest('MESSAGE_TOO_LONG');
  }

  #recordAnswer(body: Body): void {
    const press = this.#world.presses.get(String(body.callback_query_id));
    if (press === undefined) return;
    press.answeredAt = this.#world.now();
    if (typeof body.text === 'string') press.notice = body.text;
  }
}
