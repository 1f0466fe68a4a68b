import type { Locale } from '../../../src/base/locale.ts';
import { format } from '../../../src/base/text/message.ts';
import { telegramWords } from '../words/words.ts';

/** Telegram's limits, in characters. */
const SHORT_LIMIT = 120;
const LONG_LIMIT = 512;
const COMPANY_LIMIT = 60;

export interface Descriptions {
  readonly short: string;
  readonly long: string;
}

export function descriptions(companyName: string, locale: Locale): Descriptions {
  const company = cut(companyName, COMPANY_LIMIT);
  const { shortDescription, description } = telegramWords(locale);
  return {
    short: cut(format(locale, shortDescription, { company }), SHORT_LIMIT),
    long: cut(format(locale, description, { company }), LONG_LIMIT),
  };
}

function cut(text: string, limit: number): string {
  return [...text].slice(0, limit).join('');
}
