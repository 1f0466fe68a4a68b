import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import net from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type App, createApp, type Overrides } from '../../src/app/app.ts';
import { findAdapters } from '../../src/app/discover.ts';
import { type Environment, parseConfig } from '../../src/app/settings/config.ts';
import { DAY_MS, HOUR_MS } from '../../src/base/instant.ts';
import type { Locale } from '../../src/base/locale.ts';
import { WEEKDAYS } from '../../src/base/weekday.ts';
import type { Log } from '../../src/core/contract/channel.ts';
import type { Response } from '../../src/core/contract/response.ts';
import { invite } from '../../src/programme/invite.ts';
import type { TestStore } from './store/stores.ts';

/** A program under test: the real one, on a store of the test's, with its log kept. */
export interface RunningApp {
  readonly app: App;
  readonly address: string;
  readonly log: readonly string[];
  /** The token of a fresh invitation for a new contact of this language. */
  readonly invited: (wish?: {
    locale?: Locale;
    role?: 'purchaser' | 'decision-maker';
  }) => Promise<string>;
  readonly responses: () => Promise<readonly Response[]>;
  readonly stop: () => Promise<void>;
}

/** Below the ports that systems hand out by themselves, each process from a place of its own. */
const FIRST_PORT = 11_000;
const PORTS = 20_000;
const PORTS_APART = 37;
let lastPort = FIRST_PORT + ((process.pid * PORTS_APART) % PORTS);

/** A port on which nothing listens, and which nobody else is given before it is used. */
export async function freePort(): Promise<number> {
  for (;;) {
    lastPort = FIRST_PORT + ((lastPort + 1 - FIRST_PORT) % PORTS);
    if (await isFree(lastPort)) return lastPort;
  }
}

function isFree(port: number): Promise<boolean> {
  const server = net.createServer();
  return new Promise((resolve) => {
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}

export async function runApp(
  store: Pick<TestStore, 'environment'>,
  environment: Environment = {},
  overrides: Overrides & { readonly now?: () => number } = {},
): Promise<RunningApp> {
  const folder = await mkdtemp(path.join(tmpdir(), 'quayside-app-'));
  const questionnaire = path.join(folder, 'questionnaire.json');
  const team = path.join(folder, 'team.json');
  // Nobody in a test writes in bursts but where bursts are the matter.
  await writeFile(questionnaire, JSON.stringify({ burstQuietMs: 0 }));
  const now = overrides.now ?? Date.now;
  await writeFile(team, JSON.stringify({ digest: farFrom(now()) }));
  const config = parseConfig(
    {
      DATA_DIR: folder,
      ...store.environment,
      SECRET: 'a-secret-that-every-process-of-a-test-shares',
      COMPANY_NAME: 'Harbour & Pine',
      QUESTIONNAIRE_FILE: questionnaire,
      TEAM_FILE: team,
      PORT: '0',
      // A test is quicker than any team.
      TEAM_CALLS_A_MINUTE: '0',
      ...environment,
    },
    await findAdapters(),
  );
  const log: string[] = [];
  const app = await createApp(config, { now, newId: randomUUID, log: keptLog(log) }, overrides);
  const address = await app.start();
  return {
    app,
    address,
    log,
    invited: (wish) => invited(app, now(), wish),
    responses: async () => {
      await app.engine.writeEverything();
      const found: Response[] = [];
      for await (const response of app.records.responses.startedBetween(0, now() + DAY_MS)) {
        found.push(response);
      }
      return found;
    },
    stop: async () => {
      await app.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Moments that no test reaches: none is to find a digest among what the team reads. */
function farFrom(now: number) {
  const far = new Date(now + 3 * DAY_MS + 12 * HOUR_MS);
  const time = `${String(far.getUTCHours()).padStart(2, '0')}:00`;
  return { daily: time, weekly: `${WEEKDAYS.at(far.getUTCDay() - 1)} ${time}` };
}

/** The set-up code in the log, which makes its user the first admin. */
export function setUpCodeOf({ log }: RunningApp): string {
  const line = log.find((one) => one.includes('/setup/')) ?? '';
  return /\/setup\/([\w-]+)/.exec(line)?.[1] ?? '';
}

function keptLog(lines: string[]): Log {
  const keep = (level: string) => (facts: object, sentence: string) => {
    lines.push(`${level} ${sentence} ${JSON.stringify(facts, plain)}`);
  };
  return { debug: keep('debug'), info: keep('info'), warn: keep('warn'), error: keep('error') };
}

function plain(_key: string, value: unknown): unknown {
  return value instanceof Error ? `${value.stack} ${JSON.stringify(value.cause ?? null)}` : value;
}

async function invited(
  app: App,
  now: number,
  {
    locale = 'en',
    role = 'purchaser',
  }: { locale?: Locale; role?: 'purchaser' | 'decision-maker' } = {},
): Promise<string> {
  const { programme, secret } = app.records;
  const id = randomUUID().slice(0, 8);
  const account = { id: `a-${id}`, name: 'Nordlicht GmbH', country: 'DE' };
  await programme.saveMany('accounts', [account]);
  await programme.saveMany('contacts', [
    { id: `c-${id}`, account: account.id, name: 'Anna', role, locale, identities: [] },
  ]);
  await programme.saveMany('shipments', [
    {
      id: `s-${id}`,
      account: account.id,
      reference: `HP-${id}`,
      product: 'steel bolts',
      origin: 'Ningbo',
      destination: 'Hamburg',
      shippedOn: '2026-09-20',
    },
  ]);
  const wish = { contact: `c-${id}`, shipment: `s-${id}`, lifetimeMs: DAY_MS };
  const made = await invite(programme, secret, wish, now);
  if (made.kind === 'refused') throw new Error(made.why);
  return made.token;
}
