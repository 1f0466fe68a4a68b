import { format } from '../../base/text/message.ts';
import type { Reply } from '../desk/reply.ts';
import type { Call, StaffCommand } from '../staff/team-command.ts';
import { incompleteText } from '../staff/usage-text.ts';
import { closeTask } from '../tasks/close-task.ts';
import { readTaskWish, type TaskWish } from '../tasks/read-task-wish.ts';
import { showTask, taskOfQuestion } from '../tasks/show-task.ts';
import { ownerName, taskLine } from '../tasks/task-text.ts';

const PAGE = 15;

/** Lists what colleagues are asked to do, shows one with its text, or closes it. */
export default {
  name: 'tasks',
  role: 'agent',
  run: async (rest, call) => {
    const wish = readTaskWish(rest);
    if (wish !== undefined) return await fulfil(wish, call);
    return [{ text: incompleteText(call.words, `/tasks ${rest}?`, call.example) }];
  },
  answerButtons: {
    isAsked: (question) => taskOfQuestion(question) !== undefined,
    press: async (question, _, call) => {
      const number = taskOfQuestion(question);
      return number === undefined ? [] : [{ text: await closeTask(number, '', call) }];
    },
  },
} satisfies StaffCommand;

async function fulfil(wish: TaskWish, call: Call): Promise<readonly Reply[]> {
  switch (wish.kind) {
    case 'show':
      return await showTask(wish.number, call);
    case 'list':
      return [{ text: await listText(wish.which === 'mine', call) }];
    case 'close': {
      const { number, word } = wish;
      if (number !== undefined) return [{ text: await closeTask(number, word, call) }];
      const { words, example } = call;
      return [{ text: incompleteText(words, words.commands.tasks.needsNumber, example) }];
    }
  }
}

/** A line for each open task, the first due first. */
async function listText(isMine: boolean, call: Call): Promise<string> {
  const { words, by, now } = call;
  const { head, none, noneOf } = words.commands.tasks;
  const owners = isMine ? { owners: [by.name] } : {};
  const { tasks, more } = await call.tasks.list({ open: true, limit: PAGE, ...owners });
  if (tasks.length === 0) return isMine ? noneOf : none;
  const at = now();
  const lines = tasks.map((task) => taskLine(task, ownerName(task, words), at, call).text);
  const count = tasks.length;
  return [format(words.locale, head, { count, plus: more ? '+' : '' }), ...lines].join('\n');
}
