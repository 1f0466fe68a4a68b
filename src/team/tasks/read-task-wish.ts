import { bareWords, readNumber } from '../staff/read-words.ts';
import { writtenNames } from '../staff/written-names.ts';
import { ALL_TEAM_WORDS, type TeamWords } from '../words/words.ts';

type ListName = keyof TeamWords['commands']['tasks']['filters'];

/** What somebody wants who writes `/tasks`. */
export type TaskWish =
  | { readonly kind: 'list'; readonly which: ListName }
  | { readonly kind: 'show'; readonly number: number }
  /** The word says what came of it; it may be empty. */
  | { readonly kind: 'close'; readonly number: number | undefined; readonly word: string };

const LISTS = writtenNames<ListName>(['all', 'mine'], ({ commands }) => commands.tasks.filters);

const DONE_WORDS = ALL_TEAM_WORDS.map(({ commands }) => commands.tasks.done).join('|');
/** `done 12`, `完成12`: Chinese writes no blank behind it. */
const DONE = new RegExp(
  `^(?:${DONE_WORDS})(?=$|[\\s\\p{P}\\p{Nd}]|(?<=\\p{Script=Han}))[\\s:：,，.。–—-]*`,
  'iu',
);
const TASK_WORDS = ALL_TEAM_WORDS.map(({ commands }) => commands.tasks.task).join('|');
const TASK = new RegExp(`^(?:${TASK_WORDS})[\\s.:：_-]*`, 'iu');

/**
 * Reads `mine`, `12`, `done 12 they call back` and `12 done they call back`; nothing stands for all.
 * Undefined where it is none of these.
 */
export function readTaskWish(rest: string): TaskWish | undefined {
  const bare = bareWords(rest).toLowerCase();
  const which = bare === '' ? 'all' : LISTS.get(bare);
  if (which !== undefined) return { kind: 'list', which };
  const closed = behindDone(rest);
  if (closed !== undefined) return { kind: 'close', ...numberAndWord(closed) };
  const { number, word } = numberAndWord(rest);
  if (number === undefined) return undefined;
  if (word === '') return { kind: 'show', number };
  const behind = behindDone(word);
  return behind === undefined ? undefined : { kind: 'close', number, word: behind };
}

function behindDone(text: string): string | undefined {
  const match = DONE.exec(text);
  return match === null ? undefined : text.slice(match[0].length);
}

function numberAndWord(text: string): {
  readonly number: number | undefined;
  readonly word: string;
} {
  const { number, rest } = readNumber(text.replace(TASK, ''), undefined);
  return { number, word: rest };
}
