import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { BUILT_IN_POLICY, Policy } from '../../../src/asking/policy.ts';
import type { DocumentStore } from '../../../src/store/port/document-store.ts';
import { type AskingWorld, askingWorld } from '../../support/asking/asking-world.ts';
import { bringTwoBuyers, runTo } from '../../support/asking/two-buyers.ts';
import { documentsIn, openStoreUnderTest, type TestStore } from '../../support/store/stores.ts';
import { ALWAYS } from '../asking/asking-facts.ts';
import { runProgramme } from './run-programme.ts';

const NOW = Date.parse('2026-11-30T10:00:00Z');
const ACCOUNT = { id: 'NORTHGATE', name: 'Northgate', country: 'GB', class: 'A' as const };
const CLAIRE = {
  id: 'claire',
  account: 'NORTHGATE',
  name: 'Claire',
  role: 'purchaser' as const,
  timeZone: 'Europe/London',
  identities: [],
};
const SHIPMENT = {
  id: 'S1',
  account: 'NORTHGATE',
  reference: 'HP-1',
  product: 'Oak tables',
  origin: 'Ningbo',
  destination: 'Felixstowe',
  shippedOn: '2026-10-10',
  arrivedOn: '2026-11-25',
};
const RECORDS = {
  accounts: [ACCOUNT],
  contacts: [CLAIRE, { ...CLAIRE, id: 'david', role: 'warehouse' as const }],
  shipments: [
    SHIPMENT,
    { ...SHIPMENT, id: 'S2', arrivedOn: '2026-06-01', shippedOn: '2026-05-01' },
  ],
};

afterEach(() => {
  process.exitCode = 0;
});

let store: TestStore;
let documents: DocumentStore;
let world: AskingWorld;

beforeAll(async () => {
  store = await openStoreUnderTest();
  documents = await documentsIn(store);
  world = askingWorld(documents, { now: NOW, time: ALWAYS });
  await world.programme.saveMany('accounts', RECORDS.accounts);
  await world.programme.saveMany('contacts', RECORDS.contacts);
  await world.programme.saveMany('shipments', RECORDS.shipments);
});
afterAll(async () => {
  await documents?.close();
  await store?.close();
});

function run(...args: readonly string[]) {
  return runProgramme(world, args);
}

describe('quayside programme', () => {
  it('tells what would be asked by day and way, and why others are not', async () => {
    const { out } = await run('--dry-run');
    expect(out).toContain('Asks from 2026-11-30 to 2026-12-13 (Europe/London), policy "built-in"');
    expect(out).toMatch(/2026-11-30 +2 {2}task 2\n/);
    expect(out).toContain('Asked: 2 (task 2)');
    expect(out).toMatch(/Not asked: 2\n +2 {2}arrived too long ago\n/);
    expect(out).toContain('Still waiting at the end: 0');
  });

  it('tells the same as values', async () => {
    const { out } = await run('--dry-run', '--json', '--from', '2026-12-01', '--to', '2026-12-02');
    const { plans, policy } = JSON.parse(out);
    expect(policy).toBe('built-in');
    expect(plans).toHaveLength(4);
    expect(plans[0].decision.why.length).toBeGreaterThan(10);
  });

  it('tells the whole story of one ask', async () => {
    const { out } = await run('--why', 'claire', 'S1');
    expect(out).toContain('claire about S1: to be asked now, by task');
    expect(out).toContain('What the rules say now:\n');
    expect(out).toContain('✓ arrived on 2026-11-25');
    const never = await run('--why', 'claire', 'S2');
    expect(never.out).toContain('not to be asked');
    expect(never.out).toContain('✗ the arrival would be 182 days ago');
  });

  it('prints the policy, which reads back as it is', async () => {
    const { out } = await run('--policy');
    expect(Policy.parse(JSON.parse(out))).toEqual(BUILT_IN_POLICY);
  });

  it('refuses a policy that names questions which the questionnaire does not have', async () => {
    const file = path.join(await mkdtemp(path.join(tmpdir(), 'quayside-policy-')), 'mine.json');
    await writeFile(file, '{"classes": {"C": {"questions": ["overal"]}}}');
    const told = await run('--dry-run', '--policy', file);
    expect(told.status).toBe(2);
    expect(told.err).toMatch(/classes\.C\.questions\.0: "overal" .* did you mean "overall"\?/);
  });

  it.each([
    [['--policy', 'mine.json'], 2, '--policy with a file needs --dry-run'],
    [['--why', 'claire'], 2, '--why takes a contact and a shipment'],
    [['--why', 'clare', 'S1'], 1, 'no contact has the id "clare"'],
    [['--why', 'claire', 'S9'], 1, 'no shipment has the id "S9"'],
    [['--why', 'claire', 'hp 1'], 1, 'name them by their ids: claire S1, claire S2'],
    [['--dry-run', '--from', 'tomorrow'], 2, '--from must be a day, e.g. 2026-12-01'],
    [['--dry-run', '--to', '2026-11-01'], 2, '--to must be a day from 2026-11-30'],
    [['--dry-run', '--policy', 'nowhere.json'], 2, 'nowhere.json cannot be read'],
  ] as const)('refuses %o', async (args, status, fault) => {
    const told = await run(...args);
    expect(told.status).toBe(status);
    expect(told.err).toContain(fault);
    expect(told.out).toBe('');
  });
});

describe('quayside programme pause', () => {
  it('stops all asks once, says so everywhere, and resume lets them go on', async () => {
    expect((await run()).out).toContain('Asks are made by the policy "built-in".');
    const first = await run('pause');
    expect(first).toMatchObject({ status: 0 });
    expect(first.out).toMatch(
      /^From now on no asks are made\.\nNo asks are made: olga stopped them, /,
    );
    expect(first.out).toContain('asks that were missed are spread over up to 3 days.');
    expect((await run('pause')).out).toMatch(/^They were stopped before\.\n/);
    expect((await run()).out).toMatch(/^No asks are made: olga/);
    expect((await run('--dry-run')).out).toMatch(/^No asks are made: olga.*\n\nAsks from/);
    expect(JSON.parse((await run('--json')).out)).toMatchObject({
      paused: { at: NOW, by: 'olga' },
    });
    expect(JSON.parse((await run('--dry-run', '--json')).out).paused).toEqual({
      at: NOW,
      by: 'olga',
    });
    expect((await run('resume')).out).toMatch(/^Asks are made again\. olga had stopped them, /);
    expect((await run('resume')).out).toBe('Asks were not stopped.\n');
    expect((await run('--dry-run')).out).toMatch(/^Asks from/);
  });
});

describe('the story of somebody who was asked', () => {
  it('tells the plan of somebody who was asked, as text and as values', async () => {
    await bringTwoBuyers(world);
    await runTo(world, NOW);
    const { out } = await run('--why', 'jenna', 'HP-26-1044');
    expect(out).toMatch(/^jenna about S2: asked, not opened yet \(by task\)\n/);
    expect(out).toMatch(/Asked \d+\.?\d* days after the arrival on 2026-11-10; the arm says 3\./);
    expect(out).toContain('✓ arrived on 2026-11-10');
    const { plan, decision, facts } = JSON.parse((await run('--why', 'jenna', 'S2', '--json')).out);
    expect(plan).toMatchObject({ state: 'asked', asked: { carrier: 'task' } });
    expect(decision).toMatchObject({ kind: 'skip' });
    expect(facts.contact.id).toBe('jenna');
  });
});
