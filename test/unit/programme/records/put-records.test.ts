import { readFile } from 'node:fs/promises';
import { beforeEach, describe, expect, it } from 'vitest';
import type { RecordKind } from '../../../../src/programme/ports.ts';
import { putRecords } from '../../../../src/programme/records/put-records.ts';
import { exampleOf } from '../../../../src/programme/records/record-examples.ts';
import { RECORD_SHAPES } from '../../../../src/programme/records/record-shapes.ts';
import { ACME, ANNA, TABLES } from '../example-programme.ts';
import { memoryProgramme } from '../memory-programme.ts';

const KINDS = ['accounts', 'contacts', 'shipments'] as const;
const MEMBERS = ['Lin Yue', 'Wang Min'];
const VALUED = { ...TABLES, value: 48_250.5, currency: 'USD', orderedOn: '2026-07-02' };

/** The shipment with something as its delay. */
function delayed(delay: unknown) {
  return { ...TABLES, delay };
}

let store: ReturnType<typeof memoryProgramme>;

beforeEach(async () => {
  store = memoryProgramme();
  await store.saveMany('accounts', [ACME]);
});

const put = (kind: RecordKind, ...values: readonly unknown[]) =>
  putRecords(store, { kind, values, members: MEMBERS });

async function faultsOf(kind: RecordKind, ...values: readonly unknown[]) {
  const before = store.writes();
  const outcome = await put(kind, ...values);
  expect(store.writes()).toBe(before);
  return outcome.kind === 'refused' ? outcome.faults : [];
}

describe('a record that comes from the exporter’s own system', () => {
  it.each([
    ['accounts', { ...ACME, country: 'Germany' }, 'country', 'a country code of two', 'DE'],
    ['accounts', { ...ACME, country: 'XX' }, 'country', 'a country name or two-letter code', 'DE'],
    ['accounts', { ...ACME, country: 'UK' }, 'country', 'in the form GB', 'DE'],
    ['accounts', { ...ACME, country: undefined }, 'country', 'is missing: a country', 'DE'],
    ['accounts', { ...ACME, class: 'D' }, 'class', 'one of A, B, C', 'A'],
    ['accounts', { ...ACME, owner: 'Nobody' }, 'owner', 'TEAM_FILE', 'Lin Yue'],
    ['accounts', { ...ACME, id: { $gt: '' } }, 'id', 'the company', 'ACME-DE'],
    ['accounts', { ...ACME, id: ' X' }, 'id', 'no spaces at either end', 'ACME-DE'],
    ['contacts', { ...ANNA, timeZone: 'CST' }, 'timeZone', 'Asia/Shanghai', 'Europe/Berlin'],
    ['contacts', { ...ANNA, timeZone: 'Mars/X' }, 'timeZone', 'by its IANA', 'Europe/Berlin'],
    ['contacts', { ...ANNA, email: 'anna' }, 'email', 'an e-mail address', 'anna@example.com'],
    ['contacts', { ...ANNA, name: '' }, 'name', "is empty: the person's name", 'Anna Schmidt'],
    ['contacts', { ...ANNA, name: 'x'.repeat(201) }, 'name', 'at most 200', 'Anna Schmidt'],
    ['contacts', { ...ANNA, identities: ['a b'] }, 'identities.0', 'channel:user', 'telegram:42'],
    ['contacts', { ...ANNA, identities: 'a:b' }, 'identities', 'a list of channel:user', undefined],
    ['shipments', { ...VALUED, orderedOn: '2026-12-01' }, 'orderedOn', 'not after', '2026-12-31'],
    ['shipments', { ...TABLES, value: 5 }, 'currency', 'together with the value', 'USD'],
    ['shipments', { ...VALUED, value: 0 }, 'value', 'a number above 0', 48_250],
    ['shipments', { ...VALUED, value: '5' }, 'value', 'a number above 0', 48_250],
    ['shipments', delayed({ kind: 'late' }), 'delay.kind', 'delay or roll-over', 'roll-over'],
    [
      'shipments',
      delayed({ expectedOn: '2026-11-20' }),
      'delay.kind',
      'is missing: delay',
      'roll-over',
    ],
    [
      'shipments',
      delayed({ kind: 'delay', expectedOn: '2026-09-27' }),
      'delay.expectedOn',
      'not before',
      '2026-12-31',
    ],
    [
      'shipments',
      delayed({ kind: 'delay', expectedOn: 'soon' }),
      'delay.expectedOn',
      'a date, year first',
      '2026-12-31',
    ],
    ['shipments', delayed('yes'), 'delay', 'an object with the kind of the delay', undefined],
    [
      'shipments',
      { ...VALUED, vendors: { factory: '' } },
      'vendors.factory',
      'is empty',
      'Jiaxing',
    ],
  ] as const)('of %s %j is refused for %s', async (kind, value, member, reason, example) => {
    const faults = await faultsOf(kind, value);
    expect(faults).toMatchObject([{ at: 0, member, reason: expect.stringContaining(reason) }]);
    if (typeof example === 'string') expect(String(faults[0]?.example)).toContain(example);
    else if (example !== undefined) expect(faults[0]?.example).toBe(example);
  });

  it.each([null, [], 'x', 5])('%j is none', async (value) => {
    const fault = { at: 0, member: '', reason: 'an object', example: exampleOf('accounts') };
    expect(await faultsOf('accounts', value)).toEqual([fault]);
  });

  it('is told all its faults at once', async () => {
    const faults = await faultsOf('shipments', {
      ...VALUED,
      product: undefined,
      shippedOn: '28.09.2026',
      hadProblem: 'no',
      currency: 'Taler',
      owner: { name: 'Lin Yu', phone: '1' },
      account: 'ACNE',
      colour: 'red',
    });
    expect(faults.toSorted((one, other) => (one.member < other.member ? -1 : 1))).toEqual([
      { at: 0, member: 'account', reason: expect.stringContaining('"ACME"'), example: 'ACME-DE' },
      { at: 0, member: 'colour', reason: 'is not known here' },
      { at: 0, member: 'currency', reason: 'three capital letters', example: 'USD' },
      { at: 0, member: 'hadProblem', reason: 'true or false', example: false },
      {
        at: 0,
        member: 'owner.name',
        reason: 'is not a member in TEAM_FILE; did you mean "Lin Yue"?',
        example: 'Lin Yue',
      },
      { at: 0, member: 'owner.phone', reason: 'is not known here' },
      { at: 0, member: 'product', reason: 'is missing: the goods', example: 'Oak table' },
      { at: 0, member: 'shippedOn', reason: 'a date, year first', example: '2026-12-31' },
    ]);
  });

  it('may have any owner where the team lists nobody', async () => {
    const value = { ...ACME, owner: 'Nobody' };
    const outcome = await putRecords(store, { kind: 'accounts', values: [value] });
    expect(outcome.kind).toBe('stored');
  });

  it('has at most twenty identities, with those that are known here', async () => {
    const ids = (count: number) => Array.from({ length: count }, (_, index) => `slack:U${index}`);
    await put('contacts', { ...ANNA, identities: ids(20) });
    await put('contacts', { ...ANNA, identities: ['telegram:1'] });
    expect(await faultsOf('contacts', { ...ANNA, identities: ['telegram:1'] })).toMatchObject([
      { member: 'identities', reason: 'at most 20, with those known here' },
    ]);
  });
});

describe('records that come together', () => {
  it('are refused as a conflict where nothing is wrong but their accounts', async () => {
    const orphans = ['A', 'B', 'C', 'D', 'E'].map((account) => ({ ...ANNA, id: account, account }));
    const outcome = await put('contacts', ANNA, ...orphans);
    expect(outcome).toMatchObject({ kind: 'refused', why: 'conflict' });
    expect(await faultsOf('contacts', ANNA, ...orphans)).toMatchObject(
      orphans.map(({ account }, at) => ({
        at: at + 1,
        member: 'account',
        reason: expect.stringContaining(`no account has the id "${account}"`),
      })),
    );
  });

  it('may repeat a record, and may not contradict it', async () => {
    const outcome = await put('accounts', ACME, ACME, { ...ACME, id: 'BORG' });
    expect(outcome).toEqual({ kind: 'stored', counts: { new: 1, changed: 0, unchanged: 1 } });
    expect(await faultsOf('accounts', ACME, { ...ACME, name: 'Acme' })).toEqual([
      { at: 1, member: 'id', reason: 'is that of records.0, which says something else' },
    ]);
  });

  it('are written once, and not at all the second time', async () => {
    await put('contacts', { ...ANNA, identities: undefined, email: 'anna@acme.example' });
    await store.addIdentity(ANNA.id, 'telegram:42');
    const before = store.writes();
    await put('contacts', { ...ANNA, identities: undefined, email: 'anna@acme.example' });
    expect(store.writes()).toBe(before);
  });
});

describe.each(KINDS)('the example of %s', (kind) => {
  it('has every member, and would be taken', async () => {
    await store.saveMany('accounts', [{ ...ACME, id: 'ACME-DE' }]);
    const outcome = await put(kind, exampleOf(kind));
    expect(outcome.kind).toBe('stored');
    expect(Object.keys(exampleOf(kind)).sort()).toEqual(
      Object.keys(RECORD_SHAPES[kind].shape).sort(),
    );
  });
});

describe('the README', () => {
  it('sends records that are taken', async () => {
    const readme = await readFile('src/programme/README.md', 'utf8');
    const [text = ''] = readme.split('Up to 500');
    const calls = [...text.matchAll(/^put (?<kind>\w+)\/(?<id>\S+) '(?<body>[^']+)'/gm)];
    expect(calls).toHaveLength(3);
    for (const { groups } of calls) {
      const kind = KINDS.find((one) => one === groups?.kind) ?? 'accounts';
      const sent = { ...JSON.parse(groups?.body ?? ''), id: groups?.id };
      expect(await put(kind, sent)).toMatchObject({ kind: 'stored', counts: { new: 1 } });
    }
  });
});
