import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findAdapters } from '../../../src/app/discover.ts';
import { openStores, type Stores } from '../../../src/app/open-stores.ts';
import { parseConfig } from '../../../src/app/settings/config.ts';
import { conversationId } from '../../../src/core/contract/ids.ts';
import { type Conversation, newConversation } from '../../../src/core/conversation/conversation.ts';
import { say } from '../../../src/core/conversation/effects.ts';
import { storedTranscript } from '../../../src/reporting/stored-transcript.ts';
import { conversationStore } from '../../../src/stores/conversation-store.ts';
import { startTelegramEmulator, type TelegramEmulator } from '../../emulators/telegram/emulator.ts';
import type { Fault } from '../../emulators/telegram/fault-plan.ts';
import type { TestStore } from '../store/stores.ts';
import { untilHolds } from '../until-holds.ts';

const PROGRAM = path.resolve('scripts/quayside.mjs');
const TALKS = 50;
const WAITING = 40;
/** So many attempts, and the program is at work. */
const ATTEMPTS = 10;

/** How the program ended, and what was in the store after that. */
export interface Stopped {
  readonly exit: unknown;
  readonly tookMs: number;
  readonly waiting: number;
  readonly unwrittenRows: number;
  /** Lines of all transcripts that were to be there. */
  readonly lines: number;
}

/** As nothing is lost: everything waits still, and every row is written. */
export const NOTHING_LOST = {
  exit: [0, null],
  waiting: TALKS * WAITING,
  unwrittenRows: 0,
  lines: TALKS * (WAITING + 2),
};

/**
 * Starts the real program on a store in which 2,000 messages wait in 50 talks, lets the messenger fail
 * like this, asks it to stop once it is at work, and looks into the store.
 */
export async function stopAmongWaiting(store: TestStore, fault: Fault): Promise<Stopped> {
  const folder = await mkdtemp(path.join(tmpdir(), 'quayside-stop-'));
  const telegram = await startTelegramEmulator();
  telegram.faults.next('sendMessage', fault, { times: Number.POSITIVE_INFINITY });
  const environment = { DATA_DIR: folder, ...store.environment };
  const records = await openStores(parseConfig(environment, await findAdapters()).base, randomUUID);
  try {
    await fill(records, telegram);
    const end = await stopped({ ...environment, ...channelOf(telegram) }, telegram, folder);
    return { ...end, ...(await left(records)) };
  } finally {
    await records.close();
    await telegram.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

const BUYERS = Array.from({ length: TALKS }, (_, at) => 1_000 + at);

async function fill({ store }: Stores, telegram: TelegramEmulator): Promise<void> {
  const conversations = conversationStore(store);
  const now = Date.now();
  await Promise.all(BUYERS.map((buyer) => conversations.swap(waitingTalk(buyer, now))));
  for (const id of BUYERS) telegram.buyer({ id });
}

/** Forty messages wait, and two lines are not yet in the transcript's own rows. */
function waitingTalk(buyer: number, now: number): Conversation {
  const id = conversationId('telegram', `${buyer}`);
  const moment = { now, defaultLocale: 'en', can: undefined } as const;
  let talk = newConversation(id);
  for (let at = 0; at < WAITING; at += 1) talk = say(talk, { text: `says ${at}` }, moment);
  const journal = [WAITING, WAITING + 1].map((sequence) => {
    const place = { id: `${id}#${sequence}`, conversation: id, sequence, at: now };
    const line = { ...place, author: 'buyer', text: `rest ${sequence}` } as const;
    return { kind: 'line', at: now, line } as const;
  });
  return { ...talk, sequence: WAITING + 2, journal, version: 1, stamp: 'test' };
}

function channelOf({ token, apiRoot }: TelegramEmulator) {
  return { TELEGRAM_BOT_TOKEN: token, TELEGRAM_API_ROOT: apiRoot };
}

async function stopped(
  settings: Readonly<Record<string, string>>,
  telegram: TelegramEmulator,
  cwd: string,
): Promise<Pick<Stopped, 'exit' | 'tookMs'>> {
  const { PATH = '', HOME = '' } = process.env;
  const env = { PATH, HOME, NO_COLOR: '1', PORT: '0', LOG_LEVEL: 'error', ...settings };
  const program = spawn(process.execPath, [PROGRAM, 'start'], { env, cwd, stdio: 'inherit' });
  try {
    const exit = once(program, 'exit');
    await untilHolds(() => {
      if (telegram.callsOf('sendMessage').length < ATTEMPTS) throw new Error('Not yet at work');
    });
    const at = performance.now();
    program.kill('SIGTERM');
    return { exit: await exit, tookMs: performance.now() - at };
  } finally {
    program.kill('SIGKILL');
  }
}

async function left(records: Stores): Promise<Omit<Stopped, 'exit' | 'tookMs'>> {
  const conversations = conversationStore(records.store);
  const transcript = storedTranscript(records, Date.now);
  const became = { waiting: 0, unwrittenRows: 0, lines: 0 };
  for (const buyer of BUYERS) {
    const id = conversationId('telegram', `${buyer}`);
    const talk = await conversations.load(id);
    became.waiting += talk?.outbox.length ?? 0;
    became.unwrittenRows += talk?.journal.length ?? 0;
    const texts = (await transcript(id, -1)).map(({ text }) => text);
    became.lines += wholeTalk().filter((text) => texts.includes(text)).length;
  }
  return became;
}

function wholeTalk(): readonly string[] {
  const said = Array.from({ length: WAITING }, (_, at) => `says ${at}`);
  return [...said, `rest ${WAITING}`, `rest ${WAITING + 1}`];
}
