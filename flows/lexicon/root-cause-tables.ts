import { readLexicons } from '../../src/base/catalogue.ts';
import type { RootCauseWords } from './root-cause-words.ts';

/** All languages: a cause may be named in another one than the conversation's. */
export const ROOT_CAUSE_WORDS: readonly RootCauseWords[] = Object.values(
  await readLexicons<RootCauseWords>(import.meta.url, 'root-cause'),
);
