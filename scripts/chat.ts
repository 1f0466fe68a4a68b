import { writeFile } from 'node:fs/promises';
import { Command, Option } from 'commander';
import { createConsoleAdapter } from '../adapters/console.ts';
import { type App, createApp } from '../src/app/app.ts';
import { LOCALES, type Locale } from '../src/base/locale.ts';
import type { ChannelAdapter, Sink } from '../src/core/contract/channel.ts';
import { conversationId } from '../src/core/contract/ids.ts';
import { readConfig, surroundings } from '../src/main.ts';
import { CONTACT_ROLES, type ContactRole } from '../src/programme/contact.ts';
import { DEFAULT_FLOW } from '../src/programme/invitation.ts';
import { invite } from '../src/programme/invite.ts';
import type { ProgrammeStore } from '../src/programme/ports.ts';
import { shown, type TalkLine, writeTalk } from './cli/talk-file.ts';
import { temporaryFolder } from './cli/temporary-folder.ts';
import { withoutChannels } from './cli/without-channels.ts';

interface Options {
  readonly flow: string;
  readonly locale: Locale;
  readonly role: ContactRole;
  readonly record?: string;
}

/** Short, so that a talk by pipe goes quickly; still long enough to join lines pasted together. */
const TERMINAL_BURST_MS = 150;
const LIFETIME_MS = 3_600_000;
const CONVERSATION = conversationId('console', 'local');

/** `quayside chat`: the talk that a buyer has, in this terminal, on a store that is thrown away. */
export function chatCommand(): Command {
  return new Command('chat')
    .description('talk to the bot in this terminal, as a buyer would')
    .option(
      '--flow <flow>',
      'post-shipment, or welcome for a chat without an invitation',
      DEFAULT_FLOW,
    )
    .addOption(
      new Option('--locale <locale>', 'the buyer’s language').choices([...LOCALES]).default('en'),
    )
    .addOption(
      new Option('--role <role>', 'the buyer’s role')
        .choices([...CONTACT_ROLES])
        .default('purchaser'),
    )
    .option('--record <file>', 'record the conversation as a golden file')
    .action(chat);
}

async function chat(options: Options): Promise<void> {
  const { folder, remove } = await temporaryFolder();
  const config = await readConfig({
    ...(await withoutChannels()),
    DATA_DIR: folder,
    MONGODB_URI: undefined,
    TEAM_CHANNELS: undefined,
    PORT: '0',
    COMPANY_NAME: 'Harbour & Pine Trading Co.',
  });
  const lines: TalkLine[] = [];
  let ended: Promise<void> = Promise.resolve();
  const app = await createApp(config, surroundings('warn'), {
    questionnaire: { burstQuietMs: TERMINAL_BURST_MS },
    adapters: async ({ now }, { programme, secret }) => {
      const { stdin: input, stdout: output } = process;
      const token = await tokenFor(options, programme, secret, now());
      const color = output.isTTY === true;
      const { locale } = options;
      const terminal = createConsoleAdapter({ input, output, color, now, locale, ...token });
      ended = terminal.ended;
      return [recorded(terminal, lines, () => untilAnswered(app))];
    },
  });
  try {
    await app.start();
    await ended;
  } finally {
    await app.stop();
    await remove();
  }
  if (options.record !== undefined) await keep(options.record, options, lines);
}

/** The sample contact and shipment of the talk, invited; nothing for a talk that begins uninvited. */
async function tokenFor(
  { flow, role, locale }: Options,
  programme: ProgrammeStore,
  secret: string,
  now: number,
): Promise<{ readonly token?: string }> {
  if (flow === 'welcome') return {};
  await programme.saveMany('accounts', [{ id: 'a1', name: 'Nordlicht GmbH', country: 'DE' }]);
  await programme.saveMany('contacts', [
    { id: 'c1', account: 'a1', name: 'Anna', role, locale, identities: [] },
  ]);
  await programme.saveMany('shipments', [
    {
      id: 's1',
      account: 'a1',
      reference: 'HP-1042',
      product: 'steel bolts',
      origin: 'Ningbo',
      destination: 'Hamburg',
      shippedOn: '2026-09-20',
      arrivedOn: '2026-10-28',
      owner: { name: 'Li Wei', reach: 'li.wei@example.com' },
    },
  ]);
  const wish = { contact: 'c1', shipment: 's1', flow, lifetimeMs: LIFETIME_MS };
  const invited = await invite(programme, secret, wish, now);
  if (invited.kind === 'refused') throw new Error(invited.why);
  return { token: invited.token };
}

/** The terminal with every line of both sides kept; the next line is read once this one is answered. */
function recorded(
  terminal: ChannelAdapter,
  lines: TalkLine[],
  answered: () => Promise<void>,
): ChannelAdapter {
  const listening =
    (sink: Sink): Sink =>
    async (event) => {
      const { content } = event;
      if (content.kind === 'text') lines.push({ author: 'buyer', text: content.text });
      if (content.kind === 'choice') lines.push({ author: 'buyer', text: `[${content.value}]` });
      const acknowledgement = await sink(event);
      await answered();
      return acknowledgement;
    };
  return {
    name: terminal.name,
    can: terminal.can,
    routes: terminal.routes,
    start: (sink) => terminal.start(listening(sink)),
    stop: () => terminal.stop(),
    send: (message) => {
      lines.push({ author: 'bot', text: shown(message.text, message.choices) });
      return terminal.send(message);
    },
  };
}

const LOOK_AGAIN_MS = 20;

/** Resolves when nothing waits in the talk's mailbox or outbox. */
async function untilAnswered(app: App): Promise<void> {
  for (;;) {
    await app.engine.settled();
    const talk = await app.engine.read(CONVERSATION);
    const busy = talk !== undefined && talk.inbox.length + talk.outbox.length > 0;
    if (!busy) return;
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
  }
}

async function keep(
  file: string,
  { flow, locale, role }: Options,
  lines: readonly TalkLine[],
): Promise<void> {
  await writeFile(file, writeTalk({ facts: { flow, locale, role }, lines }));
  process.stdout.write(`The conversation is in ${file}
`);
}
