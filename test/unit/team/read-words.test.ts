import { describe, expect, it } from 'vitest';
import { bareWords, readNumber, readWriting } from '../../../src/team/staff/read-words.ts';

describe('words that begin with the number of a case', () => {
  it.each([
    ['#12 new cartons leave today', 'new cartons leave today'],
    ['#12您好，已经补发', '您好，已经补发'],
    ['#12new cartons leave today', 'new cartons leave today'],
    ['＃１２您好', '您好'],
    ['#12，您好', '您好'],
    ['#12、您好', '您好'],
    ['#12。您好', '您好'],
    ['#12：您好', '您好'],
    ['#12, hello', 'hello'],
    ['#12. hello', 'hello'],
    ['#12) hello', 'hello'],
    ['#12 - hello', 'hello'],
    ['#12 – hello', 'hello'],
    ['#12! hello', 'hello'],
    ['(#12) hello', 'hello'],
    ['【#12】您好', '您好'],
    ['# 12 hello', 'hello'],
    ['#١٢ مرحبا', 'مرحبا'],
    ['#12# 您好', '您好'],
    ['#12, 12 new cartons leave today', '12 new cartons leave today'],
    ['#12，12箱已补发', '12箱已补发'],
    ['#12\nDear Anna,\nall is well.', 'Dear Anna,\nall is well.'],
    ['#12 #4711 is the number of the parcel', '#4711 is the number of the parcel'],
    ['#12: #4711 is the number of the parcel', '#4711 is the number of the parcel'],
    ['#12 -5 °C in the reefer', '-5 °C in the reefer'],
  ])('%j go to its buyer', (text, answer) => {
    expect(readWriting(text)).toEqual({ kind: 'answer', number: 12, text: answer });
  });

  it.each([
    '#1-3 are late',
    '#1~3 都晚了',
    '#1/2 wait for papers',
    '#1.5 tons',
    '#1, #2 and #3 are done',
    '#1 and #2 are the same buyer',
    '#1和#2是同一个客户',
    "#1's buyer is angry",
    '#1st batch is gone',
    '#1?',
    '#1 ？',
  ])('%j is not plainly about one, and goes to nobody', (text) => {
    expect(readWriting(text)).toEqual({ kind: 'unclear' });
  });

  it.each(['#channel', '# heading', '12 hello', 'case 12 hello', '#12345678901 hello', 'a #12 b'])(
    '%j is talk',
    (text) => {
      expect(readWriting(text)).toMatchObject({ kind: 'answer', number: undefined, text });
    },
  );
});

describe('a command', () => {
  it.each([
    ['/claim 12', 'claim', '12'],
    ['/claim工单12', 'claim', '工单12'],
    ['/claim: 12', 'claim', '12'],
    ['/claim, 12', 'claim', '12'],
    ['/claim：12', 'claim', '12'],
    ['/claim-12', 'claim', '12'],
    ['/claim_12', 'claim', '12'],
    ['／ｃｌａｉｍ １２', 'claim', '１２'],
    ['/CLAIM 12', 'claim', '12'],
    ['/Quayside claim 12', 'claim', '12'],
    ['/cases.', 'cases', ''],
    ['/report按产品', 'report', '按产品'],
    ['/报告 7d', '报告', '7d'],
    ['/etc/passwd', 'etc', '/passwd'],
    ['/note .5 mm too thin', 'note', '.5 mm too thin'],
  ])('%j has a name and a rest', (text, name, rest) => {
    expect(readWriting(text)).toEqual({ kind: 'command', name, rest });
  });
});

describe('the number of a case in a command', () => {
  it.each([
    '12',
    '12.',
    '12。',
    '12!',
    '#12',
    '＃12',
    '１２',
    '#１２',
    '١٢',
    'case 12',
    'Case #12',
    'case no. 12',
    'case-12',
    'the case 12',
    'no. 12',
    'No.12',
    'nr 12',
    'n° 12',
    '№ 12',
    'number 12',
    'ticket 12',
    '工单12',
    '工单 12',
    '工单号：12',
    '个案12',
    '第12号',
    '12号',
    '12号工单',
    '12#',
    '(12)',
    '[12]',
    '<12>',
    '"12"',
    '“12”',
    '`12`',
    '*12*',
    ': 12',
    '012',
  ])('%j is 12, under a card as well', (rest) => {
    expect(readNumber(rest, undefined)).toEqual({ number: 12, rest: '' });
    expect(readNumber(rest, 5)).toEqual({ number: 12, rest: '' });
  });

  it.each([
    ['12 the forwarder admits it', 'the forwarder admits it'],
    ['12: the forwarder admits it', 'the forwarder admits it'],
    ['12, the forwarder admits it', 'the forwarder admits it'],
    ['12 - the forwarder admits it', 'the forwarder admits it'],
    ['case 12: the forwarder admits it.', 'the forwarder admits it.'],
    ['#12the forwarder admits it', 'the forwarder admits it'],
    ['12已致电货代', '已致电货代'],
    ['工单12 已致电货代', '已致电货代'],
    ['12 (urgent) call them', '(urgent) call them'],
    ['12 "as agreed"', '"as agreed"'],
  ])('%j leaves the words behind it', (rest, words) => {
    expect(readNumber(rest, undefined)).toEqual({ number: 12, rest: words });
  });

  it.each([
    'twelve',
    '12kg were missing',
    '12箱已补发',
    '12.5 tons were short',
    '12:30 called them',
    '12-foot container',
    '12% off',
    '$12 back',
    '-12 °C in the reefer',
    "12's buyer called",
    '1234567890',
    'nothing new',
  ])('%j has none', (rest) => {
    expect(readNumber(rest, undefined)).toEqual({ number: undefined, rest });
    expect(readNumber(rest, 5)).toEqual({ number: 5, rest });
  });

  it.each(['no 12 of the list is wet', 'case 12 has the same cause', '12日到港', '12已致电'])(
    'under a card %j is a sentence',
    (rest) => {
      expect(readNumber(rest, 5)).toEqual({ number: 5, rest });
    },
  );
});

describe('a choice in a command', () => {
  it.each([
    ['red.', 'red'],
    ['“red”', 'red'],
    ['`none`', 'none'],
    ['８：３０', '8:30'],
    ['(telegram:9)', 'telegram:9'],
  ])('%j is bare of quotes and full stops', (written, bare) => {
    expect(bareWords(written)).toBe(bare);
  });
});
