import { digitsValue } from './digits-value.ts';

/** What somebody wrote in a team channel. */
export type TeamWriting =
  | { readonly kind: 'command'; readonly name: string; readonly rest: string }
  /** Words for the buyer of a case. */
  | { readonly kind: 'answer'; readonly number: number | undefined; readonly text: string }
  /** Begins with a number, but not plainly with that of one case: `#1-3 are late`. */
  | { readonly kind: 'unclear' };

/**
 * Whatever begins with a slash: a slip of the finger must not go to the buyer. Chinese writes no
 * blank behind a Latin name.
 */
const COMMAND =
  /^[/／]\s*(?:quayside\s+[/／]?)?(\p{Script=Latin}{1,40}(?=\p{Script=Han})|\p{L}{0,40}(?:[_-]\p{L}{1,40}){0,5})[_-]*(?:@\w+)?(?:[:：,，、。]|\.(?=\s|$))?\s*/iu;

const NUMBERED = /^[(（[［【]?\s*[#＃﹟]\s*(\p{Nd}{1,9})(?!\p{Nd})/u;
/** A range, a list, a decimal, an ordinal, somebody's or something's, a question about a case. */
const NOT_ONE_CASE =
  /^(?:[-–—~～/.][#＃﹟]?\p{Nd}|\s*(?:[-–—~～/+&,，、]|and\b|和|与|及|跟|到|至)\s*[#＃﹟]\s*\p{Nd}|(?:st|nd|rd|th)\b|['’]s\b|\s*[?？])/iu;
/** What people put between a number and their words. */
const PARTING =
  /^(?:[\s\p{Cf}]*(?:[:：,，、.。;；!！)）\]］】]+|[#＃](?!\p{Nd}))|\s*[-–—]+(?=\s))?[\s\p{Cf}]*/u;

/** Reads `/command …`, `#12 words for the buyer` with any sign or none between, or plain words. */
export function readWriting(text: string): TeamWriting {
  const words = text.trim();
  const command = COMMAND.exec(words);
  if (command !== null) {
    const name = (command[1] ?? '').normalize('NFKC').toLowerCase();
    return { kind: 'command', name, rest: words.slice(command[0].length).trim() };
  }
  const numbered = NUMBERED.exec(words);
  if (numbered === null) return { kind: 'answer', number: undefined, text: words };
  const behind = words.slice(numbered[0].length);
  if (NOT_ONE_CASE.test(behind)) return { kind: 'unclear' };
  const answer = behind.replace(PARTING, '').trim();
  return { kind: 'answer', number: digitsValue(numbered[1] ?? ''), text: answer };
}

/** What people call a case before its number. */
const CASE_WORDS =
  'case|ticket|number|num|no|nr|n|id|工单|个案|案件|案例|工单号|个案号|案件号|单号|编号|第';
const SIGNS = `#＃﹟№.:：=@°º*_~\`'"“”‘’„«»‹›「『（(\\[［【<《{`;
/**
 * The number, in any digits, with the words and signs before it; not a time, a decimal, a range,
 * nor an amount such as `12kg`.
 */
const NUMBER = new RegExp(
  `^(?<words>(?:(?:the\\s+)?(?:${CASE_WORDS})[\\s.:：_-]*)*)(?<signs>[${SIGNS}\\s]*)` +
    `(?<digits>\\p{Nd}{1,9})(?![.,:：/~～–—-]?\\p{Nd})(?!['’]\\p{L}|[%‰°$€£¥]|-\\S)`,
  'iu',
);
/** Latin writes a blank behind a number, other scripts need not. */
const LATIN_BEHIND = /^\p{Script=Latin}/u;
const LETTER_BEHIND = /^[\p{L}\p{N}]/u;
const AMOUNT =
  /^(?:个(?!案)|[箱件托柜批吨天日月年元块张包袋桶盒卷米次点分台套份人种]|公斤|公吨|千克|小时|美元)/u;
/** `12号`, `12号工单`. */
const COUNTED = /^[号號](?:工单|个案|案件|案例)?(?=$|[\s\p{P}])/u;
const CLOSING = /^[.。,，、:：;；!！?？)）\]］】>》}」』”"'’`*_~#＃]+/u;
const DASH = /^\s*(?:[:：]|[-–—]+(?=\s|$))?\s*/u;

interface NumberRead {
  readonly number: number | undefined;
  readonly rest: string;
}

/**
 * `12 rest`, `#12: rest`, `case no. 12`, `工单12`; without a number, the one under whose card it was
 * written. Under a card, a number within a sentence (`no 12 of the list is wet`) is words.
 */
export function readNumber(rest: string, under: number | undefined): NumberRead {
  const match = NUMBER.exec(rest);
  const { words = '', signs = '', digits = '' } = match?.groups ?? {};
  if (match === null) return { number: under, rest };
  const behind = rest.slice(match[0].length);
  const isNamed = words !== '' || /[#＃﹟№]/u.test(signs);
  if (!isNamed && (LATIN_BEHIND.test(behind) || AMOUNT.test(behind)))
    return { number: under, rest };
  const number = digitsValue(digits);
  const left = withoutParting(behind);
  const isPlain = words === '' && !LETTER_BEHIND.test(behind);
  const isMeant = isPlain || under === undefined || number === under || left === '';
  return isMeant ? { number, rest: left } : { number: under, rest };
}

function withoutParting(behind: string): string {
  return behind.replace(COUNTED, '').replace(CLOSING, '').replace(DASH, '').trim();
}

/** What is left of words without quotes around them and the full stop behind them. */
export function bareWords(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/^[\s"'`“”‘’«»「『(<[]+/u, '')
    .replace(/[\s"'`“”‘’«»」』)>\].,;:!。、]+$/u, '');
}
