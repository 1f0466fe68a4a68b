import { format } from '../../base/text/message.ts';
import type { Choices } from '../../core/contract/message.ts';
import type { Reply } from '../desk/reply.ts';
import type { Call } from '../staff/team-command.ts';
import type { Task } from './task.ts';
import { endText, unknownTask } from './task-answers.ts';
import { dueText, ownerName, whatText } from './task-text.ts';

type Shown = Pick<Call, 'tasks' | 'words' | 'settings' | 'labels' | 'staff' | 'now'>;

const QUESTION = /^task:(\d+)$/;

/** Which task a button belongs to; undefined where it belongs to none. */
export function taskOfQuestion(question: string): number | undefined {
  const [, digits] = QUESTION.exec(question) ?? [];
  return digits === undefined ? undefined : Number(digits);
}

/**
 * Everything about one task, with a button that closes it. The text to send is a message of its own,
 * so that it can be copied or forwarded as it is. Rejects with the store's errors.
 */
export async function showTask(number: number, call: Shown): Promise<readonly Reply[]> {
  const task = await call.tasks.load(number);
  if (task === undefined) return [{ text: unknownTask(number, call.words) }];
  const ended = await endText(task, call);
  const facts = { text: factLines(task, ended, call).join('\n') };
  const shown = ended === undefined ? { ...facts, choices: doneButton(task, call) } : facts;
  return hasText(task) ? [shown, { text: task.text }] : [shown];
}

function hasText(task: Task): task is Task & { readonly text: string } {
  return task.text !== undefined && task.text.trim() !== '';
}

function factLines(task: Task, ended: string | undefined, call: Shown): readonly string[] {
  const { words, now } = call;
  const { locale, tasks, commands } = words;
  const { owner, ofCase, textFollows, how } = commands.tasks;
  const { number, from } = task;
  return [
    format(locale, tasks.item, { number, what: whatText(task, words) }),
    format(locale, owner, { owner: ownerName(task, words) }),
    ...(from.case === undefined ? [] : [format(locale, ofCase, { number: from.case })]),
    ...(ended === undefined
      ? [dueText(task, now(), call), format(locale, how, { number })]
      : [ended]),
    ...(hasText(task) ? [textFollows] : []),
  ];
}

function doneButton({ number }: Task, { words }: Shown): Choices {
  const options = [{ value: 'done', label: words.commands.tasks.close }];
  return { question: `task:${number}`, layout: 'list', options };
}
