import type { PageFrame } from './shell.tsx';
import { pagesWords } from './words/words.ts';

/** Where the code of an invitation is typed; works without any script. */
export function CodeForm({ locale, root }: Pick<PageFrame, 'locale' | 'root'>) {
  const words = pagesWords(locale);
  return (
    <form class="code-form" method="get" action={`${root}/i`}>
      <label for="code">{words.enterCode}</label>
      <input
        id="code"
        name="code"
        type="text"
        required
        maxLength={12}
        placeholder="7K3M-9QXD"
        dir="ltr"
        autocomplete="off"
        autocapitalize="characters"
        spellcheck={false}
      />
      <button class="act" type="submit">
        {words.open}
      </button>
    </form>
  );
}
