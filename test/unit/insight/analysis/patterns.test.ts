import { describe, expect, it } from 'vitest';
import { complainedThemes } from '../../../../src/insight/analysis/complained-themes.ts';
import { troubledGroups } from '../../../../src/insight/statistics/troubled-groups.ts';
import { ruleTagger } from '../../../../src/insight/tagging/rule-tagger.ts';
import { many, scored } from '../../../fixtures/insight/scored-responses.ts';

const tagger = ruleTagger();
const COMPLAINT = 'The packaging was terrible, the boxes were broken';

describe('groups of shipments with more bad scores than before', () => {
  const before = many(40, (at) => scored(`b${at}`, { overall: at < 2 ? 1 : 5 }));

  it('are told by the owner and by both ends of the lane', () => {
    const shipment = { origin: 'Ningbo', destination: 'Santos', owner: { name: 'Lin Yue' } };
    const now = many(12, (at) => scored(`n${at}`, { overall: at < 6 ? 1 : 5, shipment }));
    const told = troubledGroups(now, before, ['product', 'lane', 'owner']);
    if (told.kind !== 'estimated') throw new Error('forty before are enough');
    expect(told.baseline).toBeCloseTo(0.05, 10);
    expect(told.groups.map(({ facet, name }) => [facet, name])).toEqual([
      ['lane', 'Ningbo – Santos'],
      ['owner', 'Lin Yue'],
    ]);
    for (const { figures } of told.groups) {
      expect(figures).toMatchObject({ hits: 6, n: 12, verdict: 'systemic' });
    }
  });

  it('are told by every vendor of a shipment, a company in two roles twice', () => {
    const vendors = { forwarder: 'Blue Sea', factory: 'Jiaxing', inspector: 'Blue Sea' };
    const now = many(24, (at) =>
      scored(`n${at}`, {
        overall: at < 6 ? 1 : 5,
        shipment: at < 12 ? { vendors } : { vendors: { forwarder: 'Red Line' } },
      }),
    );
    const told = troubledGroups(now, before, ['forwarder', 'factory', 'inspector']);
    const groups = told.kind === 'estimated' ? told.groups : [];
    expect(groups.map(({ facet, name, figures }) => [facet, name, figures])).toMatchObject([
      ['forwarder', 'Blue Sea', { hits: 6, n: 12, verdict: 'systemic' }],
      ['forwarder', 'Red Line', { hits: 0, n: 12, verdict: 'none' }],
      ['factory', 'Jiaxing', { hits: 6, n: 12, verdict: 'systemic' }],
      ['inspector', 'Blue Sea', { hits: 6, n: 12, verdict: 'systemic' }],
    ]);
  });

  it('are none by vendor where no shipment names any', () => {
    const told = troubledGroups(before, before, ['forwarder', 'factory', 'inspector']);
    expect(told).toMatchObject({ kind: 'estimated', groups: [] });
  });

  it('are reported where none was bad before, compared with half a response', () => {
    const shipment = { origin: 'Ningbo', destination: 'Santos', owner: { name: 'Lin Yue' } };
    const now = many(40, (at) => scored(`n${at}`, { overall: at < 6 ? 1 : 5, shipment }));
    const told = troubledGroups(now, before.slice(2), ['owner']);
    expect(told).toMatchObject({ kind: 'estimated', baseline: 0, n: 38 });
    const [lin] = told.kind === 'estimated' ? told.groups : [];
    // P(X >= 6) of 40 at 0.5 / 39.
    expect(lin?.figures).toMatchObject({
      hits: 6,
      verdict: 'systemic',
      p: expect.closeTo(1.172e-5, 8),
    });
  });

  it('are none where the period before is too small', () => {
    const few = troubledGroups(before, before.slice(0, 3), ['owner']);
    expect(few).toEqual({ kind: 'not-enough', n: 3, needed: 30 });
  });
});

describe('themes that are complained of more than a usual one', () => {
  const quiet = (id: string) => scored(id, { overall: 5 });
  const loud = (id: string) => scored(id, { overall: 2, words: COMPLAINT });

  it('are told by their rate', () => {
    const before = many(48, (at) => (at < 6 ? loud(`b${at}`) : quiet(`b${at}`)));
    const now = many(20, (at) => (at < 8 ? loud(`n${at}`) : quiet(`n${at}`)));
    const told = complainedThemes(now, before, tagger);
    if (told.kind !== 'estimated') throw new Error('48 before are enough');
    const packaging = told.groups.find(({ name }) => name === 'packaging')?.figures;
    expect(packaging).toMatchObject({ hits: 8, n: 20, rate: 0.4, verdict: 'systemic' });
    const price = told.groups.find(({ name }) => name === 'price')?.figures;
    expect(price).toMatchObject({ hits: 0, verdict: 'none' });
    // Each theme that was complained of before was so in the same 6 of 48.
    expect(told.baseline).toBeCloseTo(6 / 48, 10);
  });

  it('are not told from a theme that one buyer complains of', () => {
    const before = many(48, (at) => (at < 6 ? loud(`b${at}`) : quiet(`b${at}`)));
    const now = many(20, (at) => (at < 1 ? loud(`n${at}`) : quiet(`n${at}`)));
    const told = complainedThemes(now, before, tagger);
    const groups = told.kind === 'estimated' ? told.groups : [];
    const packaging = groups.find(({ name }) => name === 'packaging')?.figures;
    expect(packaging).toMatchObject({ hits: 1, n: 20, verdict: 'one-off' });
  });

  it('are none where few were there before, and told where nobody complained', () => {
    const silent = many(40, (at) => quiet(`b${at}`));
    expect(complainedThemes(silent, silent, tagger)).toMatchObject({
      kind: 'estimated',
      baseline: 0,
    });
    const now = many(20, (at) => (at < 8 ? loud(`n${at}`) : quiet(`n${at}`)));
    const told = complainedThemes(now, silent, tagger);
    const groups = told.kind === 'estimated' ? told.groups : [];
    const packaging = groups.find(({ name }) => name === 'packaging')?.figures;
    expect(packaging).toMatchObject({ hits: 8, n: 20, verdict: 'systemic' });
    expect(complainedThemes(silent, [], tagger)).toEqual({
      kind: 'not-enough',
      n: 0,
      needed: 30,
    });
  });
});
