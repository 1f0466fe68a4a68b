import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { HOUR_MS, type Instant, SECOND_MS } from '../../../src/base/instant.ts';
import {
  type CaseChange,
  CaseService,
  DELIVERY_LEASE_MS,
  DELIVERY_PAUSE_MS,
} from '../../../src/team/case-service.ts';
import type { Case } from '../../../src/team/cases/case.ts';
import type { Concern } from '../../../src/team/cases/open-case.ts';
import { claim } from '../../../src/team/cases/operations/claim-case.ts';
import { plan } from '../../../src/team/cases/operations/plan-case.ts';
import { isRefusal } from '../../../src/team/cases/operations/refusal.ts';
import { resolve } from '../../../src/team/cases/operations/resolve-case.ts';
import { reopenCase } from '../../../src/team/cases/operations/verify-case.ts';
import type { Outgoing } from '../../../src/team/cases/outgoing.ts';
import { staffSpoke } from '../../../src/team/cases/speech.ts';
import type { CaseStore } from '../../../src/team/ports.ts';
import { MemoryCases } from '../../support/memory/memory-cases.ts';
import { concern, context, done, facts, NOON, SETTINGS } from './example-case.ts';

// notices: a delivery is not noted

const SILENT = { warn: () => {}, info: () => {}, error: () => {}, debug: () => {} };

class Crash extends Error {
  override readonly name = 'Crash';
}

/** What has left the house, with a machine that may die at any call to the outside. */
class World {
  readonly cases = new MemoryCases();
  readonly delivered: Outgoing[] = [];
  now: Instant = NOON;
  calls = 0;
  refuses = false;
  #crashes: readonly (readonly [call: number, when: 'before' | 'after'])[] = [];
  #alive = true;

  dyingAt(...crashes: readonly (readonly [number, 'before' | 'after'])[]): this {
    this.#crashes = crashes;
    return this;
  }

  /** A machine that has just been started. */
  service(): CaseService {
    this.#alive = true;
    const { cases } = this;
    const store: CaseStore = {
      nextNumber: () => this.#call(() => cases.nextNumber()),
      load: (number) => this.#call(() => cases.load(number)),
      byId: (id) => this.#call(() => cases.byId(id)),
      swap: (next, before) => this.#call(() => cases.swap(next, before)),
      due: (now, limit) => this.#call(() => cases.due(now, limit)),
      openFor: (conversation) => cases.openFor(conversation),
      ofConversation: (conversation) => cases.ofConversation(conversation),
      list: (filter) => cases.list(filter),
      heldBack: () => cases.heldBack(),
      search: (words, limit) => cases.search(words, limit),
      openedBetween: (from, to) => cases.openedBetween(from, to),
      detailsBetween: (from, to) => cases.detailsBetween(from, to),
      heardIn: (conversations) => cases.heardIn(conversations),
    };
    const deliver = (outgoing: Outgoing) =>
      this.#call(async () => {
        if (this.refuses) throw new Error('The store does not answer');
        this.delivered.push(outgoing);
      });
    return new CaseService({
      store,
      deliver,
      settings: SETTINGS,
      now: () => this.now,
      log: SILENT,
    });
  }

  async #call<Answer>(work: () => Promise<Answer>): Promise<Answer> {
    if (!this.#alive) throw new Crash('dead already');
    this.calls += 1;
    const when = this.#crashes.find(([call]) => call === this.calls)?.[1];
    if (when === 'before') this.#die();
    const answer = await work();
    if (when === 'after') this.#die();
    return answer;
  }

  #die(): never {
    this.#alive = false;
    throw new Crash('died');
  }

  get alive(): boolean {
    return this.#alive;
  }

  /** What came out, each once. */
  news(): ReadonlyMap<string, object> {
    const others = this.delivered.filter(({ kind }) => kind !== 'card');
    return new Map(others.map(({ id, ...content }) => [id, content]));
  }
}

async function raised(service: CaseService, concern: Concern) {
  return await service.openOrUpdate(concern, await service.ofConcern(concern.id));
}

type Step =
  | { readonly at: number; readonly kind: 'concern'; readonly concern: Concern }
  | { readonly at: number; readonly kind: 'change'; readonly operation: CaseChange }
  | { readonly at: number; readonly kind: 'sweep' };

const at = (hours: number): Instant => NOON + hours * HOUR_MS;

const STORY: readonly Step[] = [
  { at: 0, kind: 'concern', concern: concern({ trigger: 'asked' }) },
  {
    at: 1,
    kind: 'concern',
    concern: concern({
      operation: 'o2',
      trigger: 'anger',
      facts: facts({ themes: ['documents'] }),
    }),
  },
  { at: 24, kind: 'sweep' },
  { at: 25, kind: 'change', operation: (one, all) => claim(one, context('c', at(25)), all) },
  { at: 26, kind: 'change', operation: (one, all) => staffSpoke(one, context('s', at(26)), all) },
  {
    at: 27,
    kind: 'change',
    operation: (one, all) => plan(one, { ...context('p', at(27)), text: 'New list' }, all),
  },
  {
    at: 28,
    kind: 'change',
    operation: (one, all) =>
      resolve(one, { ...context('r', at(28)), repair: { kind: 'credit', text: '5 %' } }, all),
  },
  {
    at: 30,
    kind: 'change',
    operation: (one, all) => reopenCase(one, context('no', at(30), 'buyer'), all),
  },
  { at: 60, kind: 'sweep' },
];

async function perform(service: CaseService, step: Step, number: number): Promise<void> {
  if (step.kind === 'sweep') {
    await service.sweep();
    return;
  }
  const result =
    step.kind === 'concern'
      ? await raised(service, step.concern)
      : await service.change(number, step.operation);
  if (isRefusal(result)) throw new Error(`refused: ${result.refused}`);
}

/** Every step until a living machine has done it, as a caller who keeps what is unanswered does. */
async function lives(world: World): Promise<World> {
  for (const step of STORY) {
    while (!(await survives(world, step))) await sweepsLater(world, DELIVERY_LEASE_MS);
  }
  for (let sweep = 0; sweep < 3; sweep += 1) await sweepsLater(world, HOUR_MS);
  return world;
}

/** The caller does the step again as of its own time, so that only the crash makes a difference. */
async function survives(world: World, step: Step): Promise<boolean> {
  world.now = at(step.at);
  const number = world.cases.all()[0]?.number ?? 1;
  return await perform(world.service(), step, number).then(
    () => world.alive,
    (error: unknown) => {
      if (error instanceof Crash) return false;
      throw error;
    },
  );
}

async function sweepsLater(world: World, afterMs: number): Promise<void> {
  world.now += afterMs;
  await world
    .service()
    .sweep()
    .catch(() => {});
}

/** What must be the same, however often the machine died on the way. */
function outcome(world: World) {
  const [one] = world.cases.all();
  if (one === undefined) throw new Error('The case is lost');
  return {
    state: one.state,
    severity: one.severity,
    breaches: one.breaches,
    undelivered: one.outgoing.length,
    cases: world.cases.all().length,
    audit: one.audit.map(({ operation, what, from, to }) => ({ operation, what, from, to })),
    news: anonymous([...world.news()], one),
    lastCard: anonymous(world.delivered.findLast(({ kind }) => kind === 'card')?.id, one),
  };
}

/** Without the case's number: a process that dies after it was given leaves a gap. */
function anonymous<Value>(value: Value, { number }: Case): Value {
  const text = JSON.stringify(value);
  return JSON.parse(
    text.replaceAll(`case:${number}#`, 'case:#').replaceAll(`"number":${number},`, ''),
  );
}

/** What was delivered under one id with two contents. */
function contradictions({ delivered }: World): readonly string[] {
  return delivered
    .filter((one) => {
      const first = delivered.find(({ id }) => id === one.id);
      return !isDeepStrictEqual(first, one);
    })
    .map(({ id }) => id);
}

describe('a service whose machine dies', () => {
  it('loses nothing and says nothing twice by id, whichever call it dies at', async () => {
    const straight = await lives(new World());
    const expected = outcome(straight);
    expect(expected).toMatchObject({ undelivered: 0, cases: 1, state: 'reopened' });
    expect(expected.news.length).toBeGreaterThan(7);
    for (let call = 1; call <= straight.calls; call += 1) {
      for (const when of ['before', 'after'] as const) {
        const world = await lives(new World().dyingAt([call, when]));
        expect({ call, when, ...outcome(world) }).toEqual({ call, when, ...expected });
        expect(contradictions(world)).toEqual([]);
      }
    }
  });

  it('survives that its successor dies as well', async () => {
    const straight = await lives(new World());
    const expected = outcome(straight);
    for (let call = 1; call <= straight.calls; call += 1) {
      for (const later of [1, 4]) {
        const world = new World().dyingAt([call, 'after'], [call + later, 'before']);
        expect({ call, later, ...outcome(await lives(world)) }).toEqual({
          call,
          later,
          ...expected,
        });
      }
    }
  });
});

describe('a service', () => {
  const claims = (operation: string, by: string): CaseChange => {
    return (before, settings) => claim(before, context(operation, NOON, by), settings);
  };

  it('has one winner among a hundred who claim at once, and tells the others who won', async () => {
    const world = new World();
    await raised(world.service(), concern());
    const results = await Promise.all(
      Array.from({ length: 100 }, (_, index) =>
        world.service().change(1, claims(`c${index}`, `slack:U${index}`)),
      ),
    );
    const winners = results.filter((result): result is Case => !isRefusal(result));
    expect(winners).toHaveLength(1);
    const refusal = { refused: 'taken', by: winners[0]?.claimedBy };
    expect(results.filter(isRefusal)).toEqual(Array.from({ length: 99 }, () => refusal));
  });

  it('opens one case where many raise the same concern at once', async () => {
    const world = new World();
    const raise = (operation: string) => raised(world.service(), concern({ operation }));
    await Promise.all(Array.from({ length: 20 }, (_, index) => raise(`o${index % 10}`)));
    const [one, ...others] = world.cases.all();
    expect(others).toEqual([]);
    expect(new Set(one?.operations).size).toBe(10);
    expect(one?.outgoing).toEqual([]);
  });

  it('knows no case of another number', async () => {
    expect(await new World().service().change(7, claims('c', 'slack:U1'))).toEqual({
      refused: 'unknown',
    });
  });

  it('keeps what cannot be delivered, in its order, and tries again after a while', async () => {
    const world = new World();
    world.refuses = true;
    done(await raised(world.service(), concern()));
    done(await world.service().change(1, claims('c', 'slack:U1')));
    expect(world.delivered).toEqual([]);
    world.refuses = false;
    expect(await world.service().sweep()).toBe(0);
    world.now += DELIVERY_PAUSE_MS;
    expect(await world.service().sweep()).toBe(1);
    expect(world.delivered.map(({ id }) => id)).toEqual(['case:1#1', 'case:1#2']);
    expect(world.cases.all()[0]).not.toHaveProperty('deliverFrom');
  });

  it('leaves deliveries under way to the process that makes them', async () => {
    const world = new World().dyingAt([4, 'before']);
    await expect(raised(world.service(), concern())).resolves.toBeDefined();
    expect(world.delivered).toEqual([]);
    world.now += DELIVERY_LEASE_MS - SECOND_MS;
    expect(await world.service().sweep()).toBe(0);
    world.now += SECOND_MS;
    expect(await world.service().sweep()).toBe(1);
    expect(world.delivered).toHaveLength(1);
  });

  it('lets clocks speak once where two machines sweep at the same time', async () => {
    const world = new World();
    await raised(world.service(), concern());
    world.now += 25 * HOUR_MS;
    await Promise.all([world.service().sweep(), world.service().sweep(), world.service().sweep()]);
    const told = world.delivered.filter((one) => one.kind === 'tell' && one.key === 'breached');
    expect(told).toHaveLength(1);
  });
});
