import { describe, expect, it } from 'vitest';
import { countryCell } from '../../../../src/programme/csv/cells/country-cell.ts';
import { dayCell } from '../../../../src/programme/csv/cells/day-cell.ts';
import { flagCell } from '../../../../src/programme/csv/cells/flag-cell.ts';
import { identitiesCell } from '../../../../src/programme/csv/cells/identities-cell.ts';
import { localeCell } from '../../../../src/programme/csv/cells/locale-cell.ts';
import { CONTACT_COLUMNS } from '../../../../src/programme/csv/columns/contact-columns.ts';

describe('a cell with a day', () => {
  it.each([
    ['2026-12-31', '2026-12-31'],
    ['2026-12-31T23:00:00Z', '2026-12-31'],
    ['2026/3/4', '2026-03-04'],
    ['2026.03.04', '2026-03-04'],
    ['2026年3月4日', '2026-03-04'],
    ['31/12/2026', '2026-12-31'],
    ['12/31/2026', '2026-12-31'],
    ['31-12-2026', '2026-12-31'],
    ['03.04.2026', '2026-04-03'],
    ['05/05/2026', '2026-05-05'],
    ['4 Mar 2026', '2026-03-04'],
    ['04-March-2026', '2026-03-04'],
    ['２０２６－１２－３１', '2026-12-31'],
  ])('reads %s as %s', (written, value) => {
    expect(dayCell(written)).toEqual({ ok: true, value });
  });

  it('refuses one that could be two days, and names both', () => {
    expect(dayCell('03/04/2026')).toEqual({
      ok: false,
      expected: 'a date that can be read in one way: 2026-04-03 or 2026-03-04?',
    });
  });

  it.each(['2026-02-30', '31/11/2026', '2026-13-01', '32/13/2026', '00/00/2026', '1 Foo 2026'])(
    'refuses %s, which no calendar has',
    (written) => {
      expect(dayCell(written)).toEqual({ ok: false, expected: 'a day that is in the calendar' });
    },
  );

  it('says what a five-figure number is', () => {
    expect(dayCell('46387')).toMatchObject({ expected: expect.stringContaining('spreadsheet') });
  });

  it.each(['31/12/26', 'soon', '2026', '12-2026', '', '=A1'])('refuses "%s"', (written) => {
    expect(dayCell(written)).toEqual({ ok: false });
  });
});

describe('a cell with a country', () => {
  it.each([
    ['DE', 'DE'],
    ['de', 'DE'],
    ['Germany', 'DE'],
    ['德国', 'DE'],
    ['UK', 'GB'],
    ['USA', 'US'],
    ['united states', 'US'],
    ['Côte d’Ivoire', 'CI'],
    ['中国', 'CN'],
  ])('reads %s as %s', (written, value) => {
    expect(countryCell(written)).toEqual({ ok: true, value });
  });

  it.each(['Germny', 'ZZ', 'EU', 'BU', '49', '__proto__'])('refuses %s', (written) => {
    expect(countryCell(written)).toEqual({ ok: false });
  });
});

describe('cells of other kinds', () => {
  it('reads languages by tag and by name', () => {
    const read = ['pt-BR', 'Deutsch', '中文', 'zh_TW', 'Arabic', 'EN'].map(localeCell);
    const values = ['pt', 'de', 'zh-CN', 'zh-CN', 'ar', 'en'];
    expect(read).toEqual(values.map((value) => ({ ok: true, value })));
    expect(localeCell('Klingon')).toEqual({ ok: false });
  });

  it('reads yes and no in English and Chinese', () => {
    expect(['Yes', 'TRUE', '是', '1'].map(flagCell)).toEqual(
      Array(4).fill({ ok: true, value: true }),
    );
    expect(['no', '否', '0'].map(flagCell)).toEqual(Array(3).fill({ ok: true, value: false }));
    expect(flagCell('perhaps')).toEqual({ ok: false });
  });

  it('reads roles as people call them', () => {
    const role = CONTACT_COLUMNS.find(({ field }) => field === 'role');
    const read = ['Purchaser', 'QC', '仓库', 'Decision maker', 'CEO'].map((word) =>
      role?.read(word),
    );
    const values = ['purchaser', 'quality', 'warehouse', 'decision-maker', 'decision-maker'];
    expect(read).toEqual(values.map((value) => ({ ok: true, value })));
    expect(role?.read('constructor')).toEqual({ ok: false });
  });

  it('reads several identities', () => {
    const value = ['telegram:42', 'slack:U0AB'];
    expect(identitiesCell('telegram:42; slack:U0AB')).toEqual({ ok: true, value });
    expect(identitiesCell('Anna')).toEqual({ ok: false });
  });
});
