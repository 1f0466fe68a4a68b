import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import picocolors from 'picocolors';
import type { ChatLine } from '../adapters/web/wire.ts';
import type { App } from '../src/app/app.ts';
import { dayAt } from '../src/asking/days.ts';
import { planMaker } from '../src/asking/plans/make-plans.ts';
import { type Instant, SECOND_MS } from '../src/base/instant.ts';
import { stopOnSignal } from '../src/main.ts';
import { staffLineReader } from '../src/stores/staff-lines.ts';
import { causeReaders } from './cli/cause-readers.ts';
import { temporaryFolder } from './cli/temporary-folder.ts';
import { DEMO_COMPANY, type Demo, openDemo } from './demo/open-demo.ts';
import { chatOf, playBuyers, type Talk } from './demo/play-buyers.ts';
import { cardsIn } from './demo/play-team.ts';
import { letStaffIn, playTeamDay } from './demo/team-day.ts';
import { teamTerminal } from './demo/team-terminal.ts';
import { freeBuyers } from './demo/weeks/free-buyers.ts';
import { asCsv, knownOn, type Row } from './demo/weeks/sample-days.ts';
import { showWeeks, WEEKS_MS, weeksOf } from './demo/weeks/show-weeks.ts';
import { importCommand } from './import.ts';
import { reportCommand } from './report.ts';

const SAMPLE = fileURLToPath(new URL('./sample/', import.meta.url));

const HELP = `
Needs no token, database or settings; uses PORT if it is set. Its store is deleted afterwards. The
report is drawn into quayside-report.png in this folder. Then it keeps running, with a link where
you can be the buyer.

Exit status: 0 done.`;

interface Options {
  readonly exit?: boolean;
}

/** `quayside demo`: the whole thing on sample data, with no token, no database and no questions. */
export function demoCommand(): Command {
  return new Command('demo')
    .description(
      'the whole product on sample data: buyers chat, a team solves problems, a report is drawn',
    )
    .option('--exit', 'stop after the report')
    .addHelpText('after', HELP)
    .action(demo);
}

async function demo(options: Options): Promise<void> {
  const begunAt = performance.now();
  const { folder, remove } = await temporaryFolder();
  say(`Quayside demo. Its store is deleted afterwards: ${folder}`);
  const demo = await openDemo(folder, WEEKS_MS);
  const { app, team } = demo;
  try {
    const address = await app.start();
    say(`Serving at ${address}`);
    await letStaffIn(team);
    await showAsks(demo, folder);
    await showBuyers(demo, address);
    await showTeam(demo, address);
    await showReport(demo);
    const seconds = ((performance.now() - begunAt) / SECOND_MS).toFixed(1);
    say(picocolors.dim(`\n${seconds} s from start to report.`));
    if (options.exit !== true) await serve(demo, address, folder);
  } finally {
    await app.stop();
    await remove();
  }
}

/** Six weeks before the present the sample is imported; then the weeks go by. */
async function showAsks(demo: Demo, folder: string): Promise<void> {
  const end = demo.now() + WEEKS_MS;
  const rows = await weeksOf(path.join(SAMPLE, 'shipments.csv'), end);
  say('\nThe sample exporter’s data is imported with the import command:');
  await importSample(demo, rows, folder);
  say(
    '\nSix weeks in some seconds: shipments arrive, and buyers are asked at their own mornings.\n',
  );
  say(await showWeeks(demo, rows, end));
}

async function showBuyers(demo: Demo, address: string): Promise<void> {
  const buyers = await freeBuyers(demo);
  say(`\nNow ${buyers.length} buyers open their invitations and chat through the web channel:`);
  const talks = await playBuyers(demo, address, buyers);
  say('\nOne of the conversations, as the buyer saw it:\n');
  say(showTalk(mostTelling(talks)));
}

async function showTeam(demo: Demo, address: string): Promise<void> {
  const { app, team } = demo;
  await app.engine.settled();
  const cards = cardsIn(team);
  const lit = (light: string) => cards.filter(({ text }) => text.includes(` ${light} · `)).length;
  say(`\nMeanwhile ${cards.length} cases were opened in the team’s channel:`);
  say(`${lit('red')} red, ${lit('yellow')} yellow. Two of them, as the team sees them:\n`);
  say((await playTeamDay(demo, address)).join('\n\n'));
  await app.engine.writeEverything();
}

async function showReport({ app, now }: Demo): Promise<void> {
  say('\nThe report, as `npm run report` prints it:\n');
  await runReport(app, now, []);
  const picture = path.resolve('quayside-report.png');
  await runReport(app, now, ['--chart', 'overview', '--out', picture]);
  say(`\nThe same as a picture: ${picture}`);
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** With the shipments that are known on the first day. */
async function importSample(
  { app, now, deciding: { policy } }: Demo,
  rows: readonly Row[],
  folder: string,
): Promise<void> {
  const { programme, plans } = app.records;
  const afterWriting = planMaker({ programme, plans, policy, now }).makeFor;
  const shipments = path.join(folder, 'shipments.csv');
  await writeFile(shipments, asCsv(knownOn(rows, dayAt(now(), 'UTC'))));
  const command = importCommand(async () => ({ programme, afterWriting, close: async () => {} }));
  const files = [
    ...['--accounts', path.join(SAMPLE, 'accounts.csv')],
    ...['--contacts', path.join(SAMPLE, 'contacts.csv')],
    ...['--shipments', shipments],
  ];
  await command.parseAsync(files, { from: 'user' });
}

/** An unhappy talk in English with the longest why chain. */
function mostTelling(talks: readonly Talk[]): readonly ChatLine[] {
  const unhappy = talks
    .filter(({ buyer }) => buyer.persona === 'unhappy' && buyer.locale === 'en')
    .sort((one, other) => whysIn(other) - whysIn(one));
  return (unhappy[0] ?? talks[0])?.lines ?? [];
}

function whysIn({ lines }: Talk): number {
  return lines.filter(({ choices }) => choices?.question.endsWith('.why')).length;
}

async function runReport(app: App, now: () => Instant, options: readonly string[]): Promise<void> {
  const { tallies, planCounts, cases, responses, feedback, tagger, store } = app.records;
  const readers = { causeReaders: causeReaders(), staffLines: staffLineReader(store) };
  const unasked = { feedback, cases, tagger };
  const sources = { tallies, planCounts, cases, responses, unasked, ...readers };
  const command = reportCommand(
    async () => ({ ...sources, close: async () => {} }),
    async () => ({ timeZone: 'UTC', locale: 'en', companyName: DEMO_COMPANY }),
    now,
  );
  await command.parseAsync(['--period', '42d', ...options], { from: 'user' });
}

/** A buyer and a shipment of the sample that no script plays: the link opens at the beginning. */
const UNASKED = { contact: 'NORTHGATE-david', shipment: 'NORTHGATE-1' };

async function serve(demo: Demo, address: string, folder: string): Promise<void> {
  const chat = await chatOf(demo, address, UNASKED);
  say(`\nBe a buyer:  ${picocolors.bold(chat)}`);
  say(`Try other commands with it: DATA_DIR=${folder} npm run report`);
  if (process.stdin.isTTY !== true) {
    say('\nStop with Ctrl+C.');
    return await stopOnSignal(async () => {});
  }
  say('Be the team: type here as Li would in the team’s channel: /cases, /case 1, /claim 1,');
  say(
    '             #1 and a reply to the buyer, /release 1, /report, /help. New cards appear here.',
  );
  say('\nStop with Ctrl+C.\n');
  const leave = teamTerminal(demo.team, process.stdin, process.stdout);
  await stopOnSignal(async () => leave());
}

const INDENT = '          ';

/** A talk as the buyer saw it, with what was pressed in brackets. */
function showTalk(lines: readonly ChatLine[]): string {
  return lines.map((line) => showLine(line, lines)).join('\n');
}

function showLine(line: ChatLine, lines: readonly ChatLine[]): string {
  const { author, text, choices, chosen } = line;
  if (author === 'buyer') {
    const words = chosen === undefined ? text : `[${labelOf(text, chosen, lines)}]`;
    return `  ${picocolors.green('buyer  ›')} ${indented(words)}`;
  }
  const buttons = choices?.options.map(({ label }) => `[${label}]`).join(' ');
  const whole = buttons === undefined ? text : `${text}\n${picocolors.dim(buttons)}`;
  return `  ${picocolors.cyan('bot    ›')} ${indented(whole)}`;
}

/** What stood on the pressed button. */
function labelOf(value: string, question: string, lines: readonly ChatLine[]): string {
  const asked = lines.find(({ choices }) => choices?.question === question);
  return asked?.choices?.options.find((option) => option.value === value)?.label ?? value;
}

function indented(text: string): string {
  return text.replaceAll('\n', `\n${INDENT} `);
}
