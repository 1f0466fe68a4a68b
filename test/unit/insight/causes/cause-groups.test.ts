import { describe, expect, it } from 'vitest';
import { causeReaders } from '../../../../scripts/cli/cause-readers.ts';
import type { Locale } from '../../../../src/base/locale.ts';
import type { Response, WhyChain } from '../../../../src/core/contract/response.ts';
import { type CauseTable, causeTables } from '../../../../src/insight/causes/cause-groups.ts';
import { causeTrees } from '../../../../src/insight/causes/cause-tree.ts';
import { answer, chain, response } from '../../../fixtures/insight/response.ts';

const readers = causeReaders();

interface About {
  readonly product?: string;
  readonly destination?: string;
  readonly account?: string;
  readonly vendors?: Response['subject']['shipment']['vendors'];
}

function told(id: string, locale: Locale, own: WhyChain, about: About = {}): Response {
  const { account, ...goods } = about;
  return response(id, {
    locale,
    subject: {
      verified: true,
      shipment: { reference: `PO-${id}`, ...goods },
      ...(account === undefined ? {} : { account: { id: account, name: account } }),
    },
    answers: [answer(own.dimension, { value: 2, scale: { from: 1, points: 5 } })],
    chains: [own],
  });
}

const UNCHECKED = [
  told('1', 'en', chain('documents', ['The invoice was wrong', 'Nobody checked it']), {
    product: 'pumps',
    destination: 'Hamburg',
    account: 'Nord',
    vendors: { forwarder: 'Blue Sea', factory: 'Jiaxing' },
  }),
  told('2', 'zh-CN', chain('documents', ['发票错了', '出货前没有人核对']), {
    product: 'pumps',
    destination: 'Santos',
    account: 'Sul',
    vendors: { forwarder: 'Blue Sea', factory: 'Blue Sea' },
  }),
  told('3', 'en', chain('quality', ['Scratches', 'x'], 'no final inspection'), {
    product: 'valves',
    destination: 'Hamburg',
    account: 'Nord',
    vendors: { forwarder: 'Red Line' },
  }),
];

/** No shipment here names an inspector: one table holds them all. */
function causesOf(responses: readonly Response[]): CauseTable {
  const [all, ...others] = causeTables(responses, readers).inspector;
  expect(others).toEqual([]);
  if (all === undefined) throw new Error('There are no chains');
  return all;
}

describe('root causes', () => {
  it('are one where they say the same in other words or another language', () => {
    const { chains, unread, causes } = causesOf(UNCHECKED);
    expect({ chains, unread }).toEqual({ chains: 3, unread: 0 });
    expect(causes).toHaveLength(2);
    expect(causes[0]).toMatchObject({ theme: 'documents', rootCause: 'inspection', count: 2 });
  });

  it('are counted by the last link, never by an earlier one', () => {
    const own = chain('documents', ['They booked too late', 'Nobody checked it']);
    const { causes } = causesOf([told('1', 'en', own)]);
    expect(causes.map(({ rootCause }) => rootCause)).toEqual(['inspection']);
  });

  it('are joined by theme where no class is named, and stand apart where nothing is', () => {
    const { causes, unread } = causesOf([
      told('1', 'en', chain('overall', ['the bill of lading'])),
      told('2', 'zh-CN', chain('overall', ['提单'])),
      told('3', 'en', chain('overall', ['zebras came instead of horses'])),
      told('4', 'en', chain('overall', ['…'])),
      told('5', 'en', chain('quality', ['could be better'])),
    ]);
    expect(causes.map(({ theme, rootCause, count }) => [theme, rootCause, count])).toEqual([
      ['documents', undefined, 2],
      [undefined, undefined, 1],
    ]);
    expect(unread).toBe(2);
  });

  it('bring one quote that is the last answer of a chain of their own', () => {
    const [cause] = causesOf(UNCHECKED).causes;
    expect(cause?.quote).toMatchObject({ text: 'Nobody checked it', reference: 'PO-1', score: 2 });
  });

  it.each([
    ['dimension', { documents: 2, quality: 1 }],
    ['product', { pumps: 2, valves: 1 }],
    ['lane', { Hamburg: 2, Santos: 1 }],
    ['account', { Nord: 2, Sul: 1 }],
    ['forwarder', { 'Blue Sea': 2, 'Red Line': 1 }],
    ['factory', { Jiaxing: 1, 'Blue Sea': 1, undefined: 1 }],
    ['inspector', { undefined: 3 }],
  ] as const)('are counted for each %s', (facet, counts) => {
    const tables = causeTables(UNCHECKED, readers)[facet];
    expect(Object.fromEntries(tables.map(({ name, chains }) => [name, chains]))).toEqual(counts);
    for (const { chains, causes } of tables) {
      expect(causes.reduce((sum, { count }) => sum + count, 0)).toBe(chains);
    }
  });

  it('of shipments that tell no lane stand under none, and of nothing are none', () => {
    const [table] = causeTables([told('1', 'en', chain('quality', ['x']))], readers).lane;
    expect(table?.name).toBeUndefined();
    expect(causeTables([], readers).lane).toEqual([]);
  });
});

describe('the tree of whys', () => {
  const [tree] = causeTrees(
    [
      told(
        '1',
        'en',
        chain('timeliness', ['Delivery was late', 'Container was rolled', 'Booked too late']),
      ),
      told('2', 'zh-CN', chain('timeliness', ['交货延误', '甩柜', '等客户审批'])),
      told('3', 'en', chain('timeliness', ['It was delayed', 'The factory was too busy'])),
    ],
    readers,
  );

  it('joins chains as far as they say the same, with counts', () => {
    expect(tree).toMatchObject({ dimension: 'timeliness', chains: 3 });
    expect(tree?.answers).toHaveLength(1);
    const [late] = tree?.answers ?? [];
    expect(late).toMatchObject({ theme: 'delivery', count: 3, ended: 0 });
    expect(late?.whys.map(({ rootCause, count }) => [rootCause, count])).toEqual([
      ['carrier', 2],
      ['capacity', 1],
    ]);
    expect(late?.whys[0]?.whys.map(({ rootCause }) => rootCause).sort()).toEqual([
      'approval',
      'booking',
    ]);
  });

  it('has one quote at each node, from a chain that goes through it', () => {
    const [late] = tree?.answers ?? [];
    expect(late?.quote.text).toBe('Delivery was late');
    expect(late?.whys[1]?.quote).toMatchObject({
      text: 'The factory was too busy',
      reference: 'PO-3',
    });
    expect(late?.whys[1]?.ended).toBe(1);
  });

  it('loses no chain: what goes into a node ends there or goes on', () => {
    const check = (nodes: NonNullable<typeof tree>['answers']): void => {
      for (const { count, ended, whys } of nodes) {
        expect(whys.reduce((sum, why) => sum + why.count, ended)).toBe(count);
        check(whys);
      }
    };
    check(tree?.answers ?? []);
    expect(causeTrees([], readers)).toEqual([]);
  });
});
