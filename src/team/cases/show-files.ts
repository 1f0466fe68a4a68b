import { isFile } from '../../core/contract/kept-file.ts';
import { mergeFiles, type ShownFile } from '../../core/conversation/shown-file.ts';
import type { Case } from './case.ts';
import { addOutgoing, redrawCard } from './change.ts';
import { once } from './operations/once.ts';

/** A case counts so many of the newest things that its buyer sent. */
const FILES_LIMIT = 50;

interface Sent {
  readonly files: readonly ShownFile[];
  /** The team has them in its channel already. */
  readonly isSeen: boolean;
}

/** The buyer sent something besides words. */
export const showFiles = once<Sent>((current, context) => {
  const { files, isSeen } = context;
  const counted = withFiles(current, files);
  if (counted === current) return current;
  const card = redrawCard(counted);
  return isSeen ? card : showNewFiles(card, current.facts.files);
});

/** The case with these as well; itself where it has them all. */
function withFiles(before: Case, files: readonly ShownFile[]): Case {
  const known = before.facts.files ?? [];
  const all = mergeFiles(known, files);
  if (all.length === known.length) return before;
  return { ...before, facts: { ...before.facts, files: all.slice(-FILES_LIMIT) } };
}

/** What its facts show that they did not show before is sent under its card. */
export function showNewFiles(shown: Case, before: readonly ShownFile[] = []): Case {
  const all = shown.facts.files ?? [];
  const fresh = mergeFiles(before, all).slice(before.length);
  const media = fresh.map((file) => file.media).filter(isFile);
  return media.length === 0 ? shown : addOutgoing(shown, { kind: 'files', media });
}
