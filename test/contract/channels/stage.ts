import type { Response } from '../../../src/core/contract/response.ts';
import type { EntryState } from '../../../src/core/outbox/outbox.ts';
import { EMPTY_TEAM_OUTBOX } from '../../../src/core/outbox/team-outbox.ts';
import { COLLECTIONS } from '../../../src/stores/collections.ts';
import { until } from '../../emulators/parts/until-true.ts';
import { type RunningApp, runApp } from '../../support/running-app.ts';
import { type CuttableStore, cuttableStore } from '../../support/store/cuttable-store.ts';
import { type LeapingClock, leapingClock } from '../../support/store/leaping-clock.ts';
import { everyDocument, storesUnderTest } from '../../support/store/stores.ts';
import type { Buyer, Platform, StartPlatform } from './platform.ts';

type Role = 'purchaser' | 'decision-maker';

/** Far longer than the slowest adapter takes to give an unanswered call up. */
const PATIENCE_MS = 40_000;

/** A platform with the program on it and a store below, and a clock that can leap. */
export class Stage {
  readonly store: CuttableStore;
  readonly platform: Platform;
  readonly clock: LeapingClock;
  readonly environment: Readonly<Record<string, string>>;
  readonly #log: string[] = [];
  #program: RunningApp | undefined;
  #people = 0;

  private constructor(
    store: CuttableStore,
    platform: Platform,
    clock: LeapingClock,
    environment: Readonly<Record<string, string>>,
  ) {
    this.store = store;
    this.platform = platform;
    this.clock = clock;
    this.environment = environment;
  }

  /** The program runs, with these variables over those of the platform. */
  static async set(
    start: StartPlatform,
    environment: Readonly<Record<string, string>> = {},
  ): Promise<Stage> {
    const [kind] = storesUnderTest();
    if (kind === undefined) throw new Error('There is no store to test on');
    const clock = leapingClock();
    const store = await cuttableStore(await kind.open());
    const stage = new Stage(store, await start(clock.now), clock, environment);
    await stage.begin();
    return stage;
  }

  get program(): RunningApp {
    if (this.#program === undefined) throw new Error('The program does not run');
    return this.#program;
  }

  /** Every line that any of the stage's programs has logged. */
  get log(): readonly string[] {
    return [...this.#log, ...(this.#program?.log ?? [])];
  }

  /** Starts the program; where a questionnaire is given, that goes over the tests' usual one. */
  async begin(questionnaire?: object): Promise<void> {
    const { environment, adapters } = this.platform;
    this.#program = await runApp(
      this.store,
      { ...environment, ...this.environment },
      {
        now: this.clock.now,
        ...(adapters !== undefined && { adapters }),
        ...(questionnaire !== undefined && { questionnaire }),
      },
    );
    await this.platform.connect(this.#program.address);
  }

  async end(): Promise<void> {
    const program = this.#program;
    this.#program = undefined;
    await program?.stop();
    this.#log.push(...(program?.log ?? []));
  }

  async clear(): Promise<void> {
    await this.end();
    await this.platform.stop();
    await this.store.close();
  }

  /** Somebody whom nobody has met yet. */
  stranger(): Buyer {
    this.#people += 1;
    return this.platform.buyer(`Buyer${this.#people}`);
  }

  /** Somebody who has opened an invitation and read how it begins. */
  async arrived(role: Role = 'decision-maker'): Promise<Buyer> {
    const buyer = this.stranger();
    await buyer.open(await this.program.invited({ role }));
    await reads(buyer, /May we begin/);
    await this.rest(buyer);
    return buyer;
  }

  /** Somebody who has been asked for a score. */
  async asked(role: Role = 'decision-maker'): Promise<Buyer> {
    const buyer = await this.arrived(role);
    await buyer.choose('Yes, begin');
    await reads(buyer, /how satisfied/);
    await this.rest(buyer);
    return buyer;
  }

  /** Nothing that this person did is unanswered, and nothing is being sent or waits to be. */
  async rest(buyer: Buyer): Promise<void> {
    await this.#untilIdle(buyer, () => nextTurn());
  }

  /** The same, and lets the time pass that something has to wait for. */
  async patience(buyer: Buyer, limitMs: number = PATIENCE_MS): Promise<void> {
    await this.#untilIdle(
      buyer,
      async (state) => {
        const waitMs = state.kind === 'sending' ? 0 : state.notBefore - this.clock.now() + 1;
        if (waitMs > 0) await this.later(waitMs);
        else await nextTurn();
      },
      limitMs,
    );
  }

  /** Time passes at once, and what has come due by then is done. */
  async later(ms: number): Promise<void> {
    this.clock.leap(ms);
    await this.program.app.engine.sweep();
    await this.program.app.engine.settled();
  }

  /** The only response of this person. */
  async responseOf({ conversation }: Buyer): Promise<Response> {
    const all = await this.program.responses();
    const [response, ...others] = all.filter((one) => one.conversation === conversation);
    if (response === undefined || others.length > 0) {
      throw new Error(`${conversation} has ${others.length + 1} responses, or none`);
    }
    return response;
  }

  /** Every row of every collection, each as JSON. */
  async rows(): Promise<readonly string[]> {
    const found: string[] = [];
    for (const { name } of COLLECTIONS) {
      const rows = await everyDocument(this.program.app.records.store, name);
      for (const row of rows) found.push(`${name} ${JSON.stringify(row)}`);
    }
    return found.toSorted();
  }

  async #untilIdle(
    { conversation }: Buyer,
    wait: (head: EntryState) => Promise<void>,
    limitMs: number = PATIENCE_MS,
  ): Promise<void> {
    const end = performance.now() + limitMs;
    while (performance.now() < end) {
      const { app } = this.program;
      const read = await app.engine.read(conversation);
      const { inbox = [], outbox = [], teamOutbox = EMPTY_TEAM_OUTBOX } = read ?? {};
      const rests = inbox.length + outbox.length + teamOutbox.entries.length === 0;
      // On a busy machine the store may be too slow for a messenger, and words wait on disk.
      if (rests && !app.isSpooling) return;
      await wait(outbox[0]?.state ?? { kind: 'pending', notBefore: 0 });
    }
    const { inbox, outbox, teamOutbox } = (await this.program.app.engine.read(conversation)) ?? {};
    const left = JSON.stringify({ inbox, outbox, teamOutbox, now: this.clock.now() });
    const said = this.log.slice(-20).join('\n');
    throw new Error(`${conversation} does not rest within ${limitMs} ms: ${left}\n${said}`);
  }
}

/** Waits until this is the newest that the person has read. */
export async function reads(buyer: Buyer, pattern: RegExp): Promise<void> {
  const isRead = () => pattern.test(buyer.saw().at(-1)?.text ?? '');
  await until(isRead, PATIENCE_MS).catch(() => {
    const seen = buyer.saw().map(({ text }) => text);
    throw new Error(
      [`${buyer.conversation} did not read ${pattern}, but:`, ...seen].join('\n---\n'),
    );
  });
}

async function nextTurn(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 5));
}
