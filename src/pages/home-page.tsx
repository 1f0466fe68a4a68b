import { format } from '../base/text/message.ts';
import { CodeForm } from './code-form.tsx';
import { htmlPage, Letterhead, type PageFrame } from './shell.tsx';
import { pagesWords } from './words/words.ts';

/** What the bare address of the server says: whose it is, what it is for, and where to go. */
export function homePage(frame: PageFrame): string {
  const { brand, locale, root, isOpen = true } = frame;
  const words = pagesWords(locale);
  return htmlPage({
    ...frame,
    title: brand.companyName,
    kind: 'card',
    children: (
      <>
        <Letterhead brand={brand} root={root} subtitle={words.subtitle} />
        <main>
          <h1>{format(locale, words.homeTitle, { company: brand.companyName })}</h1>
          <p>{words.homeText}</p>
          <CodeForm locale={locale} root={root} />
          {isOpen && (
            <>
              <p class="note">{words.homeWrite}</p>
              <a class="act" href={`${root}/chat`}>
                {words.writeToUs}
              </a>
            </>
          )}
        </main>
      </>
    ),
  });
}
