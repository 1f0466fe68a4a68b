import type { Instant } from '../../../base/instant.ts';
import { format } from '../../../base/text/message.ts';
import type { Task } from '../../tasks/task.ts';
import { dueText, moreText, ownerName, taskLine, whatText } from '../../tasks/task-text.ts';
import type { Wording } from '../labels.ts';

/** So many tasks of one owner have a line. */
const LINES_LIMIT = 10;

/**
 * A line for each task; the owner is named where the head does not. Contacts are not named: the
 * list is kept until it is delivered, where nothing may stand that belongs to a buyer.
 */
export function taskLines(
  tasks: readonly Task[],
  areOwned: boolean,
  at: Instant,
  wording: Wording,
): readonly string[] {
  const { words } = wording;
  const shown = tasks.slice(0, LINES_LIMIT).map(withoutContact);
  const lines = shown.map((task) =>
    areOwned
      ? ownLine(task, at, wording)
      : taskLine(task, ownerName(task, words), at, wording).text,
  );
  return [...lines, ...moreText(tasks.length - shown.length, words)];
}

function withoutContact({ facts: { contact: _, ...facts }, ...task }: Task): Task {
  return { ...task, facts };
}

function ownLine(task: Task, at: Instant, wording: Wording): string {
  const { locale, tasks } = wording.words;
  return format(locale, tasks.ownLine, {
    number: task.number,
    what: whatText(task, wording.words),
    due: dueText(task, at, wording),
  });
}
