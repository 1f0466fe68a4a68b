import { format } from '../../base/text/message.ts';
import { wordsFault } from '../cases/words-fault.ts';
import { refusalText } from '../staff/refusal-text.ts';
import type { Call } from '../staff/team-command.ts';
import { endText, unknownTask } from './task-answers.ts';

/**
 * Closes a task with what came of it, which may be empty; answers with what came of that. Under the
 * same operation again it answers the same. Rejects with the store's errors.
 */
export async function closeTask(number: number, word: string, call: Call): Promise<string> {
  const { words, tasks, operation, by, now } = call;
  const fault = word === '' ? undefined : wordsFault(word);
  if (fault !== undefined) return await refusalText(call, number, fault, call.example);
  const done = { at: now(), by: by.id, operation, ...(word !== '' && { word }) };
  const task = await tasks.close(number, done);
  if (task === undefined) return unknownTask(number, words);
  if (task.done?.operation === operation) {
    return format(words.locale, words.commands.tasks.closed, { number });
  }
  return (await endText(task, call)) ?? words.failed;
}
