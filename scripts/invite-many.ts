import { readFile, writeFile } from 'node:fs/promises';
import { shownCode } from '../src/core/invitation-code.ts';
import { choosePairs, type Pair, type Selection } from '../src/programme/choose-pairs.ts';
import { type LinkRow, linkSheet } from '../src/programme/csv/link-sheet.ts';
import { readPairs } from '../src/programme/csv/read-pairs.ts';
import { type Invited, invite } from '../src/programme/invite.ts';
import type { InviteParts } from './invite-parts.ts';

export interface ManyOptions {
  /** The file that is written. */
  readonly csv: string;
  /** A file of pairs in place of a selection. */
  readonly from?: string | undefined;
  readonly selection: Selection;
  readonly lifetimeMs: number;
  readonly release: boolean;
  readonly onProgress: (done: number, total: number) => void;
}

export interface ManyInvited {
  readonly file: string;
  readonly rows: number;
  readonly faults: readonly { readonly row?: number; readonly why: string }[];
}

/** The links hold tokens: nobody else on this machine needs them. */
const OWNER_ONLY = 0o600;

/** Invites many and writes their links to a file; what cannot be invited is told and left out. */
export async function inviteMany(parts: InviteParts, options: ManyOptions): Promise<ManyInvited> {
  const wishes = await wishesOf(parts, options);
  const rows: LinkRow[] = [];
  const faults: { readonly row?: number; readonly why: string }[] = [];
  for (const [index, { row, pair, why }] of wishes.entries()) {
    const place = row === undefined ? {} : { row };
    const made = pair === undefined ? why : await rowFor(parts, pair, options);
    if (typeof made === 'object') rows.push(made);
    else faults.push({ ...place, why: made ?? 'cannot be read' });
    options.onProgress(index + 1, wishes.length);
  }
  await writeFile(options.csv, linkSheet(rows), { mode: OWNER_ONLY });
  return { file: options.csv, rows: rows.length, faults };
}

interface Wish {
  readonly row?: number;
  readonly pair?: Pair;
  readonly why?: string;
}

async function wishesOf(
  { programme }: InviteParts,
  { from, selection }: ManyOptions,
): Promise<readonly Wish[]> {
  if (from !== undefined) return await pairsIn(from);
  return (await choosePairs(programme, selection)).map((pair) => ({ pair }));
}

async function pairsIn(file: string): Promise<readonly Wish[]> {
  try {
    return readPairs(await readFile(file, 'utf8'));
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    return [{ why: `cannot read ${file}: ${said}` }];
  }
}

/** The row of a pair, or why there is none. */
async function rowFor(
  { programme, secret, now, pageOf, entrancesOf }: InviteParts,
  pair: Pair,
  { selection: { flow }, lifetimeMs, release }: ManyOptions,
): Promise<LinkRow | string> {
  const wish = { ...pair, lifetimeMs, release, ...(flow !== undefined && { flow }) };
  const invited: Invited = await invite(programme, secret, wish, now());
  if (invited.kind === 'refused') return invited.why;
  const { invitation, token, code, contact, shipment } = invited;
  const entrances = await entrancesOf({ token, code });
  const { expiresAt } = invitation;
  return { contact, shipment, page: pageOf(token), code: shownCode(code), expiresAt, entrances };
}
