import { isDeepStrictEqual } from 'node:util';
import { HOUR_MS, type Instant } from '../../../src/base/instant.ts';
import { type CaseChange, CaseService, DELIVERY_LEASE_MS } from '../../../src/team/case-service.ts';
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
import { concern, context, facts, NOON, SETTINGS } from '../../unit/team/example-case.ts';
import { MemoryCases } from '../memory/memory-cases.ts';

export const SILENT = { warn: () => {}, info: () => {}, error: () => {}, debug: () => {} };

export class Crash extends Error {
  override readonly name = 'Crash';
}

/** What has left the house, with a machine that may die at any call to the outside. */
export class World {
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
  desk(): CaseService {
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

export async function raised(desk: CaseService, concern: Concern) {
  return await desk.openOrUpdate(concern, await desk.ofConcern(concern.id));
}

export type Step =
  | { readonly at: number; readonly kind: 'concern'; readonly concern: Concern }
  | { readonly at: number; readonly kind: 'change'; readonly operation: CaseChange }
  | { readonly at: number; readonly kind: 'sweep' };

export const at = (hours: number): Instant => NOON + hours * HOUR_MS;

export const STORY: readonly Step[] = [
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

export async function perform(desk: CaseService, step: Step, number: number): Promise<void> {
  if (step.kind === 'sweep') {
    await desk.sweep();
    return;
  }
  const result =
    step.kind === 'concern'
      ? await raised(desk, step.concern)
      : await desk.change(number, step.operation);
  if (isRefusal(result)) throw new Error(`refused: ${result.refused}`);
}

/** Every step until a living machine has done it, as a caller who keeps what is unanswered does. */
export async function lives(world: World): Promise<World> {
  for (const step of STORY) {
    while (!(await survives(world, step))) await sweepsLater(world, DELIVERY_LEASE_MS);
  }
  for (let sweep = 0; sweep < 3; sweep += 1) await sweepsLater(world, HOUR_MS);
  return world;
}

/** The caller does the step again as of its own time, so that only the crash makes a difference. */
export async function survives(world: World, step: Step): Promise<boolean> {
  world.now = at(step.at);
  const number = world.cases.all()[0]?.number ?? 1;
  return await perform(world.desk(), step, number).then(
    () => world.alive,
    (error: unknown) => {
      if (error instanceof Crash) return false;
      throw error;
    },
  );
}

export async function sweepsLater(world: World, afterMs: number): Promise<void> {
  world.now += afterMs;
  await world
    .desk()
    .sweep()
    .catch(() => {});
}

/** What must be the same, however often the machine died on the way. */
export function outcome(world: World) {
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
export function anonymous<Value>(value: Value, { number }: Case): Value {
  const text = JSON.stringify(value);
  return JSON.parse(
    text.replaceAll(`case:${number}#`, 'case:#').replaceAll(`"number":${number},`, ''),
  );
}

/** What was delivered under one id with two contents. */
export function contradictions({ delivered }: World): readonly string[] {
  return delivered
    .filter((one) => {
      const first = delivered.find(({ id }) => id === one.id);
      return !isDeepStrictEqual(first, one);
    })
    .map(({ id }) => id);
}
