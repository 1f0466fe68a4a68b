import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import http from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { findAdapters } from '../../src/app/discover.ts';
import { openStores, type Stores } from '../../src/app/open-stores.ts';
import { parseConfig } from '../../src/app/settings/config.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS } from '../../src/base/instant.ts';
import { invite } from '../../src/programme/invite.ts';
import { startTelegramEmulator, type TelegramEmulator } from '../emulators/telegram/emulator.ts';
import type { Person } from '../emulators/telegram/person.ts';
import { WEBHOOK_SECRET } from '../emulators/telegram/run-adapter.ts';
import { freePort } from '../support/running-app.ts';
import { storesUnderTest } from '../support/store/stores.ts';
import { untilHolds } from '../support/until-holds.ts';

const PROGRAM = path.resolve('scripts/quayside.mjs');
const CLOCK = path.resolve('test/support/shifted-clock.mjs');
const TALKS = 60;
/** A talk that hears nothing for so long stands still. */
const PATIENCE_MS = 60 * SECOND_MS;
interface Clocks {
  readonly name: string;
  /** How far each worker's clock is ahead when it starts. */
  readonly aheadMs: readonly number[];
  /** By how much the first worker's clock is set in the middle. */
  readonly setMs: number;
}

const CLOCKS: readonly Clocks[] = [
  { name: 'one 5 minutes ahead', aheadMs: [5 * MINUTE_MS, 0], setMs: 0 },
  { name: 'one 5 minutes behind', aheadMs: [-5 * MINUTE_MS, 0], setMs: 0 },
  { name: 'set back by 1 h midway', aheadMs: [0], setMs: -HOUR_MS },
  { name: 'set ahead by 1 h midway', aheadMs: [0], setMs: HOUR_MS },
];

const rows: { readonly of: string; readonly shown: number; twice: number; still: number }[] = [];

/** Workers behind one address, each update to any of them. */
class Workers {
  readonly #children: ChildProcess[] = [];
  readonly #ports: number[] = [];
  readonly #front = http.createServer((request, reply) => this.#forward(request, reply));

  async listen(): Promise<string> {
    const port = await freePort();
    await new Promise<void>((resolve) => this.#front.listen(port, '127.0.0.1', resolve));
    return `http://127.0.0.1:${port}`;
  }

  async start(environment: Record<string, string>, clocks: Clocks): Promise<void> {
    const { PATH = '', HOME = '' } = process.env;
    for (const aheadMs of clocks.aheadMs) {
      const port = await freePort();
      const shift = { CLOCK_AHEAD_MS: String(aheadMs), CLOCK_SET_MS: String(clocks.setMs) };
      const env = { PATH, HOME, ...environment, ...shift, PORT: String(port) };
      const args = ['--import', CLOCK, PROGRAM, 'start'];
      const options = { env, cwd: environment.DATA_DIR, stdio: 'inherit' } as const;
      this.#children.push(spawn(process.execPath, args, options));
      await untilHolds(async () => {
        expect((await fetch(`http://127.0.0.1:${port}/readyz`)).status).toBe(200);
      });
      this.#ports.push(port);
    }
  }

  setClock(): void {
    this.#children[0]?.kill('SIGUSR2');
  }

  async stop(): Promise<void> {
    for (const child of this.#children) {
      const exit = once(child, 'exit');
      child.kill('SIGTERM');
      await exit;
    }
    this.#front.closeAllConnections();
    this.#front.close();
  }

  #forward(request: http.IncomingMessage, reply: http.ServerResponse): void {
    const port = this.#ports[Math.floor(Math.random() * this.#ports.length)] ?? 0;
    const { method = 'POST', url = '/', headers } = request;
    const onward = http.request({ host: '127.0.0.1', port, method, path: url, headers });
    onward.once('response', (answer) => {
      reply.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(reply);
    });
    onward.once('error', () => reply.writeHead(502).end());
    request.pipe(onward);
  }
}

async function invited({ programme, secret }: Stores, buyer: number): Promise<string> {
  const id = `${buyer}`;
  await programme.saveMany('accounts', [{ id, name: 'Nordlicht GmbH', country: 'DE' }]);
  const contact = { id, account: id, name: 'Anna', locale: 'en', role: 'decision-maker' } as const;
  await programme.saveMany('contacts', [{ ...contact, identities: [] }]);
  const shipment = { id, account: id, reference: `HP-${id}`, product: 'steel bolts' };
  const route = { origin: 'Ningbo', destination: 'Hamburg', shippedOn: '2026-09-20' };
  await programme.saveMany('shipments', [{ ...shipment, ...route }]);
  const wish = { contact: id, shipment: id, lifetimeMs: 2 * DAY_MS };
  const made = await invite(programme, secret, wish, Date.now());
  if (made.kind === 'refused') throw new Error(made.why);
  return made.token;
}

/** True where the talk came to its end. */
async function talk(anna: Person, token: string): Promise<boolean> {
  const hears = (pattern: RegExp) => anna.hears(pattern, { timeoutMs: PATIENCE_MS });
  try {
    anna.open(token);
    await hears(/May we begin/);
    anna.press('Yes, begin');
    await hears(/how satisfied/);
    anna.press('3');
    await hears(/main reason/);
    anna.say('Two cartons were crushed');
    await sleep(300);
    anna.say('on 12 October, pallet 7');
    await hears(/You said "Two cartons/);
    anna.say("I don't know");
    await hears(/recommend/);
    anna.say('9');
    await hears(/anything else/);
    anna.say('no');
    await hears(/That was the last question/);
    return true;
  } catch {
    return false;
  }
}

function shownTwice(anna: Person): number {
  const texts = anna.heard().map(({ text }) => text);
  return texts.length - new Set(texts).size;
}

/** Until half of them are asked why, and write their answers in pieces. */
function untilHalf(people: readonly Person[]): Promise<void> {
  const asked = () =>
    people.filter((anna) => anna.heard().some(({ text }) => /main reason/.test(text)));
  return untilHolds(() => expect(asked().length).toBeGreaterThan(TALKS / 2));
}

async function talkAll(telegram: TelegramEmulator, records: Stores, workers: Workers) {
  const people = Array.from({ length: TALKS }, (_, at) => telegram.buyer({ id: 5_000 + at }));
  const tokens: string[] = [];
  for (const { user } of people) tokens.push(await invited(records, user.id));
  const setting = untilHalf(people).then(() => workers.setClock());
  const ends = await Promise.all(people.map((anna, at) => talk(anna, tokens[at] ?? '')));
  await setting;
  const sum = (counts: readonly number[]) => counts.reduce((all, count) => all + count, 0);
  return {
    shown: sum(people.map((anna) => anna.heard().length)),
    twice: sum(people.map(shownTwice)),
    still: ends.filter((isOver) => !isOver).length,
  };
}

describe.each(storesUnderTest())('clocks that disagree, on $name', ({ name, open }) => {
  // One process serves a SQLite store.
  const possible = CLOCKS.filter(({ aheadMs }) => aheadMs.length === 1 || name !== 'SQLite');

  it.each(possible)('$name', async (clocks) => {
    const folder = await mkdtemp(path.join(tmpdir(), 'quayside-clocks-'));
    const store = await open();
    const telegram = await startTelegramEmulator({ timeScale: 0.01 });
    const workers = new Workers();
    const environment = {
      DATA_DIR: folder,
      ...store.environment,
      SECRET: 'a-secret-that-both-workers-share-for-this-test',
      COMPANY_NAME: 'Harbour & Pine',
      LOG_LEVEL: 'error',
      PUBLIC_URL: await workers.listen(),
      TELEGRAM_BOT_TOKEN: telegram.token,
      TELEGRAM_API_ROOT: telegram.apiRoot,
      TELEGRAM_WEBHOOK_SECRET: WEBHOOK_SECRET,
    };
    const records = await openStores(
      parseConfig(environment, await findAdapters()).base,
      randomUUID,
    );
    try {
      await workers.start(environment, clocks);
      const became = await talkAll(telegram, records, workers);
      rows.push({ of: `${name}, ${clocks.name}`, ...became });
      expect(became).toMatchObject({ twice: 0, still: 0 });
    } finally {
      await workers.stop();
      await records.close();
      await telegram.stop();
      await store.close();
      await rm(folder, { recursive: true, force: true });
    }
  });
});

/** Written where TABLE_FILE says, else printed. */
afterAll(async () => {
  const lines = rows.map(({ of, shown, twice, still }) =>
    [
      of.padEnd(44),
      `${twice} of ${shown} shown twice`.padEnd(24),
      `${still} of ${TALKS} talks stand still`,
    ].join('  '),
  );
  const { TABLE_FILE } = process.env;
  if (TABLE_FILE === undefined) process.stdout.write(`${lines.join('\n')}\n`);
  else await writeFile(TABLE_FILE, lines.join('\n'));
});
