import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Entry } from '../core/outbox/outbox.ts';

/** Shorter outboxes are stored as they are. */
const PLAIN_LIMIT = 24;
/** How many entries a page has on average, and at most. */
const PAGE = 12;
const PAGE_LIMIT = 36;

/**
 * A long outbox as it is stored: the entries that leave next, and the others in pages of compressed
 * text, by the id of their first entry. So a swap writes the same however many wait: the pages are
 * small, and those that have not changed are not written where only differences are.
 */
export interface StoredOutbox {
  readonly outbox: readonly Entry[];
  readonly later?: {
    /** The keys of the pages, in the order of the outbox. */
    readonly order: readonly string[];
    readonly pages: Readonly<Record<string, string>>;
  };
}

interface Page {
  readonly entries: readonly Entry[];
  readonly text: string;
}

/** The page that begins with an entry: most of them are the same in one swap as in the next. */
const packed = new WeakMap<Entry, Page>();

/** What was packed in one swap is asked for again in the next, to tell what differs. */
const stored = new WeakMap<readonly Entry[], StoredOutbox>();

/** The outbox in the form in which it is stored; the same entries have the same form. */
export function packOutbox(outbox: readonly Entry[]): StoredOutbox {
  if (outbox.length <= PLAIN_LIMIT) return { outbox };
  const known = stored.get(outbox) ?? inPages(outbox);
  stored.set(outbox, known);
  return known;
}

function inPages(outbox: readonly Entry[]): StoredOutbox {
  const [plain = [], ...others] = pagesOf(outbox);
  const pages = new Map<string, string>();
  for (const entries of others) pages.set(freeKey(entries, pages), textOf(entries));
  return { outbox: plain, later: { order: [...pages.keys()], pages: Object.fromEntries(pages) } };
}

/** The whole outbox; throws where a page is missing or damaged. */
export function unpackOutbox({ outbox, later }: StoredOutbox): readonly Entry[] {
  if (later === undefined) return outbox;
  return [...outbox, ...later.order.flatMap((key) => entriesOf(later.pages[key]))];
}

/** Where a page ends follows from the entry: what leaves or joins elsewhere changes no other page. */
function pagesOf(outbox: readonly Entry[]): readonly (readonly Entry[])[] {
  const pages: Entry[][] = [];
  let page: Entry[] = [];
  for (const entry of outbox) {
    page.push(entry);
    if (endsPage(entry) || page.length >= PAGE_LIMIT) {
      pages.push(page);
      page = [];
    }
  }
  return page.length === 0 ? pages : [...pages, page];
}

const PRIME = 31;
const HASH_RANGE = 1_000_003;
/** The end of an id tells entries of one conversation apart. */
const HASHED_SIGNS = 6;

function endsPage({ id }: Entry): boolean {
  let hash = 0;
  for (let at = Math.max(0, id.length - HASHED_SIGNS); at < id.length; at += 1) {
    hash = (hash * PRIME + id.charCodeAt(at)) % HASH_RANGE;
  }
  return hash % PAGE === 0;
}

/** Ids hold dots and dollars, which the name of a member may not. */
function freeKey([first]: readonly Entry[], taken: ReadonlyMap<string, unknown>): string {
  let key = `p${Buffer.from(first?.id ?? '').toString('base64url')}`;
  while (taken.has(key)) key += '_';
  return key;
}

function textOf(entries: readonly Entry[]): string {
  const [first] = entries;
  const known = first && packed.get(first);
  if (known !== undefined && isSame(known.entries, entries)) return known.text;
  const text = deflateRawSync(JSON.stringify(entries)).toString('base64');
  if (first !== undefined) packed.set(first, { entries, text });
  return text;
}

function isSame(one: readonly Entry[], other: readonly Entry[]): boolean {
  return one.length === other.length && one.every((entry, index) => entry === other[index]);
}

function entriesOf(text: string | undefined): readonly Entry[] {
  if (text === undefined) throw new Error('A page of the outbox is missing');
  // What we have written ourselves.
  const entries: readonly Entry[] = JSON.parse(
    inflateRawSync(Buffer.from(text, 'base64')).toString(),
  );
  const [first] = entries;
  if (first !== undefined) packed.set(first, { entries, text });
  return entries;
}
