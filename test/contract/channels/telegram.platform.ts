import { addressOf, conversationId } from '../../../src/core/contract/ids.ts';
import { type FrontDoor, openFrontDoor } from '../../emulators/parts/front-door.ts';
import { startTelegramEmulator, type TelegramEmulator } from '../../emulators/telegram/emulator.ts';
import { type Fault, refusals } from '../../emulators/telegram/fault-plan.ts';
import type { Person } from '../../emulators/telegram/person.ts';
import { WEBHOOK_SECRET } from '../../emulators/telegram/run-adapter.ts';
import { outageOf } from './outage-of.ts';
import type { Buyer, SendFault, StartPlatform, TeamChat } from './platform.ts';

/** Milliseconds of the emulator for a second of the webhook's retry schedule: 10. */
const TIME_SCALE = 0.01;
const FIRST_BUYER = 1_001;
const TEAM_GROUP = -1_001_999;
const SECOND_MS = 1_000;

/** Telegram by webhook, behind an address that outlives the program. */
const startTelegram: StartPlatform = async (now = Date.now) => {
  const telegram = await startTelegramEmulator({ now, timeScale: TIME_SCALE });
  const door = await openFrontDoor();
  const buyers = new Map<string, Buyer>();
  return {
    environment: {
      TELEGRAM_BOT_TOKEN: telegram.token,
      TELEGRAM_API_ROOT: telegram.apiRoot,
      TELEGRAM_WEBHOOK_SECRET: WEBHOOK_SECRET,
      PUBLIC_URL: door.url,
    },
    connect: async (programUrl) => door.leadTo(programUrl),
    secrets: [telegram.token, telegram.token.split(':')[1] ?? '', WEBHOOK_SECRET],
    buyer: (name) => {
      const known = buyers.get(name);
      const buyer = known ?? buyerOf(telegram, name, FIRST_BUYER + buyers.size);
      buyers.set(name, buyer);
      return buyer;
    },
    team: teamOf(telegram),
    deliveries: () => {
      const taken = telegram.deliveries.filter(({ status }) => status === 200).length;
      return { taken, refused: telegram.deliveries.length - taken };
    },
    echo: async ({ conversation }, text) => {
      telegram.push(ownMessage(Number(addressOf(conversation)), text, now()));
      await telegram.settled();
    },
    attempts: ({ conversation }) =>
      telegram
        .callsOf('sendMessage')
        .filter(({ body }) => conversationId('telegram', String(body.chat_id)) === conversation)
        .length,
    fault: (fault) => telegram.faults.next('sendMessage', faultOf(fault)),
    outage: outageOf(telegram, faultOf),
    forged: (body) => post(door, body, 'wrong_secret-of-the-right-length_0123456789'),
    delivered: (body) => post(door, body, WEBHOOK_SECRET),
    cannot: {},
    stop: async () => {
      await telegram.stop();
      await door.close();
    },
  };
};

function buyerOf(telegram: TelegramEmulator, name: string, id: number): Buyer {
  const person = telegram.buyer({ id, name, languageCode: 'en' });
  const acknowledged = () => telegram.settled();
  return {
    conversation: conversationId('telegram', String(id)),
    open: async (token) => {
      person.open(token);
      await acknowledged();
    },
    say: async (text) => {
      person.say(text);
      await acknowledged();
    },
    choose: async (label) => {
      person.press(label);
      await acknowledged();
    },
    repeat: async () => {
      telegram.repeat(id);
      await acknowledged();
    },
    saw: () => person.heard().map(seenOf),
    share: async (bytes) => {
      person.sharePhoto(bytes);
      await acknowledged();
    },
    files: () => person.heard().flatMap(({ file }) => file?.bytes ?? []),
  };
}

/** A forum: cards open topics, and stand in them with what is said there. */
function teamOf(telegram: TelegramEmulator): TeamChat {
  const group = telegram.group(TEAM_GROUP, 'Export team');
  group.becomeForum();
  const isCard = ({ topic, messageId }: { topic?: number; messageId: number }) => {
    const first = group.saw().find((line) => line.topic === topic);
    return topic === undefined || first?.messageId === messageId;
  };
  return {
    conversation: conversationId('telegram', String(TEAM_GROUP)),
    saw: () =>
      group
        .saw()
        .filter(isCard)
        .map(({ text }) => text),
    under: ({ thread }) =>
      group
        .saw()
        .filter((line) => `topic:${line.topic}` === thread && !isCard(line))
        .map(({ text }) => text),
    remove: ({ messageId }) => group.remove(Number(messageId)),
  };
}

/** As groups and channels show a bot its own words. */
function ownMessage(chat: number, text: string, now: number): object {
  const from = { id: 7_000_000_001, is_bot: true, first_name: 'Quayside' };
  const date = Math.floor(now / SECOND_MS);
  return { message: { message_id: 1, date, chat: { id: chat, type: 'private' }, from, text } };
}

function seenOf({ text, messageId, buttons }: ReturnType<Person['heard']>[number]) {
  const choices = buttons.flat().flatMap(({ label, data }) => (data === undefined ? [] : [label]));
  return { text, choices, messageId: String(messageId) };
}

function faultOf(fault: SendFault): Fault {
  switch (fault.kind) {
    case 'too-many':
      return refusals.tooManyRequests(Math.ceil(fault.retryAfterMs / SECOND_MS));
    case 'gone':
      return refusals.blocked();
    case 'server-error':
      return refusals.serverError();
    case 'refusal':
      return { kind: 'answer', status: 400, description: fault.says };
    case 'silence':
      return { kind: 'hang' };
    default:
      return fault;
  }
}

async function post({ url }: FrontDoor, body: string, secret: string): Promise<number> {
  const response = await fetch(`${url}/webhooks/telegram`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-telegram-bot-api-secret-token': secret },
    body,
  });
  await response.arrayBuffer();
  return response.status;
}

export default startTelegram;
