import { describe, expect, it } from 'vitest';
import { countryCell } from '../../../../src/programme/csv/cells/country-cell.ts';
import { OTHER_NAMES } from '../../../../src/programme/csv/cells/country-other-names.ts';
import { THREE_LETTERS } from '../../../../src/programme/csv/cells/three-letter-codes.ts';

/** Row or number of docs/field-cases.md, where the case is from there. */
const CASES: readonly (readonly [string, string, string])[] = [
  ['Hong Kong', 'HK', 'row 137: lists name it without the state it belongs to'],
  ['香港', 'HK', 'row 137: the same in Chinese'],
  ['Korea, Republic of', 'KR', 'K12-i04: ISO 3166 puts the form of state behind'],
  ['Mainland China', 'CN', 'K12-i07: people and lists say so'],
  ['沙特', 'SA', 'K12-i19: the usual Chinese name'],
  ['中國', 'CN', 'row 44: traditional characters'],
  ['美國', 'US', 'row 44: traditional characters'],
  ['德國', 'DE', 'row 44: traditional characters'],
  ['Korea (the Republic of)', 'KR', 'ISO 3166 as it is today'],
  ["Korea, Democratic People's Republic of", 'KP', 'the other Korea, never the first'],
  ['Republic of Korea', 'KR', 'its own full name'],
  ['North Korea', 'KP', 'not the Korea that trade means'],
  ['Iran (Islamic Republic of)', 'IR', 'the United Nations write it with brackets'],
  ['Moldova, Republic of', 'MD', 'the form of state behind a comma'],
  ['Federal Republic of Germany', 'DE', 'the form of state before the name'],
  ['Netherlands (the)', 'NL', 'ISO 3166 puts the article behind'],
  ['Gambia, The', 'GM', 'the World Bank puts the article behind'],
  ['Viet Nam', 'VN', 'two words, as the United Nations have it'],
  ['Russian Federation', 'RU', 'the official name'],
  ['Czech Republic', 'CZ', 'the name before Czechia'],
  ['Ivory Coast', 'CI', 'the English name'],
  ['Bosnia and Herzegovina', 'BA', '"and" for the sign that Intl writes'],
  ['Saint Lucia', 'LC', '"Saint" for "St."'],
  ['U.S.A.', 'US', 'with dots'],
  ['DEU', 'DE', 'the code of three letters, as ERP systems write it'],
  ['VNM', 'VN', 'the code of three letters'],
  ['Germany (DE)', 'DE', 'name and code that agree'],
  ['德国 Germany', 'DE', 'two names that agree'],
  ['Deutschland', 'DE', 'in German'],
  ['Estados Unidos', 'US', 'in Spanish and Portuguese'],
  ['México', 'MX', 'in Spanish'],
  ['Cote d Ivoire', 'CI', 'without the accent that a keyboard lacks'],
  ['Allemagne', 'DE', 'in French'],
  ['Alemanha', 'DE', 'in Portuguese'],
  ['Германия', 'DE', 'in Russian'],
  ['США', 'US', 'in Russian, short'],
  ['السعودية', 'SA', 'in Arabic, short'],
  ['الإمارات', 'AE', 'in Arabic, short'],
  ['中国大陆', 'CN', 'as Chinese customs lists say'],
  ['中國香港', 'HK', 'with the state it belongs to, in traditional characters'],
  ['臺灣', 'TW', 'as it is written there'],
  ['台灣', 'TW', 'the other way to write it'],
  ['阿联酋', 'AE', 'the usual Chinese name'],
  ['韩国', 'KR', 'the usual Chinese name'],
  ['韓國', 'KR', 'in traditional characters'],
  ['紐西蘭', 'NZ', 'another word than the mainland’s'],
  ['义大利', 'IT', 'the Taiwanese word in simplified characters'],
  ['越南社会主义共和国', 'VN', 'the full name in Chinese'],
  ['澳洲', 'AU', 'the usual short name in Chinese'],
  ['대한민국', 'KR', 'in Korean'],
  ['ドイツ', 'DE', 'in Japanese'],
];

describe('a country as people write it', () => {
  it.each(CASES)('%s is %s: %s', (written, value) => {
    expect(countryCell(written)).toEqual({ ok: true, value });
  });

  it.each([
    ['N/A', 'not given, and not Namibia'],
    ['-', 'nothing'],
    ['Congo', 'two states have the name'],
    ['刚果', 'two states have the name'],
    ['US/Canada', 'two countries are named'],
    ['Germany (FR)', 'name and code do not agree'],
    ['Europe', 'no country'],
    ['People’s Republic', 'only the form of state'],
    ['y', 'a letter is no name, although one language writes a country as Ý'],
    ['constructor', 'a word of the language this is written in'],
  ])('%s is refused: %s', (written) => {
    expect(countryCell(written)).toEqual({ ok: false });
  });

  it('has one code of two letters for each of the 249 codes of three', () => {
    expect(new Set(THREE_LETTERS.map(([letters]) => letters)).size).toBe(249);
    expect(new Set(THREE_LETTERS.map(([, code]) => code)).size).toBe(249);
    for (const [letters, value] of THREE_LETTERS) {
      expect([letters, countryCell(letters)]).toEqual([letters, { ok: true, value }]);
    }
  });

  it('takes every other name as the country that it is listed for', () => {
    for (const [code, names] of Object.entries(OTHER_NAMES)) {
      for (const name of names) expect([name, countryCell(name)]).toEqual([name, is(code)]);
    }
  });

  it('knows every country by its name in each of our languages, but for the Spanish Congo', () => {
    for (const language of ['en', 'zh', 'zh-Hant', 'es', 'pt', 'fr', 'de', 'ar', 'ru']) {
      const names = new Intl.DisplayNames([language], { type: 'region' });
      for (const [, code] of THREE_LETTERS) {
        const name = names.of(code) ?? code;
        if (name === 'Congo') continue;
        expect([language, name, countryCell(name)]).toEqual([language, name, is(code)]);
      }
    }
  });
});

function is(value: string) {
  return { ok: true, value };
}
