import { format } from '../../base/text/message.ts';
import { type Case, isOverdue } from '../cases/case.ts';
import { CLOCK_NAMES } from '../cases/clock/case-clock.ts';
import { buyerLine } from '../desk/card.ts';
import { stateText } from '../desk/case-words.ts';
import { momentText } from '../desk/format-time.ts';
import type { Wording } from '../desk/labels.ts';
import { nameOf } from '../desk/names.ts';

/** A line for each case. */
export async function listText(
  wording: Wording,
  cases: readonly Case[],
  more: boolean,
): Promise<string> {
  const { words } = wording;
  const lines = await Promise.all(cases.map((each) => caseLine(wording, each)));
  const head = format(words.locale, words.list.head, {
    count: cases.length,
    plus: more ? '+' : '',
  });
  return [head, ...lines].join('\n');
}

async function caseLine(wording: Wording, each: Case): Promise<string> {
  const { words } = wording;
  const holder = each.claimedBy && (await nameOf(wording, each.claimedBy));
  return format(words.locale, words.list.line, {
    number: each.number,
    severity: words.lights[each.severity],
    state: stateText(each, words, holder),
    buyer: buyerLine(each, words),
    due: dueText(each, wording),
  });
}

function dueText(each: Case, { words, settings }: Wording): string {
  if (isOverdue(each)) return words.list.overdue;
  if (each.waitingForBuyer !== undefined) return words.list.waiting;
  const running = CLOCK_NAMES.flatMap((name) => {
    const at = each.clocks[name]?.running?.breachAt;
    return at === undefined ? [] : [{ name, at }];
  }).sort((one, other) => one.at - other.at)[0];
  if (running === undefined) return '–';
  const time = momentText(running.at, settings);
  return format(words.locale, words.list.due, { clock: words.clocks[running.name], time });
}
