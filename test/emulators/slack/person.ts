import type { Deliveries } from './deliveries.ts';
import { lineOf, type SeenLine } from './seen-line.ts';
import { until } from './until.ts';
import {
  APP,
  BOT_USER,
  type OpenedView,
  type SlackFile,
  type SlackMessage,
  TEAM,
  type World,
} from './world.ts';

/** Somebody in one channel: a buyer in direct messages, or anybody in a channel. */
export class Person {
  readonly user: string;
  readonly channel: string;
  readonly #world: World;
  readonly #deliveries: Deliveries;

  constructor(world: World, deliveries: Deliveries, user: string, channel: string) {
    this.#world = world;
    this.#deliveries = deliveries;
    this.user = user;
    this.channel = channel;
  }

  get isDirect(): boolean {
    return this.channel.startsWith('D');
  }

  /** Resolves once the program has acknowledged it; with the message's id. */
  async say(text: string, more: { thread?: string; files?: readonly object[] } = {}) {
    const ts = this.#world.timestamp();
    const thread = more.thread === undefined ? {} : { thread_ts: more.thread };
    const files = more.files === undefined ? {} : { files: more.files, subtype: 'file_share' };
    const message = { channel: this.channel, ts, ...thread, user: this.user, text: escaped(text) };
    this.#world.messages.push(message);
    await this.#event({ type: 'message', channel_type: this.#kind(), ...message, ...files });
    return ts;
  }

  /** Sends a file, with words or without; resolves with the message's id. */
  async share(file: Omit<SlackFile, 'id'>, text = ''): Promise<string> {
    const { id, name, type, bytes } = this.#world.keep(file);
    return await this.say(text, { files: [{ id, name, mimetype: type, size: bytes.length }] });
  }

  /** A message with the bot's name before it: Slack tells of it twice. */
  async mention(text: string, thread?: string): Promise<string> {
    const ts = this.#world.timestamp();
    const placed = thread === undefined ? {} : { thread_ts: thread };
    const words = `<@${BOT_USER}> ${escaped(text)}`;
    const message = { channel: this.channel, ts, ...placed, user: this.user, text: words };
    this.#world.messages.push(message);
    await this.#event({ type: 'app_mention', ...message });
    await this.#event({ type: 'message', channel_type: this.#kind(), ...message });
    return ts;
  }

  async edit(ts: string, text: string): Promise<void> {
    const message = this.#world.messageAt(this.channel, ts);
    if (message === undefined) throw new Error(`There is no message ${ts} to edit`);
    const previous = { type: 'message', ...message };
    message.text = escaped(text);
    await this.#event({
      type: 'message',
      subtype: 'message_changed',
      hidden: true,
      channel: this.channel,
      channel_type: this.#kind(),
      ts: this.#world.timestamp(),
      message: { type: 'message', ...message, edited: { user: this.user, ts } },
      previous_message: previous,
    });
  }

  async remove(ts: string): Promise<void> {
    const message = this.#world.messageAt(this.channel, ts);
    if (message === undefined) throw new Error(`There is no message ${ts} to delete`);
    this.#world.messages.splice(this.#world.messages.indexOf(message), 1);
    await this.#event({
      type: 'message',
      subtype: 'message_deleted',
      hidden: true,
      channel: this.channel,
      channel_type: this.#kind(),
      ts: this.#world.timestamp(),
      deleted_ts: ts,
      previous_message: { type: 'message', ...message },
    });
  }

  async openHome(tab: 'home' | 'messages'): Promise<void> {
    const { user, channel } = this;
    const event_ts = this.#world.timestamp();
    await this.#event({ type: 'app_home_opened', user, channel, tab, event_ts });
  }

  /** A slash command, wherever this person is. */
  async command(command: string, text = ''): Promise<void> {
    await this.#deliveries.deliver('command', {
      command,
      text,
      user_id: this.user,
      channel_id: this.channel,
      team_id: TEAM,
      api_app_id: APP,
      trigger_id: this.#world.trigger(this.user),
    });
  }

  /** Presses the newest button with this label that is still there. */
  async press(label: string): Promise<void> {
    const line = this.saw().findLast(({ buttons }) => buttons.some((one) => one.label === label));
    if (line === undefined) throw new Error(`No button ${label} is on the screen of ${this.user}`);
    await this.pressOn(line.messageId, label);
  }

  /** Presses a button that this message has, or had in `before`. */
  async pressOn(ts: string, label: string, before?: SlackMessage): Promise<void> {
    const message = before ?? this.#world.messageAt(this.channel, ts);
    const pressed = (message?.blocks ?? [])
      .flatMap((block) =>
        block.type === 'actions'
          ? block.elements.map((element) => ({ block_id: block.block_id, ...element }))
          : [],
      )
      .find(({ text }) => text.text === label);
    if (pressed === undefined) throw new Error(`No button ${label} is on ${ts}`);
    await this.interact({
      type: 'block_actions',
      channel: { id: this.channel, name: 'directmessage' },
      container: { type: 'message', message_ts: ts, channel_id: this.channel },
      message: { type: 'message', ...message },
      actions: [{ ...pressed, action_ts: this.#world.timestamp() }],
    });
  }

  /** Types into the field of the app's home and presses Enter. */
  async enterCode(code: string): Promise<void> {
    const action = { type: 'plain_text_input', block_id: 'code', action_id: 'invitation-code' };
    await this.interact({
      type: 'block_actions',
      container: { type: 'view', view_id: 'V0HOME' },
      view: { id: 'V0HOME', type: 'home' },
      actions: [{ ...action, value: code, action_ts: this.#world.timestamp() }],
    });
  }

  /** Sends the newest form that was opened for this person. */
  async submit(words: string, form: OpenedView | undefined = this.forms().at(-1)): Promise<void> {
    if (form === undefined) throw new Error(`No form is open for ${this.user}`);
    const values = { answer: { words: { type: 'plain_text_input', value: words } } };
    const view = { ...form.view, id: form.id, state: { values } };
    await this.interact({ type: 'view_submission', view });
  }

  async interact(payload: object): Promise<void> {
    await this.#deliveries.deliver('interaction', {
      team: { id: TEAM },
      api_app_id: APP,
      user: { id: this.user, username: this.user.toLowerCase(), team_id: TEAM },
      trigger_id: this.#world.trigger(this.user),
      ...payload,
    });
  }

  forms(): readonly OpenedView[] {
    return this.#world.views.filter(({ user }) => user === this.user);
  }

  /** The channel as it is now. */
  saw(): readonly SeenLine[] {
    return this.#world.messages.filter(({ channel }) => channel === this.channel).map(lineOf);
  }

  heard(): readonly SeenLine[] {
    return this.saw().filter(({ from }) => from === 'bot');
  }

  /** What only this person was told. */
  whispers(): readonly string[] {
    return this.#world.ephemerals.filter(({ user }) => user === this.user).map(({ text }) => text);
  }

  message(ts: string): SlackMessage | undefined {
    const message = this.#world.messageAt(this.channel, ts);
    return message && structuredClone(message);
  }

  /** Waits for a line of the bot that matches. */
  async hears(pattern: RegExp, timeoutMs?: number): Promise<SeenLine> {
    const look = () => this.heard().find(({ text }) => pattern.test(text));
    const heard = () => this.heard().map(({ text }) => text);
    return await until(this.#world, look, timeoutMs, () =>
      [`${this.user} did not hear ${pattern}, but:`, ...heard()].join('\n'),
    );
  }

  async #event(event: object): Promise<void> {
    await this.#deliveries.deliver('event', {
      type: 'event_callback',
      token: 'a-token-of-old-times',
      team_id: TEAM,
      api_app_id: APP,
      event_id: this.#world.nextId('Ev'),
      event_time: Math.floor(this.#world.now() / 1_000),
      authorizations: [{ team_id: TEAM, user_id: BOT_USER, is_bot: true }],
      event,
    });
  }

  #kind(): 'im' | 'channel' {
    return this.isDirect ? 'im' : 'channel';
  }
}

/** As Slack hands people's words on. */
function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
