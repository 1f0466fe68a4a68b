import { conversationId } from '../../../src/core/contract/ids.ts';
import { type SlackEmulator, startSlackEmulator } from '../../emulators/slack/emulator.ts';
import { type Fault, refusals } from '../../emulators/slack/fault-plan.ts';
import type { Person } from '../../emulators/slack/person.ts';
import { APP, BOT, BOT_USER, TEAM } from '../../emulators/slack/world.ts';
import { outageOf } from './outage-of.ts';
import type { Buyer, Platform, SendFault, StartPlatform, TeamChat } from './platform.ts';

const JSON_TYPE = { 'content-type': 'application/json' };
const FORM_TYPE = { 'content-type': 'application/x-www-form-urlencoded' };

/** Slack on loopback, which delivers by HTTP. */
const start: StartPlatform = async (now = Date.now): Promise<Platform> => {
  const slack = await startSlackEmulator({ now, timeScale: 0.001 });
  const people = new Map<Buyer, Person>();
  return {
    environment: {
      SLACK_BOT_TOKEN: slack.botToken,
      SLACK_SIGNING_SECRET: slack.signingSecret,
      SLACK_API_URL: slack.apiUrl,
    },
    connect: async (programUrl) => {
      slack.connect(`${programUrl.replace(/\/+$/, '')}/webhooks/slack`);
    },
    secrets: [slack.botToken, slack.signingSecret],
    buyer: (name) => {
      const person = slack.buyer({ id: `U0${name.toUpperCase().replace(/[^A-Z0-9]/g, '')}`, name });
      const buyer = buyerOf(slack, person);
      people.set(buyer, person);
      return buyer;
    },
    team: teamOf(slack),
    deliveries: () => {
      const taken = slack.deliveries.log.filter(({ status }) => status === 200).length;
      return { taken, refused: slack.deliveries.log.length - taken };
    },
    echo: async (buyer, text) => {
      await slack.push('event', ownMessage(slack, people.get(buyer)?.channel ?? '', text));
    },
    attempts: (buyer) => {
      const channel = people.get(buyer)?.channel;
      return slack.callsOf('chat.postMessage').filter(({ body }) => body.channel === channel)
        .length;
    },
    fault: (fault) => slack.faults.next('chat.postMessage', faultOf(fault)),
    outage: outageOf(slack, faultOf),
    forged: (body) => slack.deliveries.post(body, typeOf(body)),
    delivered: (body) =>
      slack.deliveries.post(body, { ...typeOf(body), ...slack.deliveries.signed(body) }),
    cannot: {},
    stop: () => slack.stop(),
  };
};

/** Presses and forms come as the payload of a form, events as JSON. */
function typeOf(body: string): Readonly<Record<string, string>> {
  return body.startsWith('payload=') ? FORM_TYPE : JSON_TYPE;
}

function ownMessage({ world }: SlackEmulator, channel: string, text: string): object {
  const ts = world.timestamp();
  const author = { user: BOT_USER, bot_id: BOT, app_id: APP };
  return {
    type: 'event_callback',
    team_id: TEAM,
    api_app_id: APP,
    event_id: world.nextId('Ev'),
    event_time: Math.floor(world.now() / 1_000),
    event: { type: 'message', channel_type: 'im', channel, ts, text, ...author },
  };
}

function buyerOf(slack: SlackEmulator, person: Person): Buyer {
  return {
    conversation: conversationId('slack', person.channel),
    open: async (token) => {
      await person.say(token);
    },
    say: async (text) => {
      await person.say(text);
    },
    choose: (label) => person.press(label),
    repeat: () => slack.deliveries.repeat(),
    share: async (bytes) => {
      await person.share({ name: 'wet.jpg', type: 'image/jpeg', bytes });
    },
    files: () => person.heard().flatMap(({ files }) => files.map(({ bytes }) => bytes)),
    saw: () =>
      person.heard().map(({ text, buttons, messageId }) => ({
        text,
        choices: buttons.filter(({ value }) => value?.includes('|')).map(({ label }) => label),
        messageId,
      })),
  };
}

function teamOf(slack: SlackEmulator): TeamChat {
  const kim = slack.inChannel('U0KIM', 'C0TEAM');
  const texts = (thread: string | undefined) =>
    kim.heard().flatMap((line) => (line.thread === thread ? [line.text] : []));
  return {
    conversation: conversationId('slack', 'C0TEAM'),
    saw: () => texts(undefined),
    under: ({ messageId }) => texts(messageId),
    remove: ({ messageId = '' }) => {
      const { messages } = slack.world;
      const found = slack.world.messageAt('C0TEAM', messageId);
      if (found !== undefined) messages.splice(messages.indexOf(found), 1);
    },
  };
}

function faultOf(fault: SendFault): Fault {
  switch (fault.kind) {
    case 'too-many':
      return refusals.tooManyRequests(Math.ceil(fault.retryAfterMs / 1_000));
    case 'gone':
      return refusals.error('channel_not_found');
    case 'server-error':
      return refusals.serverError();
    case 'refusal':
      return refusals.error(fault.says);
    case 'silence':
      return { kind: 'hang' };
    default:
      return fault;
  }
}

export default start;
