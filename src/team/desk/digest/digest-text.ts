import { fill, fillMarked } from '../../../base/text/fill.ts';
import { joined, type MarkedText } from '../../../base/text/marked-text.ts';
import type { DailyDigest, DigestLine } from '../../digest.ts';
import type { TeamWordKey } from '../../words/en.ts';
import type { Desk } from '../desk.ts';
import { momentText } from '../moments.ts';
import { calledBy } from '../names.ts';

type Parts = Pick<Desk, 'words' | 'staff' | 'settings'>;

/** What each owner has to look after today; empty where nobody has anything. */
export async function digestText(
  digests: readonly DailyDigest[],
  parts: Parts,
): Promise<MarkedText> {
  const texts = await Promise.all(digests.map((digest) => ownersText(digest, parts)));
  return joined(texts, '\n\n');
}

async function ownersText(
  { owner, overdue, open, waitingForBuyer }: DailyDigest,
  parts: Parts,
): Promise<MarkedText> {
  const { words } = parts;
  const head =
    owner === undefined
      ? words.digestUnowned
      : fillMarked(words.digestHead, { name: await calledBy(parts, owner) });
  const lines = [
    head,
    ...listLine('digestOverdue', overdue, parts),
    ...listLine('digestOpen', open, parts),
    ...listLine('digestWaiting', waitingForBuyer, parts),
  ];
  return joined(lines, '\n');
}

function listLine(
  key: Extract<TeamWordKey, 'digestOverdue' | 'digestOpen' | 'digestWaiting'>,
  lines: readonly DigestLine[],
  { words, settings }: Parts,
): readonly string[] {
  if (lines.length === 0) return [];
  const cases = lines
    .map(({ number, breachAt }) =>
      breachAt === undefined ? `#${number}` : `#${number} (${momentText(breachAt, settings)})`,
    )
    .join(', ');
  return [fill(words[key], { cases })];
}
