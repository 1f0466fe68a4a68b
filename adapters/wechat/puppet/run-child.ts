import { type Message, WechatyBuilder, type WechatyOptions } from 'wechaty';
import { faultOf } from '../../../src/base/fault-of.ts';
import { fetchFile, fileBoxOf } from './child-files.ts';
import { type FromChild, ToChild } from './child-messages.ts';
import { readMessage } from './read-message.ts';

const HEARTBEAT_MS = 5_000;

type Bot = ReturnType<typeof WechatyBuilder.build>;
type Puppet = WechatyOptions['puppet'];
type Begin = Extract<ToChild, { readonly kind: 'begin' }>;
type Send = Extract<ToChild, { readonly kind: 'send' }>;
type Fetch = Extract<ToChild, { readonly kind: 'fetch' }>;

/** Where wechaty keeps its login, as `<name>.memory-card.json` in the folder it runs in. */
const NAME = 'quayside';

/** Does what the parent says until it is gone; `given` takes the place of the puppet it names. */
export function runChild(given?: Puppet): void {
  let bot: Bot | undefined;
  process.on('disconnect', () => process.exit());
  process.on('message', (raw) => {
    const message = ToChild.parse(raw);
    if (message.kind === 'begin') bot = begin(message, given);
    else if (message.kind === 'send') void send(bot, message);
    else void fetch(bot, message);
  });
}

function tell(message: FromChild): void {
  process.send?.(message);
}

function begin({ puppet, token, teamRooms }: Begin, given: Puppet): Bot {
  const options = { name: NAME, puppet: given ?? puppet, puppetOptions: { token } };
  const bot = WechatyBuilder.build(options as WechatyOptions);
  bot.on('scan', (code) => tell({ kind: 'scan', code }));
  bot.on('login', () => tell({ kind: 'login' }));
  bot.on('logout', () => tell({ kind: 'logout' }));
  bot.on('error', (error) => tell({ kind: 'fault', fault: nameOf(error) }));
  // One after another: reading waits for wechaty, and what was said first is to arrive first.
  let before: Promise<void> = Promise.resolve();
  bot.on('message', (message) => {
    before = before.then(() => pass(message, teamRooms));
  });
  setInterval(() => tell({ kind: 'alive' }), HEARTBEAT_MS);
  bot.start().catch((error: unknown) => {
    tell({ kind: 'fault', fault: nameOf(error) });
    process.exitCode = 1;
    process.disconnect?.();
  });
  return bot;
}

async function pass(message: Message, teamRooms: readonly string[]): Promise<void> {
  try {
    const event = await readMessage(message, teamRooms);
    if (event !== undefined) tell({ kind: 'event', event });
  } catch (error) {
    tell({ kind: 'fault', fault: nameOf(error) });
  }
}

async function send(bot: Bot | undefined, { number, to, texts, files }: Send): Promise<void> {
  if (bot === undefined || !bot.isLoggedIn) {
    return tell({ kind: 'not-sent', number, why: 'logged-out' });
  }
  try {
    const chat = (await bot.Contact.find({ id: to })) ?? (await bot.Room.find({ id: to }));
    if (chat === undefined) return tell({ kind: 'not-sent', number, why: 'no-such-chat' });
    for (const part of [...texts, ...files.map(fileBoxOf)]) await chat.say(part);
    tell({ kind: 'sent', number });
  } catch (error) {
    tell({ kind: 'fault', fault: nameOf(error) });
    tell({ kind: 'not-sent', number, why: 'failed' });
  }
}

async function fetch(bot: Bot | undefined, asked: Fetch): Promise<void> {
  const { number } = asked;
  try {
    tell(bot ? await fetchFile(bot, asked) : { kind: 'no-file', number, why: 'not-there' });
  } catch (error) {
    tell({ kind: 'fault', fault: nameOf(error) });
    tell({ kind: 'no-file', number, why: 'not-there' });
  }
}

/** Its class alone: messages of errors may hold what people wrote. */
function nameOf(error: unknown): string {
  return faultOf(error).slice(0, 200);
}
