import { keepLines } from '../asks/listed-asks.ts';
import type { Reply } from '../desk/reply.ts';
import { bareWords } from '../staff/read-words.ts';
import { refuseRole } from '../staff/refuse-role.ts';
import { mayUse } from '../staff/rights.ts';
import type { Call, StaffCommand } from '../staff/team-command.ts';
import { incompleteText } from '../staff/usage-text.ts';
import { writtenNames } from '../staff/written-names.ts';
import type { TeamWords } from '../words/words.ts';

type Wish = keyof TeamWords['commands']['asks']['filters'];

const WISHES = writtenNames<Wish>(
  ['today', 'week', 'pause', 'resume'],
  ({ commands }) => commands.asks.filters,
);

/** Lists whom the program has asked and will ask; an admin stops it here, and lets it go on. */
export default {
  name: 'asks',
  role: 'agent',
  run: async (rest, call) => {
    const bare = bareWords(rest).toLowerCase();
    const wish = bare === '' ? 'today' : WISHES.get(bare);
    if (wish !== undefined) return await fulfil(wish, call);
    return [{ text: incompleteText(call.words, `/asks ${rest}?`, call.example) }];
  },
} satisfies StaffCommand;

async function fulfil(wish: Wish, call: Call): Promise<readonly Reply[]> {
  if (wish === 'today' || wish === 'week') return [await listReply(wish, call)];
  if (!mayUse(call.by, 'admin')) {
    return [await refuseRole({ name: `asks ${wish}`, role: 'admin' }, call)];
  }
  const { asks, by } = call;
  return [{ text: wish === 'pause' ? await asks.pause(by.name) : await asks.resume() }];
}

async function listReply(which: 'today' | 'week', { asks, memory, channel }: Call): Promise<Reply> {
  const { text, lines } = await asks.list(which);
  await keepLines(memory, channel, lines);
  return { text };
}
