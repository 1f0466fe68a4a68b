import type { Claim, CountedRow, RollupRow, RollupRows, RowQuery } from '../../insight/ports.ts';
import type { DocumentStore } from '../../store/port/document-store.ts';
import type { DocumentsOf } from '../../store/port/documents.ts';
import { countedResponses } from './counted-responses.ts';
import { RESPONSES, type ResponseDocuments } from './response-collection.ts';
import { ROLLUP_BASIS, ROLLUP_SPANS, ROLLUPS, type SpanRow } from './rollup-collections.ts';

/** Where the rows stand; given one by one, so that a test can watch each. */
export interface RollupDocuments {
  readonly responses: ResponseDocuments;
  readonly spans: DocumentsOf<typeof ROLLUP_SPANS>;
  readonly basis: DocumentsOf<typeof ROLLUP_BASIS>;
  readonly rollups: DocumentsOf<typeof ROLLUPS>;
}

/** The collections of a store that rollups are made from and kept in. */
export function rollupDocuments(store: DocumentStore): RollupDocuments {
  return {
    responses: store.documents(RESPONSES),
    spans: store.documents(ROLLUP_SPANS),
    basis: store.documents(ROLLUP_BASIS),
    rollups: store.documents(ROLLUPS),
  };
}

/** The rows of rollups in a store; `newId` never gives the same twice. */
export function rollupRows(documents: RollupDocuments, newId: () => string): RollupRows {
  const { spans, basis, rollups, responses } = documents;
  return {
    ...countedResponses(responses),
    basis: async () => (await basis.get(BASIS_KEY))?.basis,
    rebase: async (wanted) => {
      // The note is written last: a process that stops in between does all of it again.
      await spans.remove({ _id: { gte: '' } });
      await rollups.remove({ _id: { gte: '' } });
      await basis.put([{ _id: BASIS_KEY, basis: wanted }]);
    },
    claim: (names) => claim(documents, names, newId),
    stand: (claimed, rows) => stand(documents, claimed, rows),
    drop: (names) => drop(documents, names),
    standing: async (names) => standingIn(await spans.getMany(names)),
    standingDays: async (first, last) =>
      standingIn(await spans.find({ where: { _id: { gte: first, lte: last } } })),
    rows: (query) => rowsOf(documents, query),
    names: async (segment) => {
      const names = await rollups.distinct('name', { segment });
      return names.flatMap((name) => (String(name).trim() === '' ? [] : [String(name)]));
    },
  };
}

const BASIS_KEY = 'basis';
/** Rows in one command: writing out many would hold everything else up. */
const ROWS_AT_ONCE = 500;

async function claim(
  { spans }: RollupDocuments,
  names: readonly string[],
  newId: () => string,
): Promise<readonly Claim[]> {
  const counts = new Map(names.map((name) => [name, newId()]));
  const claims = new Map<string, Claim>();
  const waiting = () => [...counts].filter(([span]) => !claims.has(span));
  for (let left = waiting(); left.length > 0; left = waiting()) {
    const before = new Map((await spans.getMany(left.map(([span]) => span))).map(byKey));
    await Promise.all([
      insertClaims(
        spans,
        left.filter(([span]) => !before.has(span)),
        claims,
      ),
      ...left.map(async ([span, count]) => {
        const row = before.get(span);
        if (row === undefined || !(await takeOver(spans, row, count))) return;
        claims.set(span, { span, count, outdated: countsIn(row) });
      }),
    ]);
  }
  return names.flatMap((name) => claims.get(name) ?? []);
}

async function insertClaims(
  spans: RollupDocuments['spans'],
  fresh: readonly (readonly [span: string, count: string])[],
  claims: Map<string, Claim>,
): Promise<void> {
  if (fresh.length === 0) return;
  const added = await spans.insert(fresh.map(([_id, count]) => ({ _id, claim: count })));
  for (const [index, [span, count]] of fresh.entries()) {
    if (added[index]) claims.set(span, { span, count, outdated: [] });
  }
}

/** False where another process was faster. */
async function takeOver(
  spans: RollupDocuments['spans'],
  { _id: key, claim, current }: SpanRow,
  count: string,
): Promise<boolean> {
  return await spans.change({ key, onlyIf: { claim, current }, set: { claim: count } });
}

async function stand(
  { spans, rollups }: RollupDocuments,
  { span, count, outdated }: Claim,
  rows: readonly CountedRow[],
): Promise<boolean> {
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
    await rollups.insert(
      rows
        .slice(from, from + ROWS_AT_ONCE)
        .map((row) => ({ _id: `${count} ${row.segment} ${row.key}`, span, count, ...row })),
    );
  }
  const stands = await spans.change({
    key: span,
    onlyIf: { claim: count },
    set: { current: count },
  });
  const useless = stands ? outdated : [count];
  if (useless.length > 0) await rollups.remove({ span, count: { in: useless } });
  return stands;
}

/** A span that is counted meanwhile is looked at again: its new claim goes as well. */
async function drop(
  documents: Pick<RollupDocuments, 'spans' | 'rollups'>,
  names: readonly string[],
): Promise<void> {
  const { spans, rollups } = documents;
  for (const row of await spans.getMany(names)) {
    const { _id: key, claim, current } = row;
    if (await spans.change({ key, onlyIf: { claim, current }, remove: true })) {
      await rollups.remove({ span: key, count: { in: countsIn(row) } });
    } else await drop(documents, [key]);
  }
}

async function rowsOf(
  { rollups }: RollupDocuments,
  { segment, spans, keys }: RowQuery,
): Promise<readonly RollupRow[]> {
  return await rollups.find({
    where: { segment, span: { in: spans }, ...(keys && { key: { in: keys } }) },
    order: keys === undefined ? ['segment', 'span'] : ['segment', 'key', 'span'],
  });
}

function standingIn(rows: readonly SpanRow[]): ReadonlyMap<string, string> {
  return new Map(
    rows.flatMap(({ _id, current }) => (current === undefined ? [] : [[_id, current]])),
  );
}

function countsIn({ claim, current }: SpanRow): readonly string[] {
  return [claim, current].filter((count) => count !== undefined);
}

function byKey(row: SpanRow): readonly [string, SpanRow] {
  return [row._id, row];
}
