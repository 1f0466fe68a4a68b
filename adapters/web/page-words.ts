import type { Locale } from '../../src/base/locale.ts';
import type { PagesWords } from '../../src/pages/words/en.ts';
import { pagesWords } from '../../src/pages/words/words.ts';
import type { ChatWords } from './words/en.ts';
import { chatWords } from './words/words.ts';

/** What the chat page says; its subtitle is that of every page. */
export type PageWords = ChatWords & Pick<PagesWords, 'subtitle'>;

export function pageWords(locale: Locale): PageWords {
  return { ...chatWords(locale), subtitle: pagesWords(locale).subtitle };
}

/** The words of every moment, and the command that each sends; the flows know these in any language. */
export const MENU = [
  { word: 'menuBack', sends: '/back' },
  { word: 'menuSkip', sends: '/skip' },
  { word: 'menuChange', sends: '/change' },
  { word: 'menuHuman', sends: '/human' },
  { word: 'menuLanguage', sends: '/language' },
  { word: 'menuWho', sends: '/who' },
  { word: 'menuPrivacy', sends: '/privacy' },
  { word: 'menuStop', sends: '/stop' },
] as const satisfies readonly { readonly word: keyof PageWords; readonly sends: string }[];
