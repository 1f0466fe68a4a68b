import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { shownCode } from '../../src/core/contract/invitation-code.ts';
import { choosePairs, type Pair, type Selection } from '../../src/programme/choose-pairs.ts';
import { type LinkRow, linkSheet } from '../../src/programme/csv/link-sheet.ts';
import { readPairs } from '../../src/programme/csv/read-pairs.ts';
import { addressedBy, invite } from '../../src/programme/invite.ts';
import { type SkipReason, type SkipRules, skipReason } from '../../src/programme/skip-reason.ts';
import type { InviteParts } from './invite-parts.ts';

export interface ManyOptions {
  /** The file that is written. */
  readonly csv: string;
  /** A file of pairs in place of a selection. */
  readonly from?: string | undefined;
  readonly selection: Selection;
  readonly flow?: string | undefined;
  readonly rules: Pick<SkipRules, 'includeNotArrived' | 'skip'>;
  readonly lifetimeMs: number;
  readonly release: boolean;
  readonly onProgress: (done: number, total: number) => void;
}

export interface ManyInvited {
  readonly file: string;
  readonly rows: number;
  /** How many were left out, by reason. */
  readonly skipped: Readonly<Record<SkipReason, number>>;
  readonly faults: readonly Fault[];
  /** False where nothing could be chosen; the file is as it was. */
  readonly written: boolean;
}

interface Fault {
  readonly row?: number;
  readonly why: string;
}

/** The links hold tokens: nobody else on this machine needs them. */
const OWNER_ONLY = 0o600;

/**
 * Invites many and writes their links to a file; who cannot be invited is told and left out. A file
 * of that name is replaced when all is done, and stays where nobody could be chosen. Rejects before
 * anybody is invited where the folder cannot be written to.
 */
export async function inviteMany(parts: InviteParts, options: ManyOptions): Promise<ManyInvited> {
  const rows: LinkRow[] = [];
  const faults: Fault[] = [];
  const skipped = { 'not-arrived': 0, asked: 0, opened: 0 };
  const outcome = { file: options.csv, skipped, faults };
  const chosen = await wishesOf(parts, options);
  if (typeof chosen === 'string') {
    return { ...outcome, rows: 0, faults: [{ why: chosen }], written: false };
  }
  await replaceFile(options.csv, async () => {
    for (const [index, wish] of chosen.entries()) {
      const made = await rowFor(parts, wish, options);
      if ('page' in made) rows.push(made);
      else if ('skip' in made) skipped[made.skip] += 1;
      else faults.push(made);
      options.onProgress(index + 1, chosen.length);
    }
    return linkSheet(rows);
  });
  return { ...outcome, rows: rows.length, written: true };
}

/** Who reads the file meanwhile sees the old one or the new one, whole. */
async function replaceFile(file: string, text: () => Promise<string>): Promise<void> {
  const fresh = `${file}.${process.pid}.tmp`;
  try {
    await writeFile(fresh, '', { mode: OWNER_ONLY });
    await writeFile(fresh, await text());
    await rename(fresh, file);
  } finally {
    await rm(fresh, { force: true });
  }
}

interface Wish {
  readonly row?: number;
  readonly pair?: Pair;
  readonly why?: string;
}

/** The pairs to invite, or why none could be chosen. */
async function wishesOf(
  { programme }: InviteParts,
  { from, selection }: ManyOptions,
): Promise<readonly Wish[] | string> {
  if (from !== undefined) return await pairsIn(from);
  const chosen = await choosePairs(programme, selection);
  return chosen.kind === 'unknown' ? chosen.why : chosen.pairs.map((pair) => ({ pair }));
}

async function pairsIn(file: string): Promise<readonly Wish[] | string> {
  try {
    return readPairs(await readFile(file, 'utf8'));
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    return `cannot read ${file}: ${said}`;
  }
}

type Made = LinkRow | { readonly skip: SkipReason } | Fault;

/** The row of a pair, or why there is none. */
async function rowFor(
  { programme, secret, now, pageOf, entrancesOf }: InviteParts,
  { row, pair, why = 'cannot be read' }: Wish,
  { flow, rules, lifetimeMs, release }: ManyOptions,
): Promise<Made> {
  const place = row === undefined ? {} : { row };
  if (pair === undefined) return { ...place, why };
  const meant = await addressedBy(programme, pair);
  if ('kind' in meant) return { ...place, why: meant.why };
  const skip = await skipReason(programme, meant, { ...rules, flow, now: now() });
  if (skip !== undefined) return { skip };
  const wish = { ...pair, lifetimeMs, release, ...(flow !== undefined && { flow }) };
  const invited = await invite(programme, secret, wish, now());
  if (invited.kind === 'refused') return { ...place, why: invited.why };
  const { invitation, token, code, contact, shipment } = invited;
  const entrances = await entrancesOf({ token, code });
  const { expiresAt } = invitation;
  return { contact, shipment, page: pageOf(token), code: shownCode(code), expiresAt, entrances };
}
