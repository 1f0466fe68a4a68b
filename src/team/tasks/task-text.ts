import type { Instant } from '../../base/instant.ts';
import type { MarkedText } from '../../base/text/marked-text.ts';
import { format, formatMarked } from '../../base/text/message.ts';
import { onOneLine } from '../../base/text/on-one-line.ts';
import { momentText } from '../desk/format-time.ts';
import type { Wording } from '../desk/labels.ts';
import { calledBy } from '../desk/names.ts';
import type { TeamWords } from '../words/words.ts';
import type { ColleagueFinder } from './colleague-finder.ts';
import type { Task } from './task.ts';

/** What is to be done, e.g. `forward the link to Claire Whitmore (Northgate) about HP-26-1041`. */
export function whatText({ kind, facts }: Pick<Task, 'kind' | 'facts'>, words: TeamWords): string {
  const { locale, tasks } = words;
  const { contact, account, shipment } = facts;
  const who =
    contact !== undefined && account !== undefined
      ? format(locale, tasks.who, { contact, account })
      : (contact ?? account ?? tasks.buyer);
  const about = shipment === undefined ? '' : format(locale, tasks.about, { shipment });
  return onOneLine(format(locale, tasks.kinds[kind], { who, about }));
}

export function dueText(
  { due }: Pick<Task, 'due'>,
  at: Instant,
  { words, settings }: Pick<Wording, 'words' | 'settings'>,
): string {
  const { due: ahead, overdue } = words.tasks;
  return format(words.locale, due < at ? overdue : ahead, { time: momentText(due, settings) });
}

/** The owner's name as it was given. */
export function ownerName({ owner }: Pick<Task, 'owner'>, { tasks }: TeamWords): string {
  return owner === undefined ? tasks.nobody : onOneLine(owner);
}

/** One task on a line. */
export function taskLine(
  task: Task,
  owner: string | MarkedText,
  at: Instant,
  wording: Pick<Wording, 'words' | 'settings'>,
): MarkedText {
  const { words } = wording;
  return formatMarked(words.locale, words.tasks.line, {
    number: task.number,
    what: whatText(task, words),
    owner,
    due: dueText(task, at, wording),
  });
}

/** The same; a colleague is called where the messenger can. */
export async function callingLine(
  task: Task,
  colleagueNamed: ColleagueFinder,
  at: Instant,
  wording: Wording,
): Promise<MarkedText> {
  const colleague = colleagueNamed(task.owner);
  const owner =
    colleague === undefined ? ownerName(task, wording.words) : await calledBy(wording, colleague);
  return taskLine(task, owner, at, wording);
}

/** What stands for so many lines that were left out; empty where there are none. */
export function moreText(count: number, { locale, tasks }: TeamWords): readonly string[] {
  return count > 0 ? [format(locale, tasks.more, { count })] : [];
}
