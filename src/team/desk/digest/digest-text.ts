import { joined, type MarkedText } from '../../../base/text/marked-text.ts';
import { format, formatMarked } from '../../../base/text/message.ts';
import type { DailyDigest, DigestLine } from '../../digest.ts';
import { momentText } from '../format-time.ts';
import type { Wording } from '../labels.ts';
import { calledBy } from '../names.ts';

/** What each owner has to look after today; empty where nobody has anything. */
export async function digestText(
  digests: readonly DailyDigest[],
  wording: Wording,
): Promise<MarkedText> {
  const texts = await Promise.all(digests.map((digest) => ownersText(digest, wording)));
  return joined(texts, '\n\n');
}

async function ownersText(
  { owner, overdue, open, waitingForBuyer }: DailyDigest,
  wording: Wording,
): Promise<MarkedText> {
  const { words } = wording;
  const head =
    owner === undefined
      ? words.digest.unowned
      : formatMarked(words.locale, words.digest.head, { name: await calledBy(wording, owner) });
  const lines = [
    head,
    ...listLine('overdue', overdue, wording),
    ...listLine('open', open, wording),
    ...listLine('waiting', waitingForBuyer, wording),
  ];
  return joined(lines, '\n');
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
