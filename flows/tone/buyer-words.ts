import type { Locale } from '../../src/base/locale.ts';
import { remembered } from '../../src/base/remembered.ts';
import { BUYER_WORDS } from '../lexicon/buyer-words-tables.ts';
import { askedLanguage, namedLanguage } from '../locale/asked-language.ts';
import { fold } from '../text/fold.ts';
import { phraseTable } from '../text/phrase-table.ts';
import { type SlashCommand, slashCommand } from '../text/slash-command.ts';
import { coresOf } from '../text/without-politeness.ts';
import { wordsOf } from '../text/words-of.ts';
import { askedChange } from './asked-change.ts';

/** What a buyer may say at any moment, in any of the languages. */
export type BuyerWord =
  | { readonly kind: PlainKind }
  | { readonly kind: 'change'; readonly of?: string }
  | { readonly kind: 'language'; readonly locale?: Locale }
  | { readonly kind: 'feedback'; readonly text?: string };

type PlainKind = (typeof PLAIN)[number][0];
type TableKind = PlainKind | 'language' | 'feedback';

/** In order of precedence, for a phrase that is listed twice. */
const PLAIN = [
  ['stop-forever', 'stopForever'],
  ['delete', 'delete'],
  ['my-data', 'myData'],
  ['privacy', 'privacy'],
  ['human', 'human'],
  ['who', 'who'],
  ['stop', 'stop'],
  ['help', 'help'],
  ['back', 'back'],
  ['skip', 'skip'],
  ['restart', 'restart'],
  ['continue', 'continue'],
] as const;

const WORDS = phraseTable<TableKind>(
  [...PLAIN, ['language', 'language'] as const, ['feedback', 'feedback'] as const].flatMap(
    ([kind, field]) =>
      BUYER_WORDS.flatMap((table) => table[field].map((phrase) => [phrase, kind] as const)),
  ),
);

/** Names of commands that are no words of a language. */
const COMMANDS = phraseTable<TableKind>([
  ['(stop_forever|stopforever|optout|opt_out)', 'stop-forever'],
  ['(my_data|mydata|data)', 'my-data'],
  ['(agent|support|person|operator)', 'human'],
  ['(whoami|who|whois)', 'who'],
  ['(lang|language|locale)', 'language'],
]);

/** A word is short; longer messages are answers. */
const LONGEST = 120;
const MOST_WORDS = 18;
/** More than are being answered at the same moment. */
const READINGS_LIMIT = 32;
const ONLY_QUESTION_MARKS = /^[?？؟\s]*[?？؟][?？؟\s]*$/u;

function plainWord(kind: TableKind): BuyerWord {
  return { kind };
}

/** Words as they were written but for case and width, cut like the folded ones. */
function asWritten(text: string): readonly string[] {
  return wordsOf(
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/(?<=\p{L})['’](?=\p{L})/gu, ''),
  );
}

function changeOf(text: string, words: readonly string[], start: number, end: number) {
  const written = asWritten(text);
  const same = written.length === words.length ? written : words;
  return same
    .slice(start, end)
    .join(' ')
    .replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, '');
}

function wholeMessage(text: string): BuyerWord | undefined {
  if (text.length > LONGEST) return undefined;
  if (ONLY_QUESTION_MARKS.test(text)) return { kind: 'help' };
  const words = wordsOf(fold(text));
  if (words.length === 0 || words.length > MOST_WORDS) return undefined;
  for (const { start, end } of coresOf(words)) {
    const core = words.slice(start, end);
    const kind = WORDS.whole(core);
    if (kind !== undefined) return plainWord(kind);
    const change = askedChange(core);
    if (change?.of !== undefined) {
      const { of } = change;
      return { kind: 'change', of: changeOf(text, words, start + of.start, start + of.end) };
    }
    if (change !== undefined) return { kind: 'change' };
    const locale = askedLanguage(core);
    if (locale !== undefined) return { kind: 'language', locale };
  }
  return undefined;
}

function commanded({ name, rest }: SlashCommand): BuyerWord | undefined {
  const names = wordsOf(fold(name.replace(/[_-]/g, ' ')));
  const kind = COMMANDS.whole(names) ?? WORDS.whole(names);
  const word = kind === undefined ? wholeMessage(names.join(' ')) : plainWord(kind);
  if (word === undefined || rest === '') return word;
  if (word.kind === 'feedback') return { kind: 'feedback', text: rest };
  if (word.kind === 'change') return { kind: 'change', of: rest };
  if (word.kind !== 'language') return wholeMessage(`${names.join(' ')} ${rest}`) ?? word;
  const locale = namedLanguage(wordsOf(fold(rest)));
  return locale === undefined ? word : { kind: 'language', locale };
}

const LABELLED = /^([^:：]{1,40})[:：]\s*(\S.*)$/su;

/** `feedback: the carton was wet`. */
function labelledFeedback(text: string): BuyerWord | undefined {
  const [, label, said] = LABELLED.exec(text.trim()) ?? [];
  if (label === undefined || said === undefined) return undefined;
  return WORDS.whole(wordsOf(fold(label))) === 'feedback'
    ? { kind: 'feedback', text: said }
    : undefined;
}

/**
 * The word that a whole message is, kind phrases aside, in any language; undefined for an answer,
 * also when such a word is part of it ("the forwarder did not stop at the port").
 */
export const recogniseWord: (text: string) => BuyerWord | undefined = remembered((text) => {
  const command = slashCommand(text);
  if (command !== undefined) return commanded(command);
  return wholeMessage(text) ?? labelledFeedback(text);
}, READINGS_LIMIT);
