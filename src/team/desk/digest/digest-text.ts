import { joined, type MarkedText } from '../../../base/text/marked-text.ts';
import { format, formatMarked } from '../../../base/text/message.ts';
import type { DailyDigest, DigestLine } from '../../digest.ts';
import type { Desk } from '../desk.ts';
import { momentText } from '../format-time.ts';
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
      ? words.digest.unowned
      : formatMarked(words.locale, words.digest.head, { name: await calledBy(parts, owner) });
  const lines = [
    head,
    ...listLine('overdue', overdue, parts),
    ...listLine('open', open, parts),
    ...listLine('waiting', waitingForBuyer, parts),
  ];
  return joined(lines, '\n');
}

function listLine(
  key: 'overdue' | 'open' | 'waiting',
  lines: readonly DigestLine[],
  { words, settings }: Parts,
): readonly string[] {
  if (lines.length === 0) return [];
  const cases = lines
    .map(({ number, breachAt }) =>
      breachAt === undefined ? `#${number}` : `#${number} (${momentText(breachAt, settings)})`,
    )
    .join(', ');
  return [format(words.locale, words.digest[key], { cases })];
}
