import { describe, expect, it } from 'vitest';
import type { Response } from '../../../../src/core/contract/response.ts';
import { vendorFigures } from '../../../../src/insight/analysis/vendor-figures.ts';
import { shareInterval } from '../../../../src/insight/metrics/share-interval.ts';
import { ruleTagger } from '../../../../src/insight/tagging/rule-tagger.ts';
import { NOON, response } from '../../../fixtures/insight/response.ts';
import { many, scored } from '../../../fixtures/insight/scored-responses.ts';
import { AnalysisSchema } from '../../../support/insight/analysis-schema.ts';

const tagger = ruleTagger();
const SPOILT = 'The packaging was terrible, the boxes were broken';
const LATE = 'The delivery was very late, and nobody told us';

type Vendors = NonNullable<Response['subject']['shipment']['vendors']>;

/** So many shipments, the first of them with a bad score. */
function shipped(name: string, count: number, bad: number, vendors: Vendors): readonly Response[] {
  return many(count, (at) =>
    scored(`${name}${at}`, {
      overall: at < bad ? 1 : 5,
      shipment: { id: `${name}-${at}`, vendors },
    }),
  );
}

function rowsOf(responses: readonly Response[]) {
  return vendorFigures(responses, tagger).vendors;
}

describe('the scorecard of vendors', () => {
  const now = [
    ...shipped('large', 1_000, 60, { forwarder: 'Great Ocean' }),
    ...shipped('small', 60, 9, { forwarder: 'Blue Sea' }),
    ...shipped('new', 9, 5, { forwarder: 'Newcomer' }),
  ];
  const rows = rowsOf(now);

  it('puts nine complaints of sixty above sixty of a thousand', () => {
    expect(rows.map(({ role, name }) => `${role} ${name}`)).toEqual([
      'forwarder Blue Sea',
      'forwarder Great Ocean',
      'forwarder Newcomer',
    ]);
    const { low = 0, high = 0 } = shareInterval(9, 60) ?? {};
    expect(rows[0]?.figures).toMatchObject({
      kind: 'estimated',
      complaints: 9,
      shipments: 60,
      per100: 15,
      interval: { low: expect.closeTo(100 * low, 10), high: expect.closeTo(100 * high, 10) },
      isWorse: true,
    });
    expect(rows[1]?.figures).toMatchObject({ complaints: 60, per100: 6, isWorse: false });
  });

  it('does not rank a vendor with nine shipments, however bad', () => {
    expect(rows[2]?.figures).toEqual({ kind: 'not-enough', n: 9, needed: 10 });
  });

  it('counts a shipment once, a complaint where one of its contacts complains', () => {
    const vendors = { factory: 'Jiaxing' };
    const others = shipped('quiet', 40, 0, { factory: 'Anji' });
    const contacts = many(60, (at) =>
      scored(`c${at}`, {
        overall: at % 3 === 0 && at < 30 ? 1 : 5,
        shipment: { id: `shared-${Math.floor(at / 3)}`, vendors },
      }),
    );
    const [jiaxing] = rowsOf([...contacts, ...others]);
    expect(jiaxing).toMatchObject({
      name: 'Jiaxing',
      figures: { complaints: 10, shipments: 20, per100: 50 },
    });
  });

  it('tells shipments apart by their reference where they have no id', () => {
    const shipment = { vendors: { factory: 'Jiaxing' } };
    const twice = many(24, (at) =>
      scored(`r${at}`, { overall: 5, shipment: { ...shipment, reference: `PO-${at % 12}` } }),
    );
    expect(rowsOf(twice)[0]?.figures).toMatchObject({ shipments: 12 });
  });

  it('leaves out shipments that nobody scored, and believes the newest word on who it was', () => {
    const silent = many(20, (at) =>
      response(`s${at}`, {
        subject: {
          verified: true,
          shipment: { id: `s${at}`, reference: `s${at}`, vendors: { factory: 'Jiaxing' } },
        },
      }),
    );
    const corrected = many(12, (at) =>
      scored(`new${at}`, {
        overall: 5,
        startedAt: NOON + 1,
        shipment: { id: `x${at}`, vendors: { factory: 'Anji' } },
      }),
    );
    const mistaken = many(12, (at) =>
      scored(`old${at}`, {
        overall: 1,
        shipment: { id: `x${at}`, vendors: { factory: 'Jiaxing' } },
      }),
    );
    expect(rowsOf([...silent, ...corrected, ...mistaken])).toMatchObject([
      { name: 'Anji', figures: { complaints: 12, shipments: 12 } },
    ]);
  });

  it('counts a shipment for each of its vendors, and a company in two roles twice', () => {
    const vendors = { forwarder: 'Blue Sea', factory: 'Jiaxing', inspector: 'BLUE  sea' };
    const others = { forwarder: 'Red Line', factory: 'Anji', inspector: 'Sino Check' };
    const told = rowsOf([...shipped('a', 30, 15, vendors), ...shipped('b', 30, 1, others)]);
    expect(told.map(({ role, name }) => [role, name])).toEqual([
      ['forwarder', 'Blue Sea'],
      ['factory', 'Jiaxing'],
      ['inspector', 'BLUE  sea'],
      ['forwarder', 'Red Line'],
      ['factory', 'Anji'],
      ['inspector', 'Sino Check'],
    ]);
    for (const { figures } of told) expect(figures).toMatchObject({ shipments: 30 });
  });

  it('takes one company for one however it is written', () => {
    const own = [
      ...shipped('a', 6, 1, { factory: 'Jiaxing Woodworks' }),
      ...shipped('b', 6, 0, { factory: ' JIAXING  woodworks' }),
    ];
    expect(rowsOf(own)).toMatchObject([
      { name: 'Jiaxing Woodworks', figures: { complaints: 1, shipments: 12 } },
    ]);
  });

  it('compares nobody with the only one of a role', () => {
    const [only] = rowsOf(shipped('a', 30, 20, { inspector: 'Sino Check' }));
    expect(only?.figures).toMatchObject({ adjustedP: null, isWorse: false });
  });

  it('names what buyers complained of in most shipments', () => {
    const vendors = { factory: 'Jiaxing' };
    const complaints = many(12, (at) =>
      scored(`t${at}`, {
        overall: 1,
        words: at < 8 ? SPOILT : LATE,
        shipment: { id: `t${Math.floor(at / 2)}`, vendors },
      }),
    );
    const praise = many(10, (at) =>
      scored(`p${at}`, {
        overall: 5,
        words: 'The packaging was excellent',
        shipment: { id: `p${at}`, vendors },
      }),
    );
    const [jiaxing] = rowsOf([...complaints, ...praise]);
    const themes = jiaxing?.figures.kind === 'estimated' ? jiaxing.figures.themes : [];
    expect(themes[0]).toEqual({ name: 'packaging', shipments: 4 });
    expect(themes).toContainEqual({ name: 'delivery', shipments: 2 });
  });

  it('names three themes at most, however many were complained of', () => {
    const everything = [SPOILT, LATE, 'The quality is bad', 'The price is far too high'];
    const all = many(40, (at) =>
      scored(`e${at}`, {
        overall: 1,
        words: everything[at % 4] ?? '',
        shipment: { id: `e${at}`, vendors: { factory: 'Jiaxing' } },
      }),
    );
    const [jiaxing] = rowsOf(all);
    const themes = jiaxing?.figures.kind === 'estimated' ? jiaxing.figures.themes : [];
    expect(themes.map(({ shipments }) => shipments)).toEqual([10, 10, 10]);
  });

  it('has no row where no shipment names anybody, and says how many do not', () => {
    const plain = many(12, (at) => scored(`p${at}`, { overall: 1 }));
    expect(vendorFigures(plain, tagger)).toEqual({ unnamed: 12, vendors: [] });
    expect(vendorFigures([], tagger)).toEqual({ unnamed: 0, vendors: [] });
    expect(vendorFigures([...plain, ...now], tagger).unnamed).toBe(12);
  });

  it('is a value of the agreed shape, without a number that is none', () => {
    const value = vendorFigures(now, tagger);
    const json = JSON.stringify(value);
    expect(AnalysisSchema.shape.vendors.parse(JSON.parse(json))).toEqual(value);
    expect(json).not.toMatch(/NaN|Infinity/);
  });
});
