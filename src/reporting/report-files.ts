import { collect } from '../base/collect.ts';
import { type CarriedFile, FileTooLarge } from '../core/contract/channel.ts';
import type { MediaReference } from '../core/contract/media-reference.ts';
import type { FileSource } from '../core/contract/message.ts';
import type { Response } from '../core/contract/response.ts';
import { OWN_FILES } from '../engine/deliver.ts';
import type { Tagger } from '../insight/tagging/tagger.ts';
import { ANSWER_COLUMNS, answerRows } from '../render/export/answer-columns.ts';
import type { Column } from '../render/export/column.ts';
import { csvPieces } from '../render/export/csv.ts';
import { RESPONSE_COLUMNS } from '../render/export/response-columns.ts';
import { xlsxFile } from '../render/export/xlsx.ts';

export type TableFormat = 'csv' | 'xlsx';
type Table = 'responses' | 'answers';

const TYPES: Readonly<Record<TableFormat, string>> = {
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** The picture of a report; made when it leaves, from what its reference says. */
export function chartFile(request: string): FileSource {
  const named = { name: 'report.png', type: 'image/png' };
  return own({ kind: 'photo', reference: `chart:png:${request}`, ...named });
}

/** One row for each response, and one for each answer. */
export function tableFiles(format: TableFormat, request: string): readonly FileSource[] {
  return (['responses', 'answers'] as const).map((table) =>
    own({
      kind: 'document',
      reference: `${table}:${format}:${request}`,
      name: `${table}.${format}`,
      type: TYPES[format],
    }),
  );
}

function own({ reference, ...media }: MediaReference): FileSource {
  return {
    channel: OWN_FILES,
    media: { ...media, reference: reference.slice(0, REFERENCE_LIMIT) },
  };
}

const REFERENCE_LIMIT = 1_000;

/** What files are made of. */
export interface FileMakings {
  readonly chart: (request: string) => Promise<Uint8Array>;
  readonly responses: (request: string) => AsyncIterable<Response>;
  /** Tells what words are about and how they feel. */
  readonly tagger: Tagger;
}

/** Rejects with FileTooLarge, RangeError for what is no file of ours, and the store's errors. */
export async function makeFile(
  { kind, reference, name = 'report', type = 'application/octet-stream' }: MediaReference,
  limitBytes: number,
  makings: FileMakings,
): Promise<CarriedFile> {
  const [, what = '', format = '', request = ''] =
    /^(chart|responses|answers):(png|csv|xlsx):([\s\S]*)$/.exec(reference) ?? [];
  if (what === '') throw new RangeError('There is no such file');
  const bytes =
    what === 'chart'
      ? await makings.chart(request)
      : await table(what as Table, format as TableFormat, request, makings);
  if (bytes.byteLength > limitBytes) throw new FileTooLarge();
  return { kind, name, type, bytes };
}

async function table(
  what: Table,
  format: TableFormat,
  request: string,
  { responses: ask, tagger }: FileMakings,
): Promise<Uint8Array> {
  const responses = ask(request);
  return what === 'responses'
    ? await written(what, format, RESPONSE_COLUMNS, responses)
    : await written(what, format, ANSWER_COLUMNS, eachAnswer(responses, tagger));
}

async function* eachAnswer(responses: AsyncIterable<Response>, tagger: Tagger) {
  for await (const response of responses) yield* answerRows(response, tagger);
}

async function written<Row>(
  what: Table,
  format: TableFormat,
  columns: readonly Column<Row>[],
  rows: AsyncIterable<Row>,
): Promise<Uint8Array> {
  if (format === 'xlsx') return await xlsxFile(what, columns, rows);
  const pieces = await collect(csvPieces(columns, rows));
  return new TextEncoder().encode(pieces.join(''));
}
