import type { Instant } from '../../../base/instant.ts';
import { joined, type MarkedText } from '../../../base/text/marked-text.ts';
import { format, formatMarked } from '../../../base/text/message.ts';
import type { DailyDigest, DigestLine } from '../../digest.ts';
import type { Identity } from '../../settings/identity.ts';
import { momentText } from '../format-time.ts';
import type { Wording } from '../labels.ts';
import { calledBy } from '../names.ts';
import { taskLines } from './task-lines.ts';

/** What each owner has to look after today, as of a moment; empty where nobody has anything. */
export async function digestText(
  digests: readonly DailyDigest[],
  at: Instant,
  wording: Wording,
): Promise<MarkedText> {
  const texts = await Promise.all(digests.map((digest) => ownersText(digest, at, wording)));
  return joined(texts, '\n\n');
}

async function ownersText(digest: DailyDigest, at: Instant, wording: Wording): Promise<MarkedText> {
  const { owner, overdue, open, waitingForBuyer, tasks } = digest;
  const cases = [
    ...listLine('overdue', overdue, wording),
    ...listLine('open', open, wording),
    ...listLine('waiting', waitingForBuyer, wording),
  ];
  const heads = await headsFor(owner, cases.length > 0, wording);
  const ofTasks = taskLines(tasks, owner !== undefined, at, wording);
  return joined([...headed(heads.cases, cases), ...headed(heads.tasks, ofTasks)], '\n');
}

type Head = string | MarkedText;

async function headsFor(
  owner: Identity | undefined,
  hasCases: boolean,
  wording: Wording,
): Promise<{ readonly cases: Head; readonly tasks: Head }> {
  const { locale, digest } = wording.words;
  if (owner === undefined) return { cases: digest.unowned, tasks: digest.unownedTasks };
  const name = await calledBy(wording, owner);
  const headOfTasks = formatMarked(locale, digest.headOfTasks, { name });
  return {
    cases: formatMarked(locale, digest.head, { name }),
    tasks: hasCases ? digest.tasks : headOfTasks,
  };
}

/** Without lines, no head. */
function headed(head: Head, lines: readonly string[]): readonly Head[] {
  return lines.length === 0 ? [] : [head, ...lines];
}

function listLine(
  key: 'overdue' | 'open' | 'waiting',
  lines: readonly DigestLine[],
  { words, settings }: Wording,
): readonly string[] {
  if (lines.length === 0) return [];
  const cases = lines
    .map(({ number, breachAt }) =>
      breachAt === undefined ? `#${number}` : `#${number} (${momentText(breachAt, settings)})`,
    )
    .join(', ');
  return [format(words.locale, words.digest[key], { cases })];
}
