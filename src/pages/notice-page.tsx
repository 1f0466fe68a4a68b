import type { Locale } from '../base/locale.ts';
import { CodeForm } from './code-form.tsx';
import { htmlPage, Letterhead, type PageFrame } from './shell.tsx';
import { pagesWords } from './words/words.ts';

/** Why a link or a code leads nowhere. */
export type Nowhere = 'forged' | 'expired' | 'crowded' | 'closed';

/** What a page tells when there is nothing else to show. */
export type Notice = Nowhere | 'missing' | 'failed' | 'busy' | 'refused';

/** The HTTP status of each: gone, not found, too many requests, forbidden. */
export const STATUS_OF: Readonly<Record<Nowhere, number>> = {
  expired: 410,
  forged: 404,
  crowded: 429,
  closed: 403,
};

const NOTICES: Readonly<Record<number, Notice>> = { 404: 'missing', 500: 'failed', 503: 'busy' };

/** Where a code from our message leads on. */
const ASKS_CODE: readonly Notice[] = ['forged', 'missing', 'closed'];

/** The notice for an answer of the server that no page of ours made. */
export function noticeFor(status: number): Notice {
  return NOTICES[status] ?? 'refused';
}

/** What may be wrong, what to do, and nothing about anybody. */
export function noticePage(why: Notice, frame: PageFrame): string {
  const { brand, locale, root, isOpen = true } = frame;
  const words = pagesWords(locale);
  const { title, text } = said(why, locale);
  return htmlPage({
    ...frame,
    title,
    kind: 'card',
    children: (
      <>
        <Letterhead brand={brand} root={root} subtitle={words.subtitle} />
        <main class="notice">
          <svg viewBox="0 0 64 64" aria-hidden="true">
            <circle cx="32" cy="14" r="6" />
            <path d="M32 20v36M20 28h24M10 40c2 10 11 16 22 16s20-6 22-16" />
          </svg>
          <h1>{title}</h1>
          <p>{text}</p>
          {isOpen && (
            <a class="act main" href={`${root}/chat`}>
              {words.writeToUs}
            </a>
          )}
          {ASKS_CODE.includes(why) && <CodeForm locale={locale} root={root} />}
        </main>
      </>
    ),
  });
}

function said(why: Notice, locale: Locale): { readonly title: string; readonly text: string } {
  const words = pagesWords(locale);
  return { title: words[`${why}Title`], text: words[why] };
}
