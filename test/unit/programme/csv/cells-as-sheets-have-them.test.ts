import { describe, expect, it } from 'vitest';
import { dayCell } from '../../../../src/programme/csv/cells/day-cell.ts';
import { flagCell } from '../../../../src/programme/csv/cells/flag-cell.ts';
import { identitiesCell } from '../../../../src/programme/csv/cells/identities-cell.ts';
import { incotermCell } from '../../../../src/programme/csv/cells/incoterm-cell.ts';
import { localeCell } from '../../../../src/programme/csv/cells/locale-cell.ts';
import { timeZoneCell } from '../../../../src/programme/csv/cells/time-zone-cell.ts';
import { CONTACT_COLUMNS } from '../../../../src/programme/csv/columns/contact-columns.ts';

type Rows = readonly (readonly [string, string, string])[];

/** Rows and numbers are those of docs/field-cases.md. */
describe('a day with what sheets write around it', () => {
  const rows: Rows = [
    ['31/12/2026 00:00', '2026-12-31', 'row 148: a time of day behind it'],
    ['12/31/2026 0:00', '2026-12-31', 'row 148: the month first, and a time'],
    ['20260305', '2026-03-05', 'K11-i25: one day and no other is meant'],
    ['20260305 10:15', '2026-03-05', 'compact, with a time'],
    ['20260305T101500Z', '2026-03-05', 'compact, as machines write it'],
    ['31.12.2026 0:00:00', '2026-12-31', 'a German time of day'],
    ['12/31/2026 12:00:00 AM', '2026-12-31', 'an American time of day'],
    ['2026/12/31 上午12:00:00', '2026-12-31', 'a Chinese time of day'],
    ['31/12/2026 15:30 +08:00', '2026-12-31', 'a time with its offset'],
    ['Mar 5, 2026', '2026-03-05', 'the month in letters first'],
    ['March 5th, 2026', '2026-03-05', 'with the ending of the number'],
    ['Thursday, March 5, 2026', '2026-03-05', 'a weekday before it'],
    ['2026-Mar-05', '2026-03-05', 'the year first, the month in letters'],
    ['5 Mai 2026', '2026-05-05', 'row 153: German and French'],
    ['5-Dez-2026', '2026-12-05', 'row 153: German, short'],
    ['5. März 2026', '2026-03-05', 'German with the dot of the number'],
    ['5 de marzo de 2026', '2026-03-05', 'Spanish'],
    ['5 de março de 2026', '2026-03-05', 'Portuguese'],
    ['1er août 2026', '2026-08-01', 'French'],
    ['5 марта 2026 г.', '2026-03-05', 'Russian'],
    ['5 مارس 2026', '2026-03-05', 'Arabic'],
    ['٢٠٢٦/٠٣/٠٥', '2026-03-05', 'Arabic digits'],
    ['2026 年 3 月 5 日', '2026-03-05', 'Chinese with blanks'],
    ['2026年3月5号', '2026-03-05', 'Chinese as it is spoken'],
    ['2026. 3. 5.', '2026-03-05', 'Korean'],
    ['2026-03-05（周四）', '2026-03-05', 'a weekday in brackets behind it'],
    ['Thu Mar 05 2026 00:00:00 GMT+0800', '2026-03-05', 'as a browser writes it'],
  ];
  it.each(rows)('%s is %s: %s', (written, value) => {
    expect(dayCell(written)).toEqual({ ok: true, value });
  });

  it.each([
    ['03/04/2026 00:00', 'a time does not tell which of two days it is', 'read in one way'],
    ['2026-02-30 or later', 'no February has 30 days', 'in the calendar'],
    ['20261305', 'no calendar has a month 13', 'in the calendar'],
    ['20260230', 'no February has 30 days', 'in the calendar'],
    ['5 marraskuu 2026', 'a month of a language that we do not read', 'in the calendar'],
  ])('%s is refused: %s', (written, _why, expected) => {
    expect(dayCell(written)).toMatchObject({
      ok: false,
      expected: expect.stringContaining(expected),
    });
  });

  it.each(['10111213', '5-Mar-26', '2026-03-05 or 2026-03-06'])('%s is refused', (written) => {
    expect(dayCell(written)).toMatchObject({ ok: false });
  });
});

describe('a time zone', () => {
  it.each([
    ['CST', 'row 146: Chinese teams mean Shanghai, Node means Chicago', 'Asia/Shanghai'],
    ['AST', 'K11-i03: the Atlantic and Arabia both say so', 'Asia/Riyadh'],
    ['cst', 'capitals do not matter to Node either', 'Asia/Shanghai'],
    ['IST', 'India, Israel and Ireland', 'Asia/Kolkata'],
    ['BST', 'British summer and Bangladesh', 'Asia/Dhaka'],
    ['EST', 'New York and Sydney, and it knows no summer', 'Australia/Sydney'],
    ['PST', 'California, Manila and Karachi', 'Asia/Manila'],
    ['MST', 'Denver and Malaysia', 'Asia/Kuala_Lumpur'],
    ['SST', 'Singapore and Samoa', 'Asia/Singapore'],
    ['NST', 'Newfoundland and Nepal', 'Asia/Kathmandu'],
    ['ART', 'Argentina; Node means Cairo', 'America/Argentina/Buenos_Aires'],
    ['GST', 'the Gulf and Guam', 'Asia/Dubai'],
  ])('%s is refused, and what it may be is named: %s', (written, _why, zone) => {
    expect(timeZoneCell(written)).toMatchObject({
      ok: false,
      expected: expect.stringContaining(zone),
    });
  });

  const rows: Rows = [
    ['Asia/Shanghai', 'Asia/Shanghai', 'an IANA name'],
    ['America/New York', 'America/New_York', 'a blank for the underscore'],
    ['Asia / Ho Chi Minh', 'Asia/Ho_Chi_Minh', 'blanks around the slash'],
    ['Ａｓｉａ／Ｔｏｋｙｏ', 'Asia/Tokyo', 'full-width, as a Chinese keyboard types'],
    ['UTC', 'UTC', 'one zone and no other'],
    ['CET', 'CET', 'an IANA name with one meaning'],
  ];
  it.each(rows)('%s is %s: %s', (written, value) => {
    expect(timeZoneCell(written)).toEqual({ ok: true, value });
  });

  it.each(['UTC+8', 'Mars/Olympus', 'Beijing time'])('%s is refused', (written) => {
    expect(timeZoneCell(written)).toEqual({ ok: false });
  });
});

describe('a term of delivery', () => {
  const rows: Rows = [
    ['FOB Ningbo', 'FOB', 'row 147: an Incoterm names its place'],
    ['CIF Hamburg', 'CIF', 'row 147: an Incoterm names its place'],
    ['C&F', 'CFR', 'row 147: the older abbreviation'],
    ['CIF Rotterdam', 'CIF', 'K12-i38: an Incoterm names its place'],
    ['F.O.B.', 'FOB', 'with dots'],
    ['C + F Santos', 'CFR', 'the older abbreviation with another sign'],
    ['CNF', 'CFR', 'the older abbreviation as it is said'],
    ['fob (Shanghai)', 'FOB', 'small letters, and the place in brackets'],
    ['DDP Lyon, Incoterms 2020', 'DDP', 'place and edition'],
    ['Incoterms® 2020: DAP Prague', 'DAP', 'the edition first'],
    ['FOB宁波', 'FOB', 'the place in Chinese, without a blank'],
    ['Ex Works', 'EXW', 'in words'],
    ['ex-works Jiaxing', 'EXW', 'in words, with the place'],
    ['Free on Board', 'FOB', 'in words'],
    ['Cost, Insurance and Freight', 'CIF', 'in words'],
    ['Delivered at Place Unloaded', 'DPU', 'never the term that its words begin with'],
    ['离岸价', 'FOB', 'in Chinese'],
    ['到岸價', 'CIF', 'in traditional Chinese'],
    ['ab Werk', 'EXW', 'in German'],
    ['CAF Le Havre', 'CIF', 'the French abbreviation'],
    ['CIF Pointe des Galets', 'CIF', '"des" is a French word there, and no term'],
  ];
  it.each(rows)('%s is %s: %s', (written, value) => {
    expect(incotermCell(written)).toEqual({ ok: true, value });
  });

  it('is refused where two are named, and they are told', () => {
    expect(incotermCell('FOB or CIF')).toMatchObject({
      ok: false,
      expected: expect.stringContaining('FOB and CIF'),
    });
  });

  it.each(['T/T 30 days', 'Ningbo', 'constructor', 'FOBBED'])('%s is refused', (written) => {
    expect(incotermCell(written)).toEqual({ ok: false });
  });
});

describe('yes and no', () => {
  it.each([
    ['✓', 'K12-i46: a tick'],
    ['✔️', 'a tick as phones write it'],
    ['√', 'a tick as Chinese keyboards write it'],
    ['☑', 'a box that is ticked'],
    ['ja', 'German'],
    ['WAHR', 'what German spreadsheets make of TRUE'],
    ['Sí', 'Spanish'],
    ['sim', 'Portuguese'],
    ['да', 'Russian'],
    ['نعم', 'Arabic'],
    ['對', 'traditional Chinese'],
    ['Yes.', 'with a full stop'],
  ])('%s is yes: %s', (written) => {
    expect(flagCell(written)).toEqual({ ok: true, value: true });
  });

  it.each([
    ['✗', 'a cross'],
    ['❌', 'a cross as phones write it'],
    ['×', 'a cross as Chinese keyboards write it'],
    ['Nein', 'German'],
    ['ЛОЖЬ', 'what Russian spreadsheets make of FALSE'],
    ['não', 'Portuguese'],
    ['没问题', 'Chinese: no trouble'],
    ['沒有', 'traditional Chinese'],
    ['none', 'English'],
  ])('%s is no: %s', (written) => {
    expect(flagCell(written)).toEqual({ ok: true, value: false });
  });

  it.each([
    ['☒', 'a box that is ticked to some and crossed out to others'],
    ['?', 'not known'],
    ['-1', 'a number that is neither'],
    ['maybe', 'neither'],
  ])('%s is refused: %s', (written) => {
    expect(flagCell(written)).toEqual({ ok: false });
  });
});

describe('several identities', () => {
  it.each([
    ['telegram:42、slack:U1', ['telegram:42', 'slack:U1'], 'row 145: a Chinese list'],
    ['slack:U0AB，telegram:43', ['slack:U0AB', 'telegram:43'], 'row 145: a Chinese comma'],
    ['telegram:42；slack:U1', ['telegram:42', 'slack:U1'], 'a Chinese semicolon'],
    ['telegram:42｜slack:U1', ['telegram:42', 'slack:U1'], 'a full-width bar'],
    ['telegram：42', ['telegram:42'], 'a Chinese colon'],
    ['telegram:42، slack:U1', ['telegram:42', 'slack:U1'], 'an Arabic comma'],
    ['telegram:42/slack:U1', ['telegram:42', 'slack:U1'], 'a slash before a channel'],
    ['telegram:42 and slack:U1', ['telegram:42', 'slack:U1'], 'a word between them'],
    ['telegram:42和slack:U1', ['telegram:42', 'slack:U1'], 'a Chinese "and"'],
    ['Telegram: 42', ['telegram:42'], 'a capital, and a blank behind the colon'],
    ['email:anna@example.com', ['email:anna@example.com'], 'an address is one user'],
    ['matrix:@anna:example.org', ['matrix:@anna:example.org'], 'a colon within an address'],
  ])('%s is %j: %s', (written, value) => {
    expect(identitiesCell(written)).toEqual({ ok: true, value });
  });

  it('are refused where a channel has no user', () => {
    expect(identitiesCell('telegram: slack:U1')).toEqual({ ok: false });
  });

  it('are refused where two would become one that nobody has', () => {
    expect(identitiesCell('telegram:42-slack:U1')).toMatchObject({
      ok: false,
      expected: expect.stringContaining('one word'),
    });
  });
});

describe('a role by the title of a job', () => {
  it.each([
    ['Purchasing Manager', 'purchaser', 'row 160: buys, and manages that'],
    ['GM', 'decision-maker', 'row 160: general manager'],
    ['采购主管', 'purchaser', 'row 160: in Chinese'],
    ['质检员', 'quality', 'row 160: in Chinese'],
    ['採購', 'purchaser', 'in traditional Chinese'],
  ])('%s is %s: %s', (written, value) => {
    const role = CONTACT_COLUMNS.find(({ field }) => field === 'role');
    expect(role?.read(written)).toEqual({ ok: true, value });
  });
});

describe('a language by its name', () => {
  it.each([
    ['德語', 'de', 'in traditional Chinese'],
    ['英語', 'en', 'in traditional Chinese'],
    ['繁體中文', 'zh-CN', 'in itself'],
    ['西班牙文', 'es', 'in Chinese, written language'],
    ['Englisch', 'en', 'in German'],
    ['allemand', 'de', 'in French'],
    ['Chinese (Simplified)', 'zh-CN', 'with its script'],
    ['Portuguese (Brazil)', 'pt', 'with its country'],
    ['Brazilian Portuguese', 'pt', 'with its country before'],
    ['немецкий', 'de', 'in Russian'],
    ['الإنجليزية', 'en', 'in Arabic'],
  ])('%s is %s: %s', (written, value) => {
    expect(localeCell(written)).toEqual({ ok: true, value });
  });
});
