import type { Message } from 'grammy/types';
import { ApiError, badRequest } from './api-error.ts';
import { checkSendable } from './check-sendable.ts';
import type { LongPoll } from './long-poll.ts';
import { checkFile, FILE_FIELDS, keepFile } from './show-file.ts';
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
  ...Object.keys(FILE_FIELDS),
];

/** Telegram's ids of topics and of messages are the same row of numbers. */
const FIRST_TOPIC = 5_001;

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

    const file = method in FILE_FIELDS ? checkFile(method, body) : undefined;
    this.#check(method, body);
    // Only planned faults limit the rate here, so that tests say what happens.
    this.#world.server.memberState.resetRateLimit(Number(body.chat_id));
    const result = await this.#world.server.handleApiCall(method, { ...body });
    if (method === 'answerCallbackQuery') this.#recordAnswer(body);
    if (method.startsWith('send')) this.#place(result as Message, body);
    if (file !== undefined) keepFile(this.#world, body, file, result as Message);
    return result;
  }

  #own(method: string, body: Body, gone: AbortSignal): Promise<unknown> | undefined {
    switch (method) {
      case 'createForumTopic':
        return this.#openTopic(body);
      case 'getFile':
        return this.#asked(() => this.#world.files.info(body.file_id));
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

  async #asked(work: () => unknown): Promise<unknown> {
    return work();
  }

  async #openTopic(body: Body): Promise<unknown> {
    const chat = Number(body.chat_id);
    const forum = this.#world.forums.get(chat);
    if (forum === undefined) throw badRequest('the chat is not a forum');
    if (!forum.mayOpen) throw badRequest('not enough rights to create a topic');
    const name = String(body.name ?? '');
    if (name === '' || name.length > 128) throw badRequest('TOPIC_TITLE_INVALID');
    const topic = FIRST_TOPIC + this.#world.topics.size;
    this.#world.topics.set(`${chat}/${topic}`, name);
    return { message_thread_id: topic, name, icon_color: 0x6fb9f0 };
  }

  /** The double knows neither topics of files nor today's way to answer. */
  #place(message: Message, body: Body): void {
    const { message_id: answered } = (body.reply_parameters ?? {}) as { message_id?: number };
    const reply =
      answered === undefined
        ? undefined
        : this.#world.server.getMessage(Number(body.chat_id), answered);
    const topic = body.message_thread_id;
    Object.assign(message, {
      ...(reply === undefined ? {} : { reply_to_message: reply }),
      ...(topic === undefined ? {} : { message_thread_id: Number(topic), is_topic_message: true }),
    });
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
    if (method === 'sendMessage' || method in FILE_FIELDS) checkSendable(this.#world, body);
    if (method === 'editMessageReplyMarkup') this.#checkModified(body);
    if (method === 'editMessageText') this.#checkRewritten(body);
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

  #checkRewritten(body: Body): void {
    checkSendable(this.#world, body);
    const message = this.#world.server.getMessage(Number(body.chat_id), Number(body.message_id));
    if (message === undefined) throw badRequest('message to edit not found');
    const before = JSON.stringify([message.text, rowsOf(message.reply_markup)]);
    if (before === JSON.stringify([body.text, rowsOf(body.reply_markup)])) {
      throw badRequest(
        'message is not modified: specified new message content and reply markup are exactly the same',
      );
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

function rowsOf(markup: unknown): unknown {
  return (markup as { inline_keyboard?: unknown } | undefined)?.inline_keyboard ?? [];
}
