import { describe, expect, it } from 'vitest';
import { noticeWords } from '../../../../flows/notice/words/words.ts';
import { flowWords } from '../../../../flows/words/words.ts';
import { LOCALES, type Locale } from '../../../../src/base/locale.ts';
import { messagesIn } from '../../../support/messages-in.ts';

/** What the rules below are for: all that the survey, the welcome and notices say. */
const GROUPS = [
  'consent',
  'questions',
  'labels',
  'whys',
  'ending',
  'unclear',
  'changes',
  'goingOn',
  'anytime',
  'welcome',
] as const;

function messagesOf(locale: Locale): ReadonlyMap<string, string> {
  const words = flowWords(locale);
  return new Map([
    ...GROUPS.flatMap((group) => messagesIn(words[group], `${group}.`)),
    ...messagesIn(noticeWords(locale), 'notice.'),
  ]);
}

const ENGLISH = messagesOf('en');
const TRANSLATED = LOCALES.filter((locale) => locale !== 'en');
const BUTTONS = [
  'consent.begin',
  'consent.notNow',
  'questions.notApplicable',
  'questions.skip',
  'whys.dontKnow',
  'questions.better',
  'questions.asExpected',
  'questions.worse',
];
const DIMENSIONS = [
  'quality',
  'timeliness',
  'communication',
  'documents',
  'reliability',
  'assurance',
  'tangibles',
  'empathy',
  'responsiveness',
  'overall',
  'recommend',
  'effort',
  'expectation',
  'open',
] as const;

/** These follow a whole sentence, and bring the space before them where a language has one. */
const AFTER_A_SENTENCE = ['anytime.privacyLink'];

const SCRIPTS = [
  ['zh-CN', /\p{Script=Han}/u],
  ['ar', /\p{Script=Arabic}/u],
  ['ru', /\p{Script=Cyrillic}/u],
] as const;

/** How a language puts words between quotation marks. */
const QUOTED: Readonly<Record<Locale, RegExp>> = {
  en: /"([^"]+)"/g,
  'zh-CN': /“([^”]+)”/g,
  es: /«([^»]+)»/g,
  pt: /“([^”]+)”/g,
  fr: /«\u00a0([^»]+)\u00a0»/g,
  de: /„([^“]+)“/g,
  ar: /«([^»]+)»/g,
  ru: /«([^»]+)»/g,
};

/** The texts of a language that break a rule; a test expects none. */
function textsThat(locale: Locale, breaks: (text: string, key: string) => boolean): string[] {
  return [...messagesOf(locale)]
    .map(([key, message]) => [key, counted(message)] as const)
    .filter(([key, text]) => breaks(text, key))
    .map(([key, text]) => `${key}: ${text}`);
}

/** What is said where a name is known, and where none is. */
const NAMED =
  /\{(?:named|managed), select, yes \{((?:[^{}]|\{\w+\})*)\} other \{(?:[^{}]|\{\w+\})*\}\}/g;

/** A message as it reads for most numbers: a plural's last form, with a place where the number stands. */
function counted(message: string): string {
  const plural = /\{(\w+), plural,(?: \w+ \{[^{}]*\})* other \{([^{}]*)\}\}/g;
  return message
    .replace(plural, (_, name: string, form: string) => form.replace('#', `{${name}}`))
    .replace(NAMED, '$1');
}

function placeholders(text: string): string {
  return [...text.matchAll(/\{\w+\}/g)]
    .map(([found]) => found)
    .sort()
    .join(' ');
}

function withoutPlaceholders(text: string): string {
  return text.replace(/\{\w+\}/g, '');
}

function quoted(text: string, locale: Locale): string[] {
  return [...text.matchAll(QUOTED[locale])].map(([, word = '']) => word);
}

function count(text: string, character: string): number {
  return text.split(character).length - 1;
}

describe.each(LOCALES)('what the survey says in %s', (locale) => {
  const words = flowWords(locale);

  it('has every text, in the order of the English ones', () => {
    expect([...messagesOf(locale).keys()]).toEqual([...ENGLISH.keys()]);
  });

  it('has a name of its own language', () => {
    expect(words.language.name.trim()).not.toBe('');
  });

  it('has no empty text', () => {
    expect(textsThat(locale, (text) => withoutPlaceholders(text).trim() === '')).toEqual([]);
  });

  it('has no stray white space', () => {
    const isStray = (text: string, key: string) => {
      const before = AFTER_A_SENTENCE.includes(key) && locale !== 'zh-CN' ? ' ' : '';
      return text !== `${before}${text.trim()}` || / {2}|\t| \n|\n /.test(text);
    };
    expect(textsThat(locale, isStray)).toEqual([]);
  });

  it('takes the same values as the English texts', () => {
    const differs = (text: string, key: string) =>
      placeholders(text) !== placeholders(counted(ENGLISH.get(key) ?? ''));
    expect(textsThat(locale, differs)).toEqual([]);
    expect(textsThat(locale, (text) => /[{}]/.test(withoutPlaceholders(text)))).toEqual([]);
  });

  it('puts the words of the buyer between quotation marks', () => {
    const quotes = (text: string) =>
      quoted(text, locale).filter((word) => word.includes('{quote}')).length;
    const isBare = (text: string) => quotes(text) !== count(text, '{quote}');
    expect(textsThat(locale, isBare)).toEqual([]);
  });

  it.each(BUTTONS)('%s fits on a button', (key) => {
    expect([...(messagesOf(locale).get(key) ?? '')].length).toBeGreaterThan(0);
    expect([...(messagesOf(locale).get(key) ?? '')].length).toBeLessThanOrEqual(24);
  });

  it('names the buttons of the consent question as they are labelled', () => {
    expect(quoted(words.consent.askConsentAgain, locale)).toEqual([
      words.consent.begin,
      words.consent.notNow,
    ]);
  });

  it('calls no two dimensions the same, and none by a whole sentence', () => {
    const labels = DIMENSIONS.map((key) => words.labels[key]);
    expect(new Set(labels).size).toBe(DIMENSIONS.length);
    expect(labels.filter((label) => /[.?!:。？！：؟]/u.test(label))).toEqual([]);
  });

  it('calls each word that a buyer may send the same everywhere', () => {
    const offered = quoted(words.anytime.help, locale);
    expect(offered).toHaveLength(9);
    expect(new Set(offered).size).toBe(offered.length);
    const [, , change, human, , , privacy, stop] = offered;
    expect(quoted(words.consent.opening, locale)).toEqual([privacy, stop]);
    expect(quoted(words.ending.changeHint, locale)).toEqual([change]);
    expect(quoted(words.anytime.staleChoice, locale)).toEqual([change]);
    expect(quoted(words.anytime.refused, locale)).toEqual([human]);
    expect(quoted(words.welcome.noted, locale)).toEqual([human]);
    expect(quoted(words.anytime.privacy, locale)).toEqual([
      expect.any(String),
      change,
      expect.any(String),
    ]);
    const [goOn] = quoted(words.consent.notNowReply, locale);
    expect(goOn).toBeDefined();
    expect(quoted(words.anytime.stopped, locale)).toEqual([goOn]);
    expect(quoted(words.waiting.goOn, locale)).toEqual([goOn]);
  });
});

describe.each(TRANSLATED)('the translation into %s', (locale) => {
  it('leaves no text in English', () => {
    expect(textsThat(locale, (text, key) => text === ENGLISH.get(key))).toEqual([]);
  });

  it('has the quotation marks of the language', () => {
    expect(textsThat(locale, (text) => text.includes('"'))).toEqual([]);
  });
});

describe.each(SCRIPTS)('the script of %s', (locale, script) => {
  it('is in every text', () => {
    expect(textsThat(locale, (text) => !script.test(text))).toEqual([]);
  });

  it('stands without Latin words', () => {
    const hasLatin = (text: string) => /[a-z]{2}/i.test(withoutPlaceholders(text));
    expect(textsThat(locale, hasLatin)).toEqual([]);
  });
});

describe('typography', () => {
  it('is full-width in Chinese', () => {
    const isHalfWidth = (text: string) =>
      /[\p{Script=Han}}][,?!:;()]|\p{Script=Han}\.|\.{3}/u.test(text);
    expect(textsThat('zh-CN', isHalfWidth)).toEqual([]);
  });

  it('opens the questions and exclamations that it closes in Spanish', () => {
    const isUneven = (text: string) =>
      count(text, '¿') !== count(text, '?') || count(text, '¡') !== count(text, '!');
    expect(textsThat('es', isUneven)).toEqual([]);
  });

  it('keeps punctuation on the line of its word in French', () => {
    const isLoose = (text: string) => /(?<!\u00a0)[?!;:»]|«(?!\u00a0)|'/.test(text);
    expect(textsThat('fr', isLoose)).toEqual([]);
  });

  it('is Arabic in Arabic', () => {
    expect(textsThat('ar', (text) => /[,;?]/.test(text))).toEqual([]);
  });

  it('isolates the direction of values that may be Latin in Arabic', () => {
    const isOpen = (text: string) => count(text, '\u2068') !== count(text, '\u2069');
    expect(textsThat('ar', isOpen)).toEqual([]);
    const isBare = (text: string, key: string) => {
      const outside = text.replace(/\u2068[^\u2069]*\u2069/g, '');
      return (
        /\{(company|quote|shipment|product)\}/.test(outside) ||
        (key === 'anytime.whoOwner' && outside.includes('{'))
      );
    };
    expect(textsThat('ar', isBare)).toEqual([]);
  });

  it('puts no hidden mark next to a link in Arabic', () => {
    const touches = (text: string) => /\p{Cf}\{link\}|\{link\}\p{Cf}/u.test(text);
    expect(textsThat('ar', touches)).toEqual([]);
  });
});
