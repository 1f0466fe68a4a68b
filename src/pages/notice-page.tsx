import type { Locale } from '../core/locale.ts';
import { CodeForm } from './code-form.tsx';
import { htmlPage, Letterhead, type PageFrame } from './shell.tsx';
import { pagesWords } from './words.ts';

/** Why a link or a code leads nowhere. */
export type Nowhere = 'forged' | 'expired' | 'crowded';

/** The HTTP status of each: gone, not found, too many requests. */
export const STATUS_OF: Readonly<Record<Nowhere, number>> = {
  expired: 410,
  forged: 404,
  crowded: 429,
};

/** For a link that leads nowhere: what may be wrong, what to do, and nothing about anybody. */
export function noticePage(why: Nowhere, frame: PageFrame): string {
  const { brand, locale, root } = frame;
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
          <a class="act main" href={`${root}/chat`}>
            {words.writeToUs}
          </a>
          {why === 'forged' && <CodeForm locale={locale} root={root} />}
        </main>
      </>
    ),
  });
}

function said(why: Nowhere, locale: Locale): { readonly title: string; readonly text: string } {
  const words = pagesWords(locale);
  switch (why) {
    case 'expired':
      return { title: words.expiredTitle, text: words.expired };
    case 'crowded':
      return { title: words.crowdedTitle, text: words.crowded };
    case 'forged':
      return { title: words.forgedTitle, text: words.forged };
  }
}
