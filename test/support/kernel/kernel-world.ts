import { setImmediate as nextMacrotask } from 'node:timers/promises';
import { type Instant, MINUTE_MS } from '../../../src/base/instant.ts';
import type { ChannelAdapter, Log } from '../../../src/core/contract/channel.ts';
import type { InboundEvent } from '../../../src/core/contract/event.ts';
import { bindFlow, type Flow } from '../../../src/core/contract/flow.ts';
import type { Conversation } from '../../../src/core/conversation/conversation.ts';
import { Engine } from '../../../src/engine/engine.ts';
import type { KeptFiles } from '../../../src/engine/ports.ts';
import { MemoryFiles } from '../memory/memory-files.ts';
import { MemoryLedger } from '../memory/memory-ledger.ts';
import { MemoryStore, type Watcher } from '../memory/memory-store.ts';
import { NO_CARDS } from '../memory/no-cards.ts';
import { MirroredStore } from '../store/mirrored-store.ts';
import { KernelChannel } from './kernel-channel.ts';
import { quiz, subjectOf, welcome, worldOf } from './kernel-flows.ts';
import { type Fault, type IoCall, IoGate, Life } from './kernel-gate.ts';
import { StoreMeter } from './kernel-meter.ts';
import type { WorldOptions } from './kernel-options.ts';
import { outboxFaults } from './kernel-transitions.ts';

export interface Process {
  readonly worker: string;
  readonly life: Life;
  readonly engine: Engine;
}

/** Monday, 2 March 2026, 08:00 UTC. */
export const DAWN = Date.UTC(2026, 2, 2, 8);
const POLL_MS = 500;
/** A world that is still busy after so many sweeps will never rest. */
const SWEEPS_LIMIT = 3_000;
const SILENT: Log = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

/** A store, a messenger and processes that come and go, under one clock that only we move. */
export class KernelWorld {
  now: Instant = DAWN;
  readonly files = new MemoryFiles();
  readonly ledger = new MemoryLedger(this.files);
  readonly channel: KernelChannel;
  readonly store: MemoryStore;
  readonly gate: IoGate;
  /** Ids under which the team was told. */
  readonly told = new Set<string>();
  /** Ids of events whose `receive` resolved, in that order. */
  readonly accepted: string[] = [];
  /** Everything the flows were asked to react to. */
  readonly heard: string[] = [];
  readonly faults: string[] = [];
  /** Messages that may be seen once more than they were said. */
  allowance = 0;
  /** Every stored version, told as it comes to be. */
  onSwap: (before: Conversation | undefined, next: Conversation) => void = () => {};
  readonly #options: WorldOptions;
  readonly #flows: ReadonlyMap<string, Flow>;
  #processes: Process[] = [];
  #born = 0;

  constructor(options: WorldOptions = {}) {
    this.#options = options;
    this.channel = new KernelChannel(options.script ?? (() => undefined), () => this.now);
    const watch: Watcher = (before, next) => {
      this.faults.push(...outboxFaults(before, next, this.now));
      this.onSwap(before, next);
    };
    this.store =
      options.engine === undefined
        ? new MemoryStore(watch)
        : new MirroredStore(options.engine, watch);
    this.gate = new IoGate({
      faultAt: options.faultAt ?? (() => undefined),
      onFault: (fault, name) => this.#allowFor(fault, name),
      turn: options.turn ?? (() => Promise.resolve()),
      tick: () => {
        this.now += 1;
      },
    });
    const settings = { questions: options.questions ?? 3, keeps: options.keeps ?? 1_000 };
    const flows = [bindFlow(quiz, settings), bindFlow(welcome, {})];
    this.#flows = new Map(flows.map((flow) => [flow.id, this.#overheard(flow)]));
  }

  /** A process that lives; the one before is left to itself. */
  begin(): Process {
    this.#born += 1;
    const life = new Life();
    const worker = `worker-${this.#born}`;
    const process = { worker, life, engine: this.#engine(worker, life) };
    this.#processes.push(process);
    return process;
  }

  /** The newest process, begun anew where it has died. */
  process(): Process {
    return this.alive().at(-1) ?? this.begin();
  }

  alive(): readonly Process[] {
    this.#processes = this.#processes.filter(({ life }) => !life.over);
    return this.#processes;
  }

  /** Brings an event as platforms do: again and again until it is acknowledged. */
  async deliver(event: InboundEvent, to?: Process): Promise<void> {
    for (let delivery = 0; delivery < 20; delivery += 1) {
      const { engine, life } = to?.life.over === false ? to : this.process();
      const taken = engine.receive(event).then(
        () => true,
        () => false,
      );
      if (await Promise.race([taken, life.ended.then(() => false)])) {
        this.accepted.push(event.id);
        return;
      }
    }
    throw new Error(`Nobody takes ${event.id}`);
  }

  /** Lets time pass, and at every moment at which something is due every process look. */
  async pass(ms: number): Promise<void> {
    const end = this.now + ms;
    for (let sweeps = 0; sweeps < SWEEPS_LIMIT; sweeps += 1) {
      await this.#breathe();
      // The moment for which a booking waits for company.
      await this.#breathe();
      const next = this.store.nextWake();
      if (next === undefined || next > end) {
        if (Number.isFinite(end)) this.now = Math.max(this.now, end);
        return;
      }
      this.now = Math.max(this.now, next);
      const swapped = this.store.swapped;
      await this.sweep();
      if (this.store.swapped === swapped) this.now += POLL_MS;
    }
    throw new Error('The world never comes to rest');
  }

  /** One look of every living process at what is due; a hanging send is not waited for. */
  async sweep(): Promise<void> {
    this.process();
    for (const { engine } of this.#processes) void engine.sweep().catch(() => 0);
    await this.#breathe();
  }

  /** Lets everything go on that waits for nothing, and an engine answer what it was asked. */
  async #breathe(): Promise<void> {
    await nextMacrotask();
    if (this.store instanceof MirroredStore) await this.store.settled();
  }

  /** Until nothing will ever be due again. */
  async rest(): Promise<void> {
    await this.pass(Number.POSITIVE_INFINITY);
    this.channel.release();
    await this.pass(MINUTE_MS);
    await this.pass(Number.POSITIVE_INFINITY);
  }

  #engine(worker: string, life: Life): Engine {
    const { store, ledger, gate } = this;
    const { meter = new StoreMeter(), can } = this.#options;
    return new Engine({
      store: meter.store({
        load: (id) => gate.pass(life, 'load', () => store.load(id)),
        newer: (id, version) => gate.pass(life, 'load', () => store.newer(id, version)),
        swap: (next, before) => gate.pass(life, 'swap', () => store.swap(next, before)),
        confirm: (id, version) => gate.pass(life, 'confirm', () => store.confirm(id, version)),
        versions: (ids) => gate.pass(life, 'load', () => store.versions(ids)),
        due: (now, limit) => gate.pass(life, 'due', () => store.due(now, limit)),
      }),
      ledger: meter.ledger({
        write: (entries) => gate.pass(life, 'write', () => ledger.write(entries)),
      }),
      world: worldOf(this.#flows, can),
      worker,
      adapters: new Map([['fake', this.#adapter(life)]]),
      lookUp: (reference) =>
        gate.pass(life, 'look-up', async () =>
          /^I\d$/.test(reference)
            ? { kind: 'subject', subject: subjectOf(reference), flow: 'quiz' }
            : { kind: 'nothing', why: 'unknown' },
        ),
      cards: NO_CARDS,
      files: this.#files(life),
      fileLimitBytes: 1_000_000,
      notify: (id) =>
        gate.pass(life, 'notify', async () => {
          this.told.add(id);
        }),
      now: () => this.now,
      debounce: (flush) => setImmediate(flush),
      log: SILENT,
    });
  }

  #files(life: Life): KeptFiles {
    const { files, gate } = this;
    return {
      keep: (file) => gate.pass(life, 'keep', () => files.keep(file)),
      giveUp: (file, why) => gate.pass(life, 'keep', () => files.giveUp(file, why)),
      find: (ids) => files.find(ids),
      open: (id) => files.open(id),
      remove: (ids) => files.remove(ids),
      removeAll: (id) => files.removeAll(id),
    };
  }

  #adapter(life: Life): ChannelAdapter {
    const { gate, channel } = this;
    const adapter: ChannelAdapter = {
      name: 'fake',
      can: { choices: 'pressed', edits: true, threads: true, files: 'any', textLimit: 4_000 },
      routes: [],
      start: async () => {},
      stop: async () => {},
      send: (message) => gate.pass(life, 'send', () => channel.send(message)),
      download: (media) => gate.pass(life, 'download', () => channel.download(media)),
    };
    if (this.#options.finds !== true) return adapter;
    return { ...adapter, find: (message) => gate.pass(life, 'find', () => channel.find(message)) };
  }

  #overheard(flow: Flow): Flow {
    return {
      ...flow,
      step: (state, event, context) => {
        this.heard.push(event.kind === 'said' ? event.text : event.kind);
        return flow.step(state, event, context);
      },
    };
  }

  /** A fault lets one message be seen twice only where it strikes between its arrival and its booking. */
  #allowFor(fault: Fault, name: IoCall): void {
    if (fault === 'answer-lost') {
      if (name === 'send' && this.#options.finds !== true) this.allowance += 1;
      return;
    }
    const open = this.store.all().some(({ outbox }) => {
      const [head] = outbox;
      return head?.state.kind === 'sending' && this.channel.arrived(head.id);
    });
    if (open && this.#options.finds !== true) this.allowance += 1;
  }
}

/** Longer than two leases and the first retries. */
export const CALM_MS = 3 * MINUTE_MS;
