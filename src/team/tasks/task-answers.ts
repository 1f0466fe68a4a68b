import { format } from '../../base/text/message.ts';
import { onOneLine } from '../../base/text/on-one-line.ts';
import { momentText } from '../desk/format-time.ts';
import type { Wording } from '../desk/labels.ts';
import { nameOf } from '../desk/names.ts';
import type { TeamWords } from '../words/words.ts';
import type { Task, TaskDone } from './task.ts';

/** The answer where no task has this number. */
export function unknownTask(number: number, { locale, tasks }: TeamWords): string {
  return format(locale, tasks.unknown, { number });
}

/** How a task ended; undefined while it is open. */
export async function endText(task: Task, wording: Wording): Promise<string | undefined> {
  const { number, done, withdrawn } = task;
  if (done !== undefined) return await doneText(number, done, wording);
  if (withdrawn === undefined) return undefined;
  const { locale, tasks } = wording.words;
  return format(locale, tasks.notNeeded, { number, why: tasks.withdrawn[withdrawn.why] });
}

async function doneText(
  number: number,
  { by, at, word }: TaskDone,
  wording: Wording,
): Promise<string> {
  const { locale, tasks } = wording.words;
  return format(locale, word === undefined ? tasks.doneAlready : tasks.doneWord, {
    number,
    name: await nameOf(wording, by),
    time: momentText(at, wording.settings),
    word: onOneLine(word ?? ''),
  });
}
