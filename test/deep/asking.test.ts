import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { evenShare } from '../../src/asking/arm.ts';
import { groupBy } from '../../src/base/group-by.ts';
import type { DocumentStore } from '../../src/store/port/document-store.ts';
import { startTelegramEmulator, type TelegramEmulator } from '../emulators/telegram/emulator.ts';
import { brokenPromises } from '../support/asking/weeks/broken-promises.ts';
import { CHATS_BEGAN_AT } from '../support/asking/weeks/chats.ts';
import { marketOf } from '../support/asking/weeks/market.ts';
import { MortalProgram, together } from '../support/asking/weeks/mortal-program.ts';
import { liveSixWeeks } from '../support/asking/weeks/six-weeks.ts';
import { documentsIn, storesUnderTest, type TestStore } from '../support/store/stores.ts';

const CONTACTS = 500;
const KILL_WITHIN_MS = 40;

/** Two processes at work on MongoDB, one on SQLite. */
const WORKERS = { MongoDB: 2, SQLite: 1 } as const;

describe.each(storesUnderTest())('six weeks of asking, on $name', ({ name, open }) => {
  let store: TestStore;
  let documents: DocumentStore;
  let telegram: TelegramEmulator;
  let workers: readonly MortalProgram[];

  beforeEach(async () => {
    store = await open();
    documents = await documentsIn(store);
    telegram = await startTelegramEmulator({ timeScale: 0.01 });
    const environment = {
      ...store.environment,
      TELEGRAM_BOT_TOKEN: telegram.token,
      TELEGRAM_API_ROOT: telegram.apiRoot,
    };
    const count = WORKERS[name as keyof typeof WORKERS];
    workers = Array.from(
      { length: count },
      // Telegram takes one listener.
      (_, index) =>
        new MortalProgram({ environment, startAt: CHATS_BEGAN_AT, listens: index === 0 }),
    );
  });
  afterEach(async () => {
    await Promise.all(workers.map((worker) => worker.stop()));
    await telegram.stop();
    await documents.close();
    await store.close();
  });

  it('keeps every promise though each process is killed every day', async () => {
    const market = marketOf(CONTACTS);
    const program = together(workers);
    let day = 0;
    const disturb = async () => {
      day += 1;
      for (const [index, worker] of workers.entries()) {
        worker.killSoon(evenShare('kill', String(day), String(index)) * KILL_WITHIN_MS);
      }
    };
    const weeks = await liveSixWeeks({
      ...{ market, documents, telegram, disturb },
      program: async () => program,
    });
    const kills = workers.reduce((sum, worker) => sum + worker.kills, 0);
    const kinds = groupBy(weeks.plans, ({ kind, state, asked }) =>
      [kind, state, ...(asked === undefined ? [] : ['by', asked.carrier])].join(' '),
    );
    const counts = Object.fromEntries([...kinds].map(([what, plans]) => [what, plans.length]));
    process.stdout.write(`\n${name}: ${kills} kills\n${JSON.stringify(counts, undefined, 1)}\n`);
    expect(kills).toBeGreaterThan(30);
    expect(brokenPromises(weeks, market, kills)).toEqual([]);
  });
});
