import { z } from 'zod';
import { HOUR_MS, type Instant } from '../../base/instant.ts';
import { format } from '../../base/text/message.ts';
import type { CaseStore, HeldBack, TeamMemory } from '../ports.ts';
import type { TeamWords } from '../words/words.ts';
import { canEdit, type Posting, postNotice, STRANGERS } from './notice.ts';
import type { Reply } from './reply.ts';
import type { Strangers } from './strangers.ts';

/** What the line said last, and under which name it stands in the channels. */
type LineState = z.infer<typeof LineState>;
const LineState = z.object({ card: z.string(), count: z.number(), red: z.number() });

const MEMORY = 'strangers-line';

/** What the line is made from. */
interface LineParts extends Posting {
  readonly store: Pick<CaseStore, 'heldBack'>;
  readonly memory: Pick<TeamMemory, 'read' | 'write'>;
  readonly strangers: Strangers;
}

/**
 * Keeps one line in the team's channels about the conversations of people without an invitation
 * that have no card there. It changes where it stands, and comes anew at most once an hour, and
 * once more where the first of them is red.
 */
export function strangersRound(parts: LineParts) {
  return async (): Promise<void> => {
    const at = parts.now();
    if (parts.teamChannels.length === 0 || !parts.strangers.takeChange(at)) return;
    try {
      await postLine(parts, at);
    } catch (error) {
      parts.strangers.noteChange();
      throw error;
    }
  };
}

async function postLine(parts: LineParts, at: Instant): Promise<void> {
  const { store, memory, teamChannels, words } = parts;
  const held = await store.heldBack();
  const before = readLine(await memory.read(MEMORY));
  if (held.count === before.count && held.red === before.red) return;
  const isMore = held.count > before.count || held.red > before.red;
  const card = isMore ? lineName(at, held) : before.card;
  for (const channel of teamChannels) {
    // Where nothing can be changed, the first line of the hour says enough.
    if (card === before.card && !canEdit(parts, channel)) continue;
    const id = `${card}:${held.count}:${held.red}@${at}`;
    await postNotice(parts, id, channel, lineOf(held, words), { card, behind: true, isLine: true });
  }
  parts.strangers.noteLine(at);
  await memory.write(MEMORY, JSON.stringify({ card, ...held } satisfies LineState));
}

function readLine(kept: string | undefined): LineState {
  const nothing = { card: '', count: 0, red: 0 };
  return kept === undefined ? nothing : (LineState.safeParse(JSON.parse(kept)).data ?? nothing);
}

/** Another name is another line. */
function lineName(at: Instant, { red }: HeldBack): string {
  return `${STRANGERS}:${Math.floor(at / HOUR_MS)}${red > 0 ? ':red' : ''}`;
}

function lineOf({ count, red }: HeldBack, words: TeamWords): Reply {
  if (count === 0) return { text: words.strangers.none };
  const text = format(words.locale, words.strangers.line, {
    count,
    red: red === 0 ? '' : format(words.locale, words.strangers.red, { count: red }),
  });
  const options = [{ value: 'list', label: words.strangers.show }];
  return { text, choices: { question: STRANGERS, layout: 'list', options } };
}
