import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import picocolors from 'picocolors';
import type { ChatLine } from '../adapters/web/wire.ts';
import { type App, createApp } from '../src/app.ts';
import { DAY_MS, SECOND_MS } from '../src/core/instant.ts';
import { readConfig, stopOnSignal, surroundings } from '../src/main.ts';
import { invite } from '../src/programme/invite.ts';
import { causeReaders } from './cause-readers.ts';
import { playBuyer } from './demo/play-buyer.ts';
import { progress } from './demo/progress.ts';
import { showTalk } from './demo/show-talk.ts';
import { importCommand } from './import.ts';
import { reportCommand } from './report.ts';
import type { Buyer } from './sample/buyer.ts';
import { BUYERS } from './sample/buyers.ts';
import { temporaryFolder } from './temporary-folder.ts';

const SAMPLE = fileURLToPath(new URL('./sample/', import.meta.url));
/** Buyers who talk at the same time. */
const AT_ONCE = 16;
/** Scripted buyers write whole answers, so little waiting for more is needed. */
const BURST_QUIET_MS = 100;

interface Options {
  readonly exit?: boolean;
}

/** `quayside demo`: the whole thing on sample data, with no token, no database and no questions. */
export function demoCommand(): Command {
  return new Command('demo')
    .description('import sample data, let scripted buyers talk, print a talk and the report, serve')
    .option('--exit', 'stop after the report')
    .action(demo);
}

async function demo(options: Options): Promise<void> {
  const begunAt = performance.now();
  const { folder, remove } = await temporaryFolder();
  say(`Quayside demo. Its store is thrown away afterwards: ${folder}`);
  const app = await openApp(folder);
  try {
    const address = await listening(app);
    say('\nThe sample exporter’s data comes in through the import command:');
    await importSample(app);
    say(`\n${BUYERS.length} buyers talk through the web channel:`);
    const talks = await playAll(app, address);
    await app.engine.writeEverything();
    say('\nOne of the talks, as the buyer saw it:\n');
    say(showTalk(mostTelling(talks)));
    say('\nThe report, as `npm run report` prints it:\n');
    await printReport(app);
    const seconds = ((performance.now() - begunAt) / SECOND_MS).toFixed(1);
    say(picocolors.dim(`\n${seconds} s from start to report.`));
    if (options.exit !== true) await serve(app, address);
  } finally {
    await app.stop();
    await remove();
  }
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

async function openApp(folder: string): Promise<App> {
  const config = await readConfig({
    DATA_DIR: folder,
    MONGODB_URI: undefined,
    TELEGRAM_BOT_TOKEN: undefined,
    COMPANY_NAME: 'Harbour & Pine Trading Co.',
    PORT: process.env.PORT ?? '0',
  });
  return await createApp(config, surroundings('warn'), {
    questionnaire: { burstQuietMs: BURST_QUIET_MS },
  });
}

async function listening(app: App): Promise<string> {
  const address = await app.start();
  say(`Serving at ${address}`);
  return address;
}

async function importSample(app: App): Promise<void> {
  const { programme } = app.records;
  const command = importCommand(async () => ({ programme, close: async () => {} }));
  const files = ['accounts', 'contacts', 'shipments'].flatMap((kind) => [
    `--${kind}`,
    path.join(SAMPLE, `${kind}.csv`),
  ]);
  await command.parseAsync(files, { from: 'user' });
}

interface Talk {
  readonly buyer: Buyer;
  readonly lines: readonly ChatLine[];
}

/** All buyers, so many at once; a bar grows as they finish. */
async function playAll(app: App, address: string): Promise<readonly Talk[]> {
  const bar = progress(process.stderr, 'buyers have talked', BUYERS.length);
  const waiting = [...BUYERS];
  const talks: Talk[] = [];
  const player = async () => {
    for (let buyer = waiting.shift(); buyer !== undefined; buyer = waiting.shift()) {
      const chat = await chatOf(app, address, buyer);
      talks.push({ buyer, lines: await playBuyer(chat, buyer) });
      bar.step();
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, player));
  return talks;
}

async function chatOf(app: App, address: string, { contact, shipment }: Buyer): Promise<string> {
  const { programme, secret } = app.records;
  const wish = { contact, shipment, lifetimeMs: DAY_MS };
  const invited = await invite(programme, secret, wish, Date.now());
  if (invited.kind === 'refused') throw new Error(invited.why);
  return `${address}/chat/${invited.token}`;
}

/** An unhappy talk in English with the longest why chain. */
function mostTelling(talks: readonly Talk[]): readonly ChatLine[] {
  const told = talks
    .filter(({ buyer }) => buyer.persona === 'unhappy' && buyer.locale === 'en')
    .sort((one, other) => whysIn(other) - whysIn(one));
  return (told[0] ?? talks[0])?.lines ?? [];
}

function whysIn({ lines }: Talk): number {
  return lines.filter(({ choices }) => choices?.question.endsWith('.why')).length;
}

async function printReport(app: App): Promise<void> {
  const { tallies, invitations, responses } = app.records;
  const sources = { tallies, invitations, responses, causeReaders: causeReaders() };
  const command = reportCommand(
    async () => ({ ...sources, close: async () => {} }),
    async () => ({ timeZone: 'UTC', locale: 'en' }),
  );
  await command.parseAsync(['--period', '30d'], { from: 'user' });
}

async function serve(app: App, address: string): Promise<void> {
  const [buyer] = BUYERS.filter(({ persona, locale }) => persona === 'silent' && locale === 'en');
  const chat = buyer === undefined ? `${address}/chat` : await chatOf(app, address, buyer);
  say(`\nChat as a buyer yourself:  ${picocolors.bold(chat)}`);
  say(`The console (placeholder): ${picocolors.bold(`${address}/console`)}`);
  say('\nStop with Ctrl+C.');
  await stopOnSignal(async () => {});
}
