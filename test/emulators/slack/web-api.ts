import type { z } from 'zod';
import { ApiRefusal } from './api-refusal.ts';
import { Home, MessageBlocks, Modal } from './block-kit.ts';
import type { FileShelf } from './file-shelf.ts';
import { APP, BOT, BOT_USER, TEAM, type World } from './world.ts';

export type Body = Readonly<Record<string, string>>;

/** The Web API's methods, with Slack's checks of what is asked. */
export class WebApi {
  readonly #world: World;
  readonly #openSocket: () => string;
  readonly #files: FileShelf;

  constructor(world: World, openSocket: () => string, files: FileShelf) {
    this.#world = world;
    this.#openSocket = openSocket;
    this.#files = files;
  }

  /** Throws ApiRefusal. */
  handle(method: string, body: Body): object {
    switch (method) {
      case 'api.test':
        return {};
      case 'auth.test':
        return { team: 'Nordlicht', team_id: TEAM, user_id: BOT_USER, bot_id: BOT };
      case 'bots.info':
        return { bot: { id: BOT, app_id: APP, name: 'quayside' } };
      case 'users.info':
        return this.#user(body);
      case 'conversations.open':
        return { channel: { id: this.directOf(body.users ?? '') } };
      case 'conversations.history':
        return { messages: this.#said(body).toReversed() };
      case 'conversations.replies':
        return { messages: this.#said(body, body.ts) };
      case 'chat.postMessage':
        return this.#post(body);
      case 'chat.postEphemeral':
        return this.#whisper(body);
      case 'chat.update':
        return this.#update(body);
      case 'files.info':
        return this.#files.info(body);
      case 'files.getUploadURLExternal':
        return this.#files.announce(body);
      case 'files.completeUploadExternal':
        return this.#share(body);
      case 'views.open':
        return this.#openView(body);
      case 'views.publish':
        this.#world.homes.set(body.user_id ?? '', checked(Home, body.view, 'invalid_arguments'));
        return { view: { id: 'V0HOME' } };
      case 'apps.connections.open':
        return { url: this.#openSocket() };
      default:
        throw new ApiRefusal('unknown_method');
    }
  }

  /** The same person has the same direct messages. */
  directOf(user: string): string {
    const known = [...this.#world.directs].find(([, person]) => person === user)?.[0];
    if (known !== undefined) return known;
    if (!this.#world.users.has(user)) throw new ApiRefusal('user_not_found');
    const channel = this.#world.nextId('D');
    this.#world.directs.set(channel, user);
    return channel;
  }

  #user({ user = '' }: Body): object {
    const found = this.#world.users.get(user);
    if (found === undefined) throw new ApiRefusal('user_not_found');
    const { id, name, locale } = found;
    return { user: { id, name, real_name: name, locale, profile: { display_name: name } } };
  }

  #said({ channel = '', include_all_metadata }: Body, thread?: string): readonly object[] {
    this.#reach(channel);
    const seen = this.#world.messages.filter(
      (one) =>
        one.channel === channel &&
        // What is said in threads is not in the channel's own history.
        (thread === undefined
          ? one.thread_ts === undefined
          : one.thread_ts === thread || one.ts === thread),
    );
    if (include_all_metadata === 'true') return seen;
    return seen.map(({ metadata: _, ...rest }) => rest);
  }

  #post(body: Body): object {
    const { channel = '', thread_ts, text = '' } = body;
    this.#reach(channel);
    const blocks = checked(MessageBlocks, body.blocks ?? '[]', 'invalid_blocks');
    if (text === '' && blocks.length === 0) throw new ApiRefusal('no_text');
    if (body.link_names === 'true' || body.unfurl_links !== 'false') {
      throw new ApiRefusal('the_program_must_not_wake_links_and_names');
    }
    const ts = this.#world.timestamp();
    const metadata = body.metadata === undefined ? {} : { metadata: JSON.parse(body.metadata) };
    const thread = thread_ts === undefined ? {} : { thread_ts };
    const message = { channel, ts, ...thread, user: BOT_USER, bot_id: BOT, text, blocks };
    this.#world.messages.push({ ...message, ...metadata });
    return { channel, ts };
  }

  #share({ channel_id: channel = '', thread_ts, files = '[]' }: Body): object {
    this.#reach(channel);
    const shared = this.#files.uploaded(files);
    const thread = thread_ts === undefined ? {} : { thread_ts };
    const ts = this.#world.timestamp();
    const placed = { channel, ts, ...thread, user: BOT_USER, text: '' };
    this.#world.messages.push({ ...placed, files: shared });
    return { files: shared.map(({ id, name }) => ({ id, title: name })) };
  }

  #whisper({ channel = '', user = '', text = '' }: Body): object {
    this.#reach(channel);
    this.#world.ephemerals.push({ channel, user, text });
    return { message_ts: this.#world.timestamp() };
  }

  #update(body: Body): object {
    const { channel = '', ts = '' } = body;
    const message = this.#world.messageAt(channel, ts);
    if (message === undefined) throw new ApiRefusal('message_not_found');
    if (message.user !== BOT_USER) throw new ApiRefusal('cant_update_message');
    message.blocks = checked(MessageBlocks, body.blocks ?? '[]', 'invalid_blocks');
    message.text = body.text ?? message.text;
    // Slack replaces the whole: what is not given again is gone.
    if (body.metadata === undefined) delete message.metadata;
    else message.metadata = JSON.parse(body.metadata);
    return { channel, ts, text: message.text };
  }

  #openView({ trigger_id = '', view }: Body): object {
    const user = this.#world.triggers.get(trigger_id);
    // A trigger opens one form.
    if (user === undefined) throw new ApiRefusal('expired_trigger_id');
    this.#world.triggers.delete(trigger_id);
    const opened = checked(Modal, view, 'invalid_arguments');
    const id = this.#world.nextId('V');
    this.#world.views.push({ id, user, view: opened });
    return { view: { id } };
  }

  #reach(channel: string): void {
    const why = this.#world.closed.get(channel);
    if (why !== undefined) throw new ApiRefusal(why);
    if (this.#world.directs.has(channel) || this.#world.channels.has(channel)) return;
    throw new ApiRefusal('channel_not_found');
  }
}

function checked<Value>(
  schema: z.ZodType<Value>,
  json: string | undefined,
  refusal: string,
): Value {
  const parsed = schema.safeParse(JSON.parse(json ?? 'null'));
  if (!parsed.success) throw new ApiRefusal(refusal);
  return parsed.data;
}
